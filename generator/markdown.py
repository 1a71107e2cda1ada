"""Spec text in markdown pages, there and back: escaped so that it takes no effect where it stands, and read again exactly.

Within a line, a run of ``k`` backslashes becomes ``2k + 1`` before a character that must not take effect, and ``2k`` before a token that
stands for one that cannot be printed:

=================================  ==============================================================
``\\<`` ``\\[U+`` ``\\&#``             that character itself, where it would begin a tag or a token
``]\\:`` ``]\\(``                      the same behind a bracket: no reference definition, and no live link but to the web
``<br>``                           a line break (only where the text must fit into one line)
``&#32;``                          white space at an end of a line, and the carriage return
``[U+202E]``                       any other character that is invisible or turns the direction of text
=================================  ==============================================================

In a table cell, the backslashes before a pipe are escaped likewise, on top of that. Prose that could be taken for the structure of a page
is quoted whole (``> ``).
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable

from .characters import INVISIBLE
from .own_dialect import LABELS

_HARMLESS = re.compile(r"(?! )[ -%'-;=-Z\]-~\u00a1-\u00ac\u00ae-\u024f]*(?<! )\Z")
_UNUSUAL = r"[^\t\n -~\u00a1-\u00ac\u00ae-\u024f]"
_LITERAL = r"<(?=[A-Za-z/!?])|\[(?=U\+[0-9A-F]{4,6}\])|&(?=#[0-9]{1,7};)"
_IN_LINE = re.compile(rf"(?<!\\)(\\*+)({_LITERAL}|\n|\A[^\S\n]|[^\S\n](?=\Z)|{_UNUSUAL})")
_IN_LINES = re.compile(rf"(?<!\\)(\\*+)({_LITERAL}|[^\S\n](?=\n|\Z)|{_UNUSUAL})")
_BEHIND_BRACKET = re.compile(r"(?<=\])(\\*+)(:|\((?!https?://|mailto:|/(?!/)|#)|(?<=\\)\()")
_ESCAPED_BEHIND_BRACKET = re.compile(r"(?<=\])(\\++)([:(])")
_ESCAPED = re.compile(r"(?<!\\)(\\*+)(<br>|<(?=[A-Za-z/!?])|\[U\+([0-9A-F]{4,6})\]|&#([0-9]{1,7});)")
_PIPE = re.compile(r"(?<!\\)(\\*+)\|")
_PLAIN_LINE = re.compile(
    r" {0,12}(?:(?:[-*+]|[0-9]{1,9}[.)]) {1,4})?(?![-=:|_* ]+\Z)"
    rf"(?:[^\s#>|<=~`*+\-_:]|`(?!``)|[-+](?=[^\s+|:=-])|_(?=[^\s_])|\*(?=[^\s*])|\*\*(?!(?:{'|'.join(LABELS)})(?::\*\*|\*\*))(?=[^\s*]))"
)
_BARE = re.compile(r"(?![ \"])[ -_a-~\u00a1-\u00ac\u00ae-\u024f]+(?<! )\Z")
_BARE_JSON = re.compile(r"[\"0-9tfn{\[-](?:[ -_a-~\u00a1-\u00ac\u00ae-\u024f]*[!-_a-~\u00a1-\u00ac\u00ae-\u024f])?\Z")

_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*\Z")
_KEYED = re.compile(r'("(?:[^"\\]|\\.)*"|[A-Za-z][A-Za-z0-9_.-]*): (.+)\Z')


def is_visible(text: str) -> bool:
    """Whether every character of the text can be seen."""
    return text.isprintable() or not any(unicodedata.category(char) in INVISIBLE for char in text)


def escape_line(text: str) -> str:
    """A text as inline markdown of one line."""
    return text if _HARMLESS.match(text) else _behind_bracket(_IN_LINE.sub(_token, text))


def unescape_line(line: str) -> str:
    """What :func:`escape_line` was given."""
    return _unescaped(line, _character) if "\\" in line or "<br>" in line or "[U+" in line or "&#" in line else line


def escape_prose(text: str) -> str:
    """A text as the blocks of a page that stand between headings and tables of ours; no line ends in white space."""
    if not text:
        return ""
    escaped = text if _HARMLESS.match(text) else _behind_bracket(_IN_LINES.sub(_token, text))
    lines = escaped.split("\n")
    if lines[0] and lines[-1] and all(not line or _PLAIN_LINE.match(line) for line in lines):
        return escaped
    return "\n".join(f"> {line}" if line else ">" for line in lines)


def unescape_prose(prose: str) -> str:
    """What :func:`escape_prose` was given."""
    if prose.startswith(">"):
        prose = "\n".join(line[2:] if line.startswith("> ") else line.removeprefix(">") for line in prose.split("\n"))
    return _unescaped(prose, _character_in_prose) if "\\" in prose or "[U+" in prose or "&#" in prose else prose


def escape_pipes(markdown: str) -> str:
    """Inline markdown as it stands in a table cell."""
    return _PIPE.sub(lambda found: found[1] * 2 + "\\|", markdown) if "|" in markdown else markdown


def unescape_pipes(cell: str) -> str:
    """What :func:`escape_pipes` was given."""
    return _PIPE.sub(lambda found: found[1][: len(found[1]) // 2] + "|", cell) if "\\|" in cell else cell


def quote(text: str) -> str:
    """A text as a JSON string in ASCII, without backticks and pipes."""
    return json.dumps(text).replace("\x7f", "\\u007f").replace("`", "\\u0060").replace("|", "\\u007c")


def code(text: str) -> str:
    """A text as a code span: bare where it can be, else quoted."""
    bare = _BARE.match(text) or (text and text[0] not in '"`' and "`" not in text and text == text.strip() and is_visible(text))
    return f"`{text}`" if bare else f"`{quote(text)}`"


def code_text(span: str) -> str:
    """What :func:`code` was given. ``span`` is without its backticks. Raises ``ValueError``."""
    if not span.startswith('"'):
        return span
    value: object = json.loads(span)
    if isinstance(value, str):
        return value
    raise ValueError(f"not a text: {span}")


def json_code(text: str) -> str:
    """A JSON value, given as JSON text, as a code span."""
    bare = _BARE_JSON.match(text) or (text and "`" not in text and text == text.strip() and text[0] != "j" and is_visible(text))
    return f"`{text}`" if bare else f"`json {quote(text)}`"


def json_text(span: str) -> str:
    """What :func:`json_code` was given. ``span`` is without its backticks. Raises ``ValueError``."""
    return code_text(span.removeprefix("json ")) if span.startswith('json "') else span


def keyed_code(key: str, text: str) -> str:
    """A JSON value under a key, as one code span: ``minimum: 0``."""
    return f"`{key if _KEY.match(key) else quote(key)}: {json_code(text)[1:-1]}`"


def key_and_json(span: str) -> tuple[str, str]:
    """What :func:`keyed_code` was given. ``span`` is without its backticks. Raises ``ValueError``."""
    found = _KEYED.match(span)
    if found is None:
        raise ValueError(f"no key and value: {span}")
    return code_text(found[1]), json_text(found[2])


def _behind_bracket(text: str) -> str:
    return _BEHIND_BRACKET.sub(lambda found: found[1] * 2 + "\\" + found[2], text) if "]" in text else text


def _token(found: re.Match[str]) -> str:
    backslashes, char = found.groups()
    if char in "<[&":
        return f"{backslashes * 2}\\{char}"
    if char == "\n":
        return backslashes * 2 + "<br>"
    if char in " \t\r" or (char.isspace() and unicodedata.category(char) == "Zs" and _at_an_end(found)):
        return f"{backslashes * 2}&#{ord(char)};"
    if unicodedata.category(char) in INVISIBLE:
        return f"{backslashes * 2}[U+{ord(char):04X}]"
    return found[0]


def _at_an_end(found: re.Match[str]) -> bool:
    text, start, end = found.string, found.start(2), found.end()
    return start == 0 or end == len(text) or text[end] == "\n"


def _unescaped(text: str, character: Callable[[re.Match[str]], str]) -> str:
    if "]\\" in text:
        text = _ESCAPED_BEHIND_BRACKET.sub(lambda found: found[1][: len(found[1]) // 2] + found[2], text)
    return _ESCAPED.sub(character, text)


def _character(found: re.Match[str]) -> str:
    if found[2] == "<br>" and len(found[1]) % 2 == 0:
        return found[1][: len(found[1]) // 2] + "\n"
    return _character_in_prose(found)


def _character_in_prose(found: re.Match[str]) -> str:
    backslashes, token, point, number = found.groups()
    half = backslashes[: len(backslashes) // 2]
    if len(backslashes) % 2:
        return half + token
    value = int(point, 16) if point else int(number) if number else -1
    return half + chr(value) if 0 <= value <= 0x10FFFF else found[0]
