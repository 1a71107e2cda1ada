"""Finds operations that give a long list in pages.

Documents have no word for it, so it is told by the names and the types of both sides, and only where these leave no doubt. Names are compared
without case and separators. The operation is a GET, or a POST whose query asks for the page; it answers in one way, with an object, and is no
stream.

The **items** are the reply itself if that is a list; else the one list among its fields ``data``, ``items`` and ``results``, else its only
list, else its only list of objects. A reply without a list whose only object has one is looked into (``{"runs": {"results": […]}}``). Two
lists that could be meant are none.

What else is told of the page stands beside the items, around them, or in an object there that is called ``pagination``, ``paging``, ``meta``,
``metadata`` or ``page_info``: whether there is **more** (a boolean ``has_more``, ``has_next``, ``has_next_page``), how many items there are in
**total** (an integer ``total``, ``total_count``, ``total_items``, ``total_results``), and the **next** page.

There are four ways to ask for it, and the first that fits is taken:

1. a cursor (``cursor``, ``page_token``, ``next_cursor``, ``after`` …), which the reply has as ``next_cursor``, ``next_page_token``, ``next_page``,
   ``next`` … or, unless it is ``after`` or ``page``, under its own name. Both are texts without format, or both integers;
2. ``after`` or ``starting_after``, a text: the reply has ``has_more``, and the ``last_id`` of the page, or items that all have an ``id``;
3. ``page``, an integer: the number of the first one is its default, or its minimum if that is 0 or 1;
4. ``offset``, an integer, beside a ``limit`` or the like.

That a page is shorter than what was asked for says nothing: servers have limits of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..diagnostics import Diagnostic, Severity
from ..emitted import Identifier
from ..ir import Api, Constraint, Json, Kind, Location, Operation, Parameter, Record, Reply, Scalar, Stream
from ..names import Names
from ..paging import Paging, PagingKind, Path, Step
from .merging.align import fold
from .paged import Found, Shapes, looked_into

_CURSORS = (
    "cursor",
    "pagetoken",
    "nextcursor",
    "nextpagetoken",
    "nexttoken",
    "aftercursor",
    "pagecursor",
    "startingafter",
    "after",
    "page",
)
_AFTER = ("after", "startingafter")
_NEXT = ("nextcursor", "nextpagetoken", "nexttoken", "nextpage")
_SIZES = ("limit", "pagesize", "perpage", "size", "count", "maxresults")
_MORE = ("hasmore", "hasnext", "hasnextpage")
_TOTAL = ("total", "totalcount", "totalitems", "totalresults")
_NUMBERS = (Kind.INTEGER, Kind.NUMERIC, Kind.NUMBER)


def page(api: Api, names: Names) -> tuple[Mapping[str, Paging], tuple[Diagnostic, ...]]:
    """By its key, how an operation gives its pages; and a note (``no-pages``) on each whose method for all pages has no name left."""
    shapes = Shapes({declaration.key: declaration for declaration in api.declarations})
    taken = {(names.groups[key], method) for key, method in names.methods.items()}
    taken |= {(group[:-1], group[-1]) for group in names.resources if len(group) > 1}
    paged: dict[str, Paging] = {}
    notes: list[Diagnostic] = []
    for operation in api.operations:
        group, method = names.groups[operation.key], Identifier(f"{names.methods[operation.key].rstrip('_')}_all")
        found = _paging(operation, method, shapes)
        if found is None:
            continue
        if (group, method) in taken:
            message = f"{'.'.join((*group, method))} is something else: there is no method for all pages of {names.methods[operation.key]}"
            notes.append(Diagnostic(Severity.NOTE, "no-pages", message, operation.place, hint="state another name in provider.toml"))
            continue
        paged[operation.key] = found
    return paged, tuple(notes)


def _paging(operation: Operation, method: Identifier, shapes: Shapes) -> Paging | None:
    replies = [reply for reply in operation.replies if not reply.error]
    if operation.method not in ("GET", "POST") or len(replies) != 1 or replies[0].stream is not Stream.NONE:
        return None
    found = _found(replies[0], shapes)
    asked = {fold(each.name.text): each for each in reversed(operation.parameters) if each.location is Location.QUERY}
    if found is None:
        return None
    told = _by_cursor(asked, found, method, shapes) or _by_last_item(asked, found, method, shapes)
    return told or _by_number(asked, found, method, shapes)


def _found(reply: Reply, shapes: Shapes) -> Found | None:
    """The items of a page, and the objects around and beside them."""
    if reply.type is None:
        return None
    if (item := shapes.item(reply.type)) is not None:
        return Found((), item, ())
    record = shapes.record(reply.type)
    return looked_into(record, shapes) if record else None


def _by_cursor(asked: Mapping[str, Parameter], found: Found, method: Identifier, shapes: Shapes) -> Paging | None:
    for name in _CURSORS:
        if (parameter := asked.get(name)) is None or (kind := _cursor_kind(shapes.scalar(parameter.type))) is None:
            continue
        own = () if name in (*_AFTER, "page") else (name,)
        for path, field in found.fields(*_NEXT, *own, *(("cursor",) if own else ()), "next"):
            if _cursor_kind(shapes.scalar(field.type)) is kind:
                more = _more(found, shapes)
                return Paging(PagingKind.CURSOR, method, parameter.name.text, found.items, found.item, path, more=more)
    return None


def _cursor_kind(scalar: Scalar | None) -> Kind | None:
    """What a cursor is made of; a link to the next page is none, nor is a date."""
    match scalar:
        case Scalar(kind=Kind.STRING | Kind.TEXT, format=format) if not format.startswith(("ur", "iri", "date", "time")):
            return Kind.STRING
        case Scalar(kind=Kind.INTEGER):
            return Kind.INTEGER
        case _:
            return None


def _by_last_item(asked: Mapping[str, Parameter], found: Found, method: Identifier, shapes: Shapes) -> Paging | None:
    parameter = next((asked[name] for name in _AFTER if name in asked), None)
    more = _more(found, shapes)
    if parameter is None or not more or _cursor_kind(shapes.scalar(parameter.type)) is not Kind.STRING:
        return None
    last = next((path for path, field in found.fields("lastid") if _cursor_kind(shapes.scalar(field.type)) is Kind.STRING), ())
    ids = tuple(_ids(shapes.records(found.item), shapes))
    if not last and not ids:
        return None
    return Paging(PagingKind.CURSOR, method, parameter.name.text, found.items, found.item, last, ids, more)


def _ids(records: tuple[Record, ...], shapes: Shapes) -> Iterator[Step]:
    """The ``id`` of every record; nothing unless all have one."""
    ids = [(record.key, field.name.text) for record in records for field in record.fields if field.name.text == "id"]
    yield from ids if len(ids) == len(records) else ()


def _by_number(asked: Mapping[str, Parameter], found: Found, method: Identifier, shapes: Shapes) -> Paging | None:
    more, total = _more(found, shapes), _total(found, shapes)
    if (number := asked.get("page")) is not None and _is_number(number, shapes):
        first = _first(number)
        if first is None:
            return None
        return Paging(PagingKind.PAGE, method, number.name.text, found.items, found.item, more=more, total=total, first=first)
    if (number := asked.get("offset")) is not None and _is_number(number, shapes) and any(size in asked for size in _SIZES):
        return Paging(PagingKind.OFFSET, method, number.name.text, found.items, found.item, more=more, total=total)
    return None


def _is_number(parameter: Parameter, shapes: Shapes) -> bool:
    scalar = shapes.scalar(parameter.type)
    return scalar is not None and scalar.kind in _NUMBERS


def _first(parameter: Parameter) -> int | None:
    """The number of the first page, where it is told."""
    if isinstance(parameter.default, Json) and parameter.default.text.isdecimal():
        return int(parameter.default.text)
    lowest = (number for number in (0, 1) if Constraint("minimum", Json(str(number))) in parameter.constraints)
    return next(lowest, None)


def _more(found: Found, shapes: Shapes) -> Path:
    return next((path for path, field in found.fields(*_MORE) if shapes.scalar(field.type) == Scalar(Kind.BOOLEAN)), ())


def _total(found: Found, shapes: Shapes) -> Path:
    fields = ((path, shapes.scalar(field.type)) for path, field in found.fields(*_TOTAL))
    return next((path for path, scalar in fields if scalar is not None and scalar.kind in _NUMBERS), ())
