"""The values ``Words``."""

from __future__ import annotations

from typing import Literal, TypeAlias

Words: TypeAlias = (
    Literal[
        '"',
        "'",
        '"""',
        "\\",
        "\\n",
        "{x}",
        "{{ x }}",
        "a|b",
        "a`b",
        " space ",
        "",
        "\u202e",
        "\u2028",
        "\x07",
        "é",
        "é",
        "日本",
        "\n",
        "#",
        "</td>",
        "*/",
        "-->",
        "😀",
    ]
    | str
)
