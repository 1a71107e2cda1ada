"""Methods that go through all pages of a list."""

from __future__ import annotations

from collections.abc import Iterator

from ..emitted import Emitted, compose, ours, string_literal
from ..ir import Location
from ..layout import Atom, Subscript, call
from ..layout_nested import Expression, Nested, assigned, definition
from ..names import Names
from ..paging import Paging, Path
from .methods import Call, MethodView, keyword_parameters
from .operations import CallModule, display, keyword
from .prose import docstring

_PAGING = ours("Paging")


def pages_name(paging: Paging) -> Emitted:
    """What the description of the pages is called: no operation is called like the method."""
    return Emitted(paging.method.upper())


def pages_constant(each: Call, paging: Paging, module: CallModule) -> Emitted:
    """``LIST_ALL: Final[Paging] = Paging(…)``."""
    module.imports.typing(ours("Final"))
    module.imports.need(ours(".._runtime.client.pagination"), _PAGING)
    described = Nested(_PAGING, tuple(_described(each, paging, module.types.scope.names)))
    return assigned(0, pages_name(paging), Subscript(ours("Final"), (Atom(_PAGING),)), described)


def pages_view(each: Call, paging: Paging, module: CallModule, *, is_async: bool) -> MethodView:
    """The method that gives the items of all pages. It sends nothing itself, so that it is no coroutine in an async resource either."""
    items = ours("AsyncIterator") if is_async else ours("Iterator")
    module.imports.check(ours("collections.abc"), items)
    returns = Subscript(items, (module.types.received(paging.item, each.hidden),))
    signature = definition(4, f"def {paging.method}", keyword_parameters(each, module), returns)
    text = compose("All that ``{}`` lists, each page when its turn comes.", each.path)
    statement = call(8, "return self._pages", (each.constant, pages_name(paging), ours("params"), ours("options")))
    return MethodView((), signature, docstring(text, 8), (statement,))


def _described(each: Call, paging: Paging, names: Names) -> Iterator[Expression]:
    argument = names.arguments[each.operation.key, Location.QUERY, paging.parameter]
    yield from (string_literal(paging.kind), string_literal(argument))
    if paging.items:
        yield keyword("items", _path(paging.items, names))
    if paging.cursor:
        yield keyword("cursor", _path(paging.cursor, names))
    if paging.item_cursor:  # all of them are called `id`, which is the attribute
        yield keyword("item", string_literal(names.attributes[paging.item_cursor[0]]))
    if paging.more:
        yield keyword("more", _path(paging.more, names))
    if paging.total:
        yield keyword("total", _path(paging.total, names))
    if paging.first:
        yield keyword("first", Emitted(str(paging.first)))


def _path(path: Path, names: Names) -> Nested:
    return display([string_literal(names.attributes[step]) for step in path])
