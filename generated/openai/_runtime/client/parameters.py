"""What a call says outside its body: path, query, headers and cookies."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from urllib.parse import quote, unquote

from ..unset import UNSET
from .arguments import keywords, refusal
from .calls import Operation, Parameter
from .content_types import is_json, media_type
from .errors import RequestError
from .json_values import json_ascii
from .scalars import (
    Refused,
    cookie_text,
    header_text,
    percent,
    plain,
    text,
    token,
    zulu,
)
from .styles import Pairs, header_line, pairs, path_text
from .wire import Headers

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_LITERAL = "%/:@!$&'()*+,;=?"  # stands for itself in a documented path


@dataclass(frozen=True, slots=True)
class Target:
    """Where a call goes: ``path`` with its query, both encoded; the headers and cookies
    that parameters make.
    """

    path: str
    headers: Headers = ()
    cookies: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class _Written:
    """A parameter, and what it is on the wire."""

    parameter: Parameter
    pairs: Pairs


def target(
    operation: Operation[Any], arguments: Mapping[str, Any], query: Mapping[str, Any]
) -> Target:
    """Write the parameters among ``arguments``, in the order of the arguments.

    The query begins with what the operation's path says itself, and ends with ``query``
    (style ``form``, exploded), whose names take the place of those before; a ``None``
    there only takes them away. Raises :class:`RequestError` with one line for each
    thing that is wrong.
    """
    problems: list[str] = []
    written = list(_parameters(operation, arguments, problems))
    values = dict(_at("path", written))
    filled = {each.parameter.name for each in written}
    path, literal = _path(operation, values, filled, problems)
    extra = _extra(operation, query, problems)
    if problems:
        raise RequestError("\n".join(problems))
    asked = "&".join(_query(literal, written, query, extra))
    return Target(
        f"{path}?{asked}" if asked else path,
        tuple(_at("header", written)),
        tuple(_at("cookie", written)),
    )


def _at(location: str, written: Iterable[_Written]) -> Iterator[tuple[str, str]]:
    for each in written:
        if each.parameter.location == location:
            yield from each.pairs


def _parameters(
    operation: Operation[Any], arguments: Mapping[str, Any], problems: list[str]
) -> Iterator[_Written]:
    """All parameters that were given, those that are refused with nothing written."""
    known = {each.argument or each.name: each for each in operation.parameters}
    taken = keywords(operation)
    for argument, value in arguments.items():
        parameter = known.get(argument)
        if parameter is None:
            if taken is not None and argument not in taken:
                problems.append(refusal(operation, argument, taken))
        elif value is not UNSET:
            found: Pairs = []
            try:
                found = _pairs(parameter, value)
            except Refused as refused:
                problems.append(f"{operation.name}: {argument!r} {refused}")
            yield _Written(parameter, found)
    for argument, parameter in known.items():
        if parameter.required and arguments.get(argument, UNSET) is UNSET:
            problems.append(f"{operation.name} misses the argument {argument!r}")
            yield _Written(parameter, [])


def _pairs(parameter: Parameter, value: Any) -> Pairs:
    """What a parameter is on the wire: one pair in a path (its name and its text) and
    in headers. Raises :class:`Refused`.
    """
    if parameter.media_type:
        found = _of_media_type(parameter, value)
    else:
        found = _of_style(parameter, plain(zulu(value)))
    if not found and parameter.required:
        raise Refused("is required, and null or empty")
    return found


def _of_media_type(parameter: Parameter, value: Any) -> Pairs:
    name = parameter.name
    if is_json(media_type(parameter.media_type)):
        whole = json_ascii(value)
    else:
        whole = text(plain(zulu(value)))
    match parameter.location:
        case "path":
            return [(name, _not_empty(percent(whole)))]
        case "query":
            return [(percent(name), percent(whole))]
        case "header":
            return [(token(name), header_text(whole))]
        case "cookie":
            return [(token(name), cookie_text(whole))]


def _of_style(parameter: Parameter, value: Any) -> Pairs:
    name, style, explode = parameter.name, parameter.style, parameter.explode
    match parameter.location:
        case "path":
            return [(name, _not_empty(path_text(name, value, style, explode is True)))]
        case "query":
            return pairs(name, value, style, explode, percent)
        case "header":
            line = header_line(value, style, explode is True)
            return [] if line is None else [(token(name), line)]
        case "cookie":
            # Exploded items are cookies of their own: OpenAPI's "&" would end none.
            found = pairs(name, value, style, explode, cookie_text)
            return [(token(key), part) for key, part in found]


def _not_empty(part: str) -> str:
    if not part:
        raise Refused("is null or empty, and the path would be another")
    return part


@lru_cache(maxsize=4096)
def _template(path: str) -> tuple[tuple[tuple[str, ...], ...], tuple[str, ...]]:
    """The segments of a documented path, each as literal, placeholder, literal and so
    on; and the pieces of its query.
    """
    before, _, query = path.partition("?")
    segments = (_PLACEHOLDER.split(segment) for segment in before.split("/"))
    return (
        tuple(
            tuple(
                part if index % 2 else quote(part, safe=_LITERAL)
                for index, part in enumerate(segment)
            )
            for segment in segments
        ),
        tuple(query.split("&")) if query else (),
    )


def _path(
    operation: Operation[Any],
    values: Mapping[str, str],
    given: set[str],
    problems: list[str],
) -> tuple[str, list[str]]:
    """The path with its placeholders filled, and the pieces of its own query.

    A segment that its values leave empty, or make one of dots, is refused: clients,
    proxies and servers take such away together with its neighbour (RFC 3986 section
    5.2.4).
    """

    def value_of(name: str) -> str:
        if name not in values and name not in given:
            problems.append(f"{operation.name}: no argument fills {{{name}}}")
        return values.get(name, "?")

    segments, query = _template(operation.path)
    filled: list[str] = []
    for parts in segments:
        segment = "".join(
            value_of(part) if index % 2 else part for index, part in enumerate(parts)
        )
        if len(parts) > 1 and segment in ("", ".", ".."):
            names = ", ".join(map(repr, parts[1::2]))
            problems.append(f"{operation.name}: {names} would change the path")
        filled.append(segment)
    return "/".join(filled), [_filled(piece, value_of) for piece in query]


def _filled(piece: str, value_of: Callable[[str], str]) -> str:
    parts = _PLACEHOLDER.split(piece)
    return "".join(
        value_of(part) if index % 2 else quote(part, safe=_LITERAL)
        for index, part in enumerate(parts)
    )


def _extra(
    operation: Operation[Any], query: Mapping[str, Any], problems: list[str]
) -> Pairs:
    found: Pairs = []
    for name, value in query.items():
        try:
            found += pairs(name, plain(value), "form", True, percent)
        except Refused as refused:
            problems.append(f"{operation.name}: the query's {name!r} {refused}")
    return found


def _query(
    literal: list[str],
    written: list[_Written],
    query: Mapping[str, Any],
    extra: Pairs,
) -> Iterator[str]:
    for piece in literal:
        if unquote(piece.partition("=")[0]) not in query:
            yield piece
    for each in written:
        if each.parameter.location == "query" and each.parameter.name not in query:
            for name, value in each.pairs:
                if unquote(name) not in query:
                    yield f"{name}={value}"
    for name, value in extra:
        yield f"{name}={value}"
