"""What the client is made of; it is loaded when a client is first made."""
