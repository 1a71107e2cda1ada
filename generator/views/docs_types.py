"""Types as typewright's own pages write them; ``readers/markdown/own_types.py`` reads them and documents the grammar."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import assert_never

from ..emitted import Emitted, compose, in_cell, join, ours
from ..ir import Anything, Json, ListOf, MapOf, Nullable, OneOfValues, Opaque, Ref, Scalar, Tag, Type, UnionOf
from ..markdown import is_visible, quote
from ..own_dialect import NUMERAL, kind_of_values

_FORMAT = re.compile(r"(?!(?:true|false|null|True|False)\Z)[A-Za-z][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*\Z")
_STRING = re.compile(r'"(?:[^"\\\n`]|\\[^\n`])*"\Z')


@dataclass(frozen=True, slots=True)
class TypeTexts:
    """Writes types for the pages of one folder. ``links`` maps the key of a declaration to its link, seen from there."""

    links: Mapping[str, Emitted]
    known: dict[Type, Emitted] = field(default_factory=dict[Type, Emitted])

    def cell(self, type_: Type) -> Emitted:
        """A type within a table cell."""
        return in_cell(self.text(type_))

    def text(self, type_: Type) -> Emitted:
        """A type within a line."""
        text = self.known.get(type_)
        if text is None:
            text = self.known[type_] = self._text(type_)
        return text

    def _text(self, type_: Type) -> Emitted:
        match type_:
            case Scalar(kind, format_):
                return compose("`{}<{}>`", Emitted(kind), _format(format_)) if format_ else Emitted(kind)
            case Anything():
                return ours("any")
            case ListOf(item):
                return compose("list[{}]", self._text(item))
            case MapOf(value):
                return compose("map[{}]", self._text(value))
            case Ref(key):
                return self.links[key] if key in self.links else compose("reference[{}]", _quoted(key))
            case OneOfValues(values, open_):
                return _values(values, open_)
            case UnionOf(members, discriminator, mapping):
                return self._tagged(members, discriminator, mapping) if discriminator else self._union(members)
            case Nullable(Nullable() as inner):
                return compose("nullable[{}]", self._text(inner))
            case Nullable(inner):
                return compose("{} | null", self._text(inner))
            case Opaque(name):
                return compose("unresolved[{}]", _quoted(name))
        assert_never(type_)

    def _tagged(self, members: tuple[Type, ...], discriminator: str, mapping: tuple[Tag, ...]) -> Emitted:
        texts: list[Emitted] = []
        for member in members:
            tags = [_quoted(tag.value) for tag in mapping if isinstance(member, Ref) and tag.key == member.key]
            text = self._text(member)
            texts.append(compose("tag[{}]", join(", ", [*tags, text])) if tags else text)
        return compose("tagged[{}]", join(", ", [_quoted(discriminator), *texts]))

    def _union(self, members: tuple[Type, ...]) -> Emitted:
        texts = [self._text(member) for member in members]
        if not members:
            return ours("union")
        return join(" | ", texts) if _pipes_suffice(members) else compose("union[{}]", join(", ", texts))


def _pipes_suffice(members: tuple[Type, ...]) -> bool:
    """Whether members joined by pipes are read as this very union, and not as an enumeration, a flatter union or something nullable."""
    joined = [kind_of_values(member.values) for member in members if isinstance(member, OneOfValues) and _is_spelled(member)]
    return (
        len(members) > 1
        and len(joined) <= 1
        and not any(isinstance(member, UnionOf | Nullable) for member in members)
        and not any(isinstance(member, Scalar) and not member.format and member.kind in joined for member in members)
    )


def _is_spelled(type_: OneOfValues) -> bool:
    """Whether the values stand side by side, not within a word of their own."""
    return bool(type_.values) and (not type_.open or kind_of_values(type_.values) is not None)


def _values(values: tuple[Json, ...], open_: bool) -> Emitted:
    texts = [_value(value.text) for value in values]
    if not texts:
        return ours("open") if open_ else ours("values")
    if not open_:
        return join(" | ", texts)
    kind = kind_of_values(values)
    return join(" | ", [*texts, Emitted(kind)]) if kind else compose("open[{}]", join(", ", texts))


def _value(text: str) -> Emitted:
    if text in ("true", "false") or NUMERAL.match(text):
        return Emitted(text)
    if _STRING.match(text) and is_visible(text):
        return Emitted(f"`{text}`")
    return compose("`value<{}>`", Emitted(quote(text)))


def _quoted(text: str) -> Emitted:
    return Emitted(f"`{quote(text)}`")


def _format(text: str) -> Emitted:
    return Emitted(text if _FORMAT.match(text) else quote(text))
