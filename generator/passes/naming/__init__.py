"""Python names for each kind of thing: the parts that ``name`` puts together."""
