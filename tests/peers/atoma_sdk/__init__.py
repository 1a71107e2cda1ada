"""The package ``atoma-sdk``."""
