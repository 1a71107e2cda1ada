"""The methods of resources, their overloads and the types of their keywords."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import LiteralString

from ..emitted import Emitted, Identifier, compose, ours, string_literal
from ..ir import Anything, Body, MapOf, Operation, Reply, Stream
from ..layout import Atom, Node, Subscript, annotated, call
from ..layout_nested import Given, Nested, assigned, definition
from .annotations import either
from .bodies import Argument
from .call_types import NONE, CallTypes
from .inputs import Inputs, Streams
from .models import FieldView, described, marked, paragraphs
from .operations import CallModule, operation_call, value_type
from .prose import docstring

_BODY, _INNER = 4, 8
_OPTIONS = "options: RequestOptions | None = None"


@dataclass(frozen=True, slots=True)
class ArgumentsView:
    """A ``TypedDict``."""

    header: Emitted
    docstring: Emitted
    fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method: ``overloads`` are empty where its own signature says everything."""

    overloads: tuple[Emitted, ...]
    signature: Emitted
    docstring: Emitted
    statements: tuple[Emitted, ...]


@dataclass(frozen=True, slots=True)
class Call:
    """One method of a resource. ``path`` is how it is called from the client on, ``hidden`` are the names of all members of its class."""

    operation: Operation
    path: Emitted
    method: Identifier
    prefix: Emitted
    """What the names of its classes begin with."""
    inputs: Inputs
    replies: tuple[Reply, ...]
    """What it replies with, apart from errors."""
    final: Reply | None
    """What the events of its stream add up to, where that is documented."""
    adds_up: bool
    """Whether they add up to anything that is known."""
    hidden: frozenset[str]

    @property
    def is_twin(self) -> bool:
        """Whether it is the one of two methods that streams; it takes what the other takes."""
        return self.inputs.streams is Streams.APART and not self.plain

    @property
    def arguments(self) -> Emitted | None:
        """The class of all its keywords. One with a body has it even if there are none, to refuse whatever else is given."""
        given = self.inputs
        if given.outside and given.positional and not given.inside:
            return compose("{}Target", self.prefix)
        return compose("{}Params", self.prefix) if given.outside or given.inside or given.positional else None

    @property
    def constant(self) -> Emitted:
        return Emitted(self.method.upper())

    @property
    def plain(self) -> tuple[Reply, ...]:
        return tuple(reply for reply in self.replies if reply.stream is Stream.NONE)

    @property
    def events(self) -> tuple[Reply, ...]:
        return tuple(reply for reply in self.replies if reply.stream is not Stream.NONE)


def constant(each: Call, module: CallModule) -> Emitted:
    """``CREATE: Final[Operation[Reply]] = Operation(…)``."""
    module.imports.typing(ours("Final"))
    plain = each.plain
    value = value_type(plain, module.types, frozenset()) if plain or not each.events else module.types.any()
    annotation = Subscript(ours("Final"), (Subscript(ours("Operation"), (value,)),))
    expected = operation_call(each.operation, string_literal(each.path), each.inputs, each.arguments, each.replies, each.final, module)
    return assigned(0, each.constant, annotation, expected)


def arguments_views(each: Call, module: CallModule) -> Iterator[ArgumentsView]:
    """The keywords outside the body, and all of them; nothing where there are none."""
    inputs, types = each.inputs, module.types
    base = ours("TypedDict")
    if inputs.outside and inputs.positional:
        text = f"The arguments of ``{each.path}`` besides the body."
        yield _arguments(compose("{}Target", each.prefix), base, text, inputs.outside, types)
        base = compose("{}Target", each.prefix)
    own = inputs.inside if base != "TypedDict" else (*inputs.outside, *inputs.inside)
    if own or (inputs.positional and not inputs.outside):
        yield _arguments(compose("{}Params", each.prefix), base, f"The arguments of ``{each.path}``.", own, types)


def _arguments(name: Emitted, base: Emitted, text: str, arguments: Sequence[Argument], types: CallTypes) -> ArgumentsView:
    if base == "TypedDict":
        types.imports.typing(base)
    header = call(0, f"class {name}", (base, "total=False"), ":")
    return ArgumentsView(header, docstring(text, _BODY), tuple(_key(argument, types) for argument in arguments))


def _key(argument: Argument, types: CallTypes) -> FieldView:
    node = either(*(types.given(each, files=argument.files) for each in argument.types), *([NONE] if argument.null else []))
    if argument.required:
        types.imports.typing(ours("Required"))
        node = Subscript(ours("Required"), (node,))
    told = argument.told
    text = told.description if isinstance(told, Body) else described(told)
    return FieldView(annotated(_BODY, argument.name, node), docstring(text, _BODY) if text else ours(""))


def method_view(each: Call, module: CallModule, *, is_async: bool) -> MethodView:
    """The method of a sync or an async resource."""
    head = compose("async def {}" if is_async else "def {}", each.method)
    forms = list(_forms(each, module, is_async=is_async))
    text = _text(each)
    if len(forms) == 1:
        parameters, returns = forms[0]
        return MethodView((), definition(_BODY, head, parameters, returns), docstring(text, _INNER), _calling(each, returns, is_async))
    module.imports.typing(ours("overload"))
    any_type = module.types.any()
    overloads = tuple(definition(_BODY, head, parameters, returns, ": ...") for parameters, returns in forms)
    signature = definition(_BODY, head, ("self", "*body: Any", "**params: Any"), any_type)
    statement = call(_INNER, f"return {'await ' if is_async else ''}self._dispatch", (each.constant, "body", "params"))
    return MethodView(overloads, signature, docstring(text, _INNER), (statement,))


def _calling(each: Call, returns: Node, is_async: bool) -> tuple[Emitted, ...]:
    """The statements of a method without overloads."""
    params = "params" if each.inputs.outside or each.inputs.inside else "{}"
    function = ours("await self._call") if is_async else ours("self._call")
    arguments = (each.constant, params, "options")
    if not isinstance(returns, Subscript) or not each.events:
        return (call(_INNER, f"return {function}", arguments),)
    opened = Nested(function, tuple(map(Emitted, arguments)))
    return assigned(_INNER, ours("stream"), returns, opened), ours("return stream")


def _forms(each: Call, module: CallModule, *, is_async: bool) -> Iterator[tuple[list[Given], Node]]:
    """The signatures: the body as a whole or key by key, the reply as a whole or as a stream."""
    inputs, types = each.inputs, module.types
    has_target = bool(inputs.outside) and inputs.positional
    target = [_unpacked(each, "Target", types)] if has_target else []
    keywords = [_unpacked(each, "Params", types)] if inputs.inside or (inputs.outside and not has_target) else target
    for asked, returns in _replies(each, types, is_async=is_async):
        if inputs.positional:
            yield ["self", ("body", _whole(inputs, types)), "/", "*", *asked, _OPTIONS, *target], returns
    for asked, returns in _replies(each, types, is_async=is_async):
        yield ["self", "*", *asked, _OPTIONS, *keywords], returns


def keyword_parameters(each: Call, module: CallModule) -> list[Given]:
    """The parameters of a method without a stream that takes keywords only."""
    return list(_forms(each, module, is_async=False))[-1][0]


def _unpacked(each: Call, suffix: LiteralString, types: CallTypes) -> Given:
    types.imports.typing(ours("Unpack"))
    return "**params", Subscript(ours("Unpack"), (Atom(compose("{}{}", each.prefix, ours(suffix))),))


def _whole(inputs: Inputs, types: CallTypes) -> Node:
    """What is taken for a body that is an object."""
    return either(*(types.received(model) for model in inputs.models), types.mapping(types.any()))


def _replies(each: Call, types: CallTypes, *, is_async: bool) -> Iterator[tuple[list[Given], Node]]:
    """The keyword that asks for a stream, if there is one, and what is returned."""
    types.imports.check(ours(".._runtime.client.options"), ours("RequestOptions"))
    if not each.events:
        yield [], value_type(each.plain, types, each.hidden)
        return
    stream = ours("AsyncStream") if is_async else ours("Stream")
    types.imports.check(ours(".._runtime.client.streams"), stream)
    opened = Subscript(stream, (value_type(each.events, types, each.hidden), _sum(each, types)))
    if each.inputs.streams is not Streams.ASKED:
        yield [], opened
        return
    types.imports.typing(ours("Literal"))
    plain = value_type(each.plain, types, each.hidden)
    yield ["stream: Literal[False] = False"], plain
    yield ["stream: Literal[True]"], opened
    yield ["stream: bool"], either(plain, opened)


def _sum(each: Call, types: CallTypes) -> Node:
    """What the events of a stream add up to."""
    if not each.adds_up:
        types.imports.typing(ours("Never"))
        return Atom(ours("Never"))
    return value_type([each.final], types, each.hidden) if each.final else types.received(MapOf(Anything()), each.hidden)


def _text(each: Call) -> str:
    """What the docstring of a method says: the source's words, or where it calls."""
    told = each.operation
    text = paragraphs(told.summary, told.description if told.description != told.summary else "")
    note = "For a reply that comes as a stream, where other arguments may have to ask for one." if each.is_twin else ""
    text = marked(paragraphs(text or f"``{told.method} {told.path}``", note), deprecated=told.deprecated)
    if each.arguments is None:
        return text
    body = ", or a body as a whole" if each.inputs.positional else ""
    return paragraphs(text, f"Takes the keys of :class:`{each.arguments}`{body}.")
