"""The package ``openai``."""
