"""Facts of operations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ...configuration import OperationFact, ReplyFact
from ...ir import UNKNOWN, Operation, Ref, Reply, Stream, Type, Unknown
from ..merging.texts import fact_text
from .context import Context, Finder
from .fields import state_fields

_EVENTS = "text/event-stream"


def state_operations(context: Context, operations: Sequence[Operation], facts: Sequence[OperationFact]) -> tuple[Operation, ...]:
    """The operations with what is stated of them. A fact names one by its operationId, its key, or its name with or without the group."""
    if not facts:
        return tuple(operations)
    finder = Finder("operation", operations, _spellings)
    stated: dict[str, Operation] = {}
    for fact in facts:
        told = context.find(finder, fact.name)
        if told is not None:
            stated[told.key] = _state(context, stated.get(told.key, told), fact)
    return tuple(stated.get(operation.key, operation) for operation in operations)


def _spellings(operation: Operation) -> Iterator[str]:
    yield operation.id if isinstance(operation.id, str) else operation.key
    yield operation.key
    yield f"{operation.group}.{operation.name}"
    yield operation.name


def _state(context: Context, told: Operation, fact: OperationFact) -> Operation:
    replies = told.replies
    if fact.stream is not None and (event := context.type(fact.stream)) is not None:
        replies = _with_stream(replies, event, fact)
    if fact.ends:
        replies = _with_ends(context, told, replies, fact)
    replies = _with_replies(context, told, replies, fact.replies, error=False)
    replies = _with_replies(context, told, replies, fact.errors, error=True)
    return replace(
        told,
        group=fact.group.text if fact.group else told.group,
        name=fact.method_name.text if fact.method_name else told.name,
        parameters=state_fields(context, told.name, told.parameters, fact.parameters, "parameter", _body_hint(told)),
        replies=replies,
    )


def _body_hint(operation: Operation) -> str:
    """Where the keys of a body are to be looked for."""
    key = next((body.type.key for body in operation.bodies if isinstance(body.type, Ref)), "")
    return f"the keys of its body are the fields of [declarations.{key}]" if key else ""


def _with_stream(replies: tuple[Reply, ...], event: Type, fact: OperationFact) -> tuple[Reply, ...]:
    """The replies with a stream of such events; one that is there already takes the type."""
    if any(_is_stream(reply) for reply in replies):
        return tuple(replace(reply, type=event) if _is_stream(reply) else reply for reply in replies)
    status = next((reply.status for reply in replies if not reply.error), UNKNOWN)
    place = fact.stream.spot.place if fact.stream else fact.name.spot.place
    return (*replies, Reply(event, place, status, _EVENTS, Stream.EVENTS))


def _with_ends(context: Context, told: Operation, replies: tuple[Reply, ...], fact: OperationFact) -> tuple[Reply, ...]:
    """The replies with what ends their streams."""
    streams, ends = [reply for reply in replies if _is_stream(reply)], tuple(end.text for end in fact.ends)
    if not streams:
        hint = "state the type of one event with stream"
        context.error("bad-fact", f"{told.name} has no stream that could end so", fact.ends[0], hint)
    for reply in streams:
        if reply.ends and set(reply.ends) != set(ends):
            context.contradict(told.name, "the end of the stream", ends, fact.ends[0], reply.ends, reply.place)
    return tuple(replace(reply, ends=ends) if _is_stream(reply) else reply for reply in replies)


def _is_stream(reply: Reply) -> bool:
    return reply.stream is not Stream.NONE and not reply.error


def _with_replies(
    context: Context, told: Operation, replies: Iterable[Reply], facts: Iterable[ReplyFact], *, error: bool
) -> tuple[Reply, ...]:
    """The replies with the stated ones; those of a known status take its type, a successful one of unknown status takes both."""
    result = list(replies)
    for fact in facts:
        type = context.type(fact.type)
        if type is None:
            continue
        index = _index(result, fact.status.text, error=error)
        if index is None:
            result.append(Reply(type, fact.status.spot.place, fact.status.text, error=error))
            continue
        known = result[index]
        if known.type is not None and context.types.join(known.type, type).excluded:
            context.contradict(f"{told.name}: {fact.status.text}", "the reply", type, fact.type, fact_text(known.type), known.place)
        result[index] = replace(known, type=type, status=fact.status.text)
    return tuple(result)


def _index(replies: Sequence[Reply], status: str, *, error: bool) -> int | None:
    """The reply of a status: the one that says so, else a whole successful one that does not say its status."""
    candidates = [index for index, reply in enumerate(replies) if reply.error is error and reply.stream is Stream.NONE]
    exact = (index for index in candidates if replies[index].status == status)
    vague = (index for index in candidates if not error and isinstance(replies[index].status, Unknown))
    return next(exact, next(vague, None))
