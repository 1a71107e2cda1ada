"""Discriminators: which value stands for which member, where the members' own constants do not say it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from ...ir import Declaration, Enumeration, OneOfValues, Record, Ref, Tag, Union
from .documents import Documents
from .findings import Findings
from .nodes import Node, Object, Value, text_of


@dataclass(frozen=True, slots=True)
class Mappings:
    """The discriminators of the unions read so far, by the unions' keys."""

    documents: Documents
    findings: Findings
    found: dict[str, Object] = field(default_factory=dict[str, Object])

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
        """OpenAPI 3.1, section 4.8.25: values without a mapping are names of schemas."""
        silent = [
            member.key
            for member in union.members
            if isinstance(member, Ref) and not _has_constant(member.key, union.discriminator, declared)
        ]
        mapping = node.entries.get("mapping")
        mapped: set[str] = set()
        if isinstance(mapping, Object):
            for value, target in mapping.entries.items():
                key = self._key(target)
                if key in silent:
                    mapped.add(key)
                    yield Tag(value, key)
                elif Ref(key) not in union.members:
                    hint = "add it to the alternatives if its values can come"
                    self.findings.report(
                        "mapping-without-member", f"{value!r} stands for {key}, which is no alternative", target.mark, hint=hint
                    )
        for key in silent:
            if key not in mapped and isinstance(declared.get(key), Record) and not declared[key].owner:
                yield Tag(declared[key].name, key)

    def _key(self, target: Node) -> str:
        text = text_of(target) or ""
        if "/" in text or "#" in text or "." in text:
            reference = Object({"$ref": Value(target.json, target.mark)} if isinstance(target, Value) else {}, {}, target.mark)
            found = self.documents.follow(reference)
            return found.pointer[-1] if found and found.pointer else text
        return text


def _has_constant(key: str, discriminator: str, declared: Mapping[str, Declaration]) -> bool:
    """Whether the values that a member has under the discriminator are told by the member itself. A union tells it by its own members."""
    record = declared.get(key)
    if not isinstance(record, Record):
        return True
    for each in record.fields:
        if each.name.text == discriminator:
            return isinstance(each.type, OneOfValues) or isinstance(each.type, Ref) and isinstance(declared.get(each.type.key), Enumeration)
    return False
