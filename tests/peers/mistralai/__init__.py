"""The package ``mistralai``."""
