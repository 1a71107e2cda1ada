"""The documentation trees of Speakeasy SDKs: one reader, with a table of facts for each host language."""
