"""The tests of typewright. Start with ``test_cases.py``."""
