"""From the Rust names that pages print to the names on the wire."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ....ir import Origin, WireName

_IDENTIFIER = re.compile(r"(?:r#)?[^\W\d]\w*$")
_SPELLED = {
    "slash": "/",
    "back_slash": "\\",
    "colon": ":",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "left_curly_bracket": "{",
    "right_curly_bracket": "}",
    "left_parenthesis": "(",
    "right_parenthesis": ")",
}
# "slash" and "colon" are words as well: they stand for the character only between others.
_SPELLED_OUT = re.compile(
    r"(?:_|(?<=_)|^)((?:left|right)_(?:square_bracket|curly_bracket|parenthesis))(?:_|$)|(?<=[^_])(?<!back)_(back_slash|slash|colon)_(?=[^_])"
)
_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def is_identifier(printed: str) -> bool:
    """Whether it is the name of a Rust field or argument."""
    return _IDENTIFIER.match(printed) is not None


def placeholders(path: str) -> tuple[str, ...]:
    """The names in braces of a URL's path."""
    return tuple(_PLACEHOLDER.findall(path))


def in_camel_case(wire_names: Iterable[str]) -> bool:
    """Whether names that are known as they are on the wire tell that the API writes camelCase."""
    names = tuple(wire_names)
    return any(_HUMP.search(name) for name in names) and not any("_" in name for name in names)


def wire_name(printed: str, *, camel: bool) -> WireName:
    """The wire name of a field; ``camel`` as :func:`in_camel_case` has it.

    ``r#type`` is Rust's own notation for the name ``type``. A ``.`` or ``-`` has become ``_``, and a capital letter a small one behind ``_``: a
    name with an underscore is taken as printed, but that is an inference.
    """
    text = printed.removeprefix("r#")
    if text.startswith("param_") and (text == "param_self" or text[6:7].isdigit()):
        return WireName(text.removeprefix("param_"), Origin.INFERRED, "param-prefix", printed)
    spelled = _SPELLED_OUT.sub(_character, text) if "slash" in text or "_bracket" in text or "paren" in text or "colon" in text else text
    if spelled != text:
        return WireName(spelled, Origin.INFERRED, "spelled-out-characters", printed)
    if camel and "_" in text.strip("_"):
        return WireName(_camel(text), Origin.INFERRED, "camel-case", printed)
    if "_" in text:
        return WireName(text, Origin.INFERRED, "as-printed", printed)
    return WireName(text, printed=printed)


def placeholder_name(printed: str, names: tuple[str, ...]) -> WireName | None:
    """The placeholder of a path that an argument fills, spelled as in the path; ``None`` if it fills none."""
    wanted = _squashed(printed.removeprefix("r#").removeprefix("param_"))
    found = next((name for name in names if _squashed(name) == wanted), None)
    return WireName(found, printed=printed) if found is not None else None


def _squashed(name: str) -> str:
    return "".join(character for character in name.lower() if character.isalnum())


def _character(found: re.Match[str]) -> str:
    return _SPELLED[found[1] or found[2]]


def _camel(name: str) -> str:
    return "".join(_capitalised(name.split("_")))


def _capitalised(words: list[str]) -> Iterator[str]:
    first = next((index for index, word in enumerate(words) if word), 0)
    for index, word in enumerate(words):
        yield word if index <= first else word[:1].upper() + word[1:]
