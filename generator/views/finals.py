"""Whether the events of a stream add up to the reply that would have come without one.

The runtime (``assembly.py``) knows two shapes of events. Either an event is a **chunk**: an object with a list ``choices`` of objects that
have a ``delta`` or a ``text``; the pieces are joined. Or the last event **holds** the reply: its ``type`` is ``response.completed``,
``response.incomplete`` or ``response.failed``, and its key ``response`` has the type of the plain reply. It is enough if one of the kinds
of events is so, since a stream has others as well that tell of progress. All other events add up to nothing that is known.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from ..ir import Enumeration, Field, OneOfValues, Record, Reply, Type, Union, UnionOf
from ..passes.paged import Shapes

_CHOICES, _PIECES = "choices", ("delta", "text")
_TYPE, _HELD = "type", "response"
_LAST = frozenset(map(json.dumps, ("response.completed", "response.incomplete", "response.failed")))


def add_up(events: Sequence[Reply], whole: Reply | None, shapes: Shapes) -> bool:
    """Whether these events add up to ``whole``, or, where nothing is documented to come without a stream, to any object."""
    records = [record for reply in events if reply.type is not None for record in _records(reply.type, shapes)]
    return any(_is_chunk(record, shapes) or _holds(record, whole, shapes) for record in records)


def _records(type: Type, shapes: Shapes) -> Iterator[Record]:
    """The objects that a value may be, whatever else it may be."""
    match shapes.bare(type):
        case Record() as record:
            yield record
        case Union(members=members) | UnionOf(members=members):
            for member in members:
                yield from _records(member, shapes)
        case _:
            return


def _is_chunk(record: Record, shapes: Shapes) -> bool:
    choices = _field(record, _CHOICES)
    item = shapes.item(choices.type) if choices else None
    return item is not None and any(_field(each, name) for each in _records(item, shapes) for name in _PIECES)


def _holds(record: Record, whole: Reply | None, shapes: Shapes) -> bool:
    kind, held = _field(record, _TYPE), _field(record, _HELD)
    if kind is None or held is None or _LAST.isdisjoint(_values(kind, shapes)) or shapes.record(held.type) is None:
        return False
    return whole is None or whole.type is None or shapes.bare(held.type) == shapes.bare(whole.type)


def _field(record: Record, name: str) -> Field | None:
    return next((each for each in record.fields if each.name.text == name), None)


def _values(field: Field, shapes: Shapes) -> Iterator[str]:
    """The values that a key may have, as JSON texts, where they are told."""
    match shapes.bare(field.type):
        case OneOfValues(values=values):
            yield from (value.text for value in values)
        case Enumeration(values=values):
            yield from (each.value.text for each in values)
        case _:
            return
