"""A generated package, called like an SDK."""
