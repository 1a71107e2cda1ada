"""What holds in real time, and for long: run by ``make soak``."""
