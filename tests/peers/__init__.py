"""The official SDKs: what each needs, the calls that are made with it, and the program that makes them in its environment."""
