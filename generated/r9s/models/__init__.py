"""The models, one module per schema; the package itself has all their names."""
