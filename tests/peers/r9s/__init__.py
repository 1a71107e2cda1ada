"""The package ``r9s``."""
