"""Which value of a discriminator stands for which member of a union."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from ..ir import Alias, Declaration, Enumeration, Nullable, OneOfValues, Record, Ref, Type, Union, UnionOf


def tags(union: Union | UnionOf, declarations: Mapping[str, Declaration]) -> Mapping[str, str]:
    """The keys of records by value: what the union's mapping says, and the constants of its members. The first one of a value counts."""
    found = {tag.value: tag.key for tag in union.mapping}
    for member in union.members:
        key = _key(member)
        for value in _constants(key, union.discriminator, declarations):
            found.setdefault(value, key)
    return found


def _key(member: Type) -> str:
    inner = member.type if isinstance(member, Nullable) else member
    return inner.key if isinstance(inner, Ref) else ""


def _constants(key: str, wire: str, declarations: Mapping[str, Declaration]) -> Iterator[str]:
    record = declarations.get(key)
    types = [field.type for field in record.fields if field.name.text == wire] if isinstance(record, Record) else []
    for type in types:
        named = declarations.get(type.key) if isinstance(type, Ref) else None
        match named.type if isinstance(named, Alias) else type:
            case OneOfValues(values=values):
                texts = [value.text for value in values]
            case _:
                texts = [each.value.text for each in named.values] if isinstance(named, Enumeration) else []
        yield from (value for text in texts if isinstance(value := json.loads(text), str))
