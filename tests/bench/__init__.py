"""Speed as ratios: typewright and what else does the same work, measured in turns in one run. ``make bench`` prints the table.

The figures depend on the machine and on what else it does; the ratios much less. So no test asserts on any of them.
"""
