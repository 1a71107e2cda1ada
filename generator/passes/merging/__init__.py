"""Aligning and joining what several sources tell of one API: the parts that ``merge`` puts together."""
