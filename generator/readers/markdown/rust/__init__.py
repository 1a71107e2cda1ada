"""openapi-generator's pages beside a Rust client: one for each model (``## Properties``, ``## Enum Variants``), one for each group of operations."""

from .tree import read_rust as read_rust
