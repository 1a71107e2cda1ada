"""Applying what ``provider.toml`` states to what the sources tell: the parts that ``state`` puts together."""
