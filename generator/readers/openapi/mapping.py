"""Discriminators: which value stands for which member, where the members' own constants do not say it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from ...ir import Alias, Declaration, Enumeration, OneOfValues, Record, Ref, Tag, Type, Union
from .findings import Findings
from .nodes import Node, Object, text_of


@dataclass(frozen=True, slots=True)
class Mappings:
    """The discriminators of the unions read so far, by the unions' keys."""

    findings: Findings
    key_behind: Callable[[Object], str]
    """The key of what a reference leads to; empty if that is nothing."""
    found: dict[str, Object] = field(default_factory=dict[str, Object])
    origins: dict[str, str] = field(default_factory=dict[str, str])
    """By the key of a member that was made of a schema and what stands beside the union: that schema's key, which a mapping means."""

    def add(self, key: str, schema: Object) -> None:
        """Remember the discriminator of a union, if it has one."""
        node = schema.entries.get("discriminator")
        if isinstance(node, Object):
            self.found[key] = node

    def tagged(self, declared: Mapping[str, Declaration]) -> Iterator[Declaration]:
        """All declarations, unions with the tags that they need."""
        for declaration in declared.values():
            node = self.found.get(declaration.key)
            if isinstance(declaration, Union) and node is not None:
                yield replace(declaration, mapping=tuple(self._tags(declaration, node, declared)))
            else:
                yield declaration

    def _tags(self, union: Union, node: Object, declared: Mapping[str, Declaration]) -> Iterator[Tag]:
        """OpenAPI 3.1, section 4.8.25: values without a mapping are names of schemas.

        A member that says itself which one value it has needs none; one that may have several, as its siblings have them too, does.
        """
        meant = {self.origins.get(member.key, member.key): member.key for member in union.members if isinstance(member, Ref)}
        told = {key: set(_told(member, union.discriminator, declared)) for key, member in meant.items()}
        mapping = node.entries.get("mapping")
        mapped: set[str] = set()
        if isinstance(mapping, Object):
            for value, target in mapping.entries.items():
                key = self._key(target)
                if key not in meant:
                    message, hint = (
                        f"{value!r} stands for {key}, which is no alternative",
                        "add it to the alternatives if its values can come",
                    )
                    self.findings.report("mapping-without-member", message, target.mark, hint=hint)
                elif told[key] - {1}:
                    mapped.add(key)
                    yield Tag(value, meant[key])
        for key, member in meant.items():
            if key not in mapped and told[key] == {0} and isinstance(named := declared.get(key), Record) and not named.owner:
                yield Tag(named.name, member)

    def _key(self, target: Node) -> str:
        """The key of the schema that a value stands for, which is told by name or by reference."""
        text = text_of(target) or ""
        is_reference = any(char in text for char in "/#.")
        return (self.key_behind(Object({"$ref": target}, {}, target.mark)) if is_reference else "") or text.rpartition("/")[2]


def _told(key: str, discriminator: str, declared: Mapping[str, Declaration], within: tuple[str, ...] = ()) -> Iterator[int]:
    """How many values each object that a member comes to may have under the discriminator; 0 if it says nothing of them."""
    match declared.get(key):
        case Record(fields=fields):
            yield next((_count(each.type, declared) for each in fields if each.name.text == discriminator), 0)
        case Alias(type=Ref(key=inner)) if inner not in within:
            yield from _told(inner, discriminator, declared, (*within, key))
        case Union(members=members):
            for member in members:
                if isinstance(member, Ref) and member.key not in within:
                    yield from _told(member.key, discriminator, declared, (*within, key))
        case _:
            pass


def _count(type_: Type, declared: Mapping[str, Declaration]) -> int:
    match type_:
        case OneOfValues(values=values):
            return len(values)
        case Ref(key=key) if isinstance(enumeration := declared.get(key), Enumeration):
            return len(enumeration.values)
        case _:
            return 0
