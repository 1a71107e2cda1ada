"""The union ``CreateEmbeddingRequestInput``."""

from __future__ import annotations

from typing import TypeAlias, Union

CreateEmbeddingRequestInput: TypeAlias = Union[
    str, list[str], list[list[int]], list[int]
]
"""A text, up to 2048 texts, a text as token ids, or up to 2048 such lists of ids. No
text may be empty or exceed the model's input limit, which is 8192 tokens for
`text-embedding-ada-002`; a [short
recipe](https://cookbook.openai.com/examples/how_to_count_tokens_with_tiktoken) shows
how to count them.
"""
