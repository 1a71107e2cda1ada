"""Readers turn one source into an :class:`~generator.ir.Api`. They know nothing of Python output."""
