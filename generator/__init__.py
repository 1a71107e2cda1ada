"""typewright: reads what an API provider publishes and writes a typed Python package for it.

The stages, in order, each a function from values to values (only the first and the last touch the disk)::

    sources -read-> Api -merge-> Api -link-> Api -name-> Names -view-> PackageView -render-> {path: text} -write-> tree
"""
