"""Programs that are run in processes of their own. Each gets what it needs as arguments."""
