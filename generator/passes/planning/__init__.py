"""Telling the values of a union apart: the parts that ``plan`` puts together."""
