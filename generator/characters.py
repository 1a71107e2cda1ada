"""Characters that do harm when they are printed as they are."""

from __future__ import annotations

INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""The Unicode categories of those that would end a line, hide text or turn its direction."""


def escape(char: str) -> str:
    """The character as an escape of Python."""
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
