"""Support code of this package: the base of its models, what decoding reports, and how
JSON text is read and written.
"""
