"""Keywords that an operation does not take, and keywords that it misses, are refused before anything is sent."""

from __future__ import annotations

from typing import Any, Required, TypedDict

import pytest

from generator.runtime.client.calls import Body, Operation, Parameter
from generator.runtime.client.errors import RequestError
from generator.runtime.unset import UNSET
from tests.support.calling import World
from tests.support.fakes import Answer


class Target(TypedDict, total=False):
    id: Required[str]


class Params(Target, total=False):
    messages: Required[list[str]]
    temperature: float
    strict: bool


OPTIONAL, WHOLE = Body(required=False), Body("text/plain", whole=True)
OK = Answer(204)
HINT = " (a key that is not documented goes into a body given as a mapping)"


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> World:
    return World(request.param)


def chat(*bodies: Body, arguments: type[object] = Params, asked: bool = False) -> Operation[Any]:
    parameters = (Parameter("id", "path", required=True),)
    return Operation("chat.create", "POST", "/{id}", parameters, bodies, streams="asked" if asked else "never", arguments=arguments)


CALLS: list[tuple[Operation[Any], tuple[Any, ...], dict[str, Any], list[str]]] = [
    (chat(Body()), (), {"messages": []}, []),
    (chat(Body()), (), {"messages": [], "strict": True}, []),
    (chat(Body()), ({"temprature": 1},), {}, []),
    (chat(Body()), ({},), {"messages": []}, []),
    (chat(Body(), asked=True), ({},), {"stream": False}, []),
    (chat(Body(asking={"stream": True})), ({},), {"stream": True}, []),
    (chat(OPTIONAL), (), {}, []),
    (chat(Body()), (), {"temprature": 1}, [f"chat.create takes no argument 'temprature'; did you mean 'temperature'?{HINT}"]),
    (chat(Body()), ({},), {"extra_body": {}}, [f"chat.create takes no argument 'extra_body'{HINT}"]),
    (chat(Body()), ({},), {"temprature": UNSET}, [f"chat.create takes no argument 'temprature'; did you mean 'temperature'?{HINT}"]),
    (chat(Body()), ({},), {"stream": False}, [f"chat.create takes no argument 'stream'{HINT}"]),
    (chat(Body()), (), {"timeout": 3}, ["chat.create takes no argument 'timeout'; it belongs into options=RequestOptions(timeout=…)"]),
    (chat(Body()), (), {}, ["chat.create: misses the argument 'messages'"]),
    (chat(Body()), (), {"messages": UNSET}, ["chat.create: misses the argument 'messages'"]),
    (chat(OPTIONAL), (), {"temperature": 1}, ["chat.create: misses the argument 'messages'"]),
    (chat(WHOLE, arguments=Target), ("a",), {"idd": 1}, ["chat.create takes no argument 'idd'; did you mean 'id'?"]),
    (
        chat(arguments=Target),
        (),
        {"a": 1, "headers": {}},
        ["chat.create takes no argument 'a'", "chat.create takes no argument 'headers'; "],
    ),
]


@pytest.mark.parametrize("operation, body, params, lines", CALLS)
def test_keywords(world: World, operation: Operation[Any], body: tuple[Any, ...], params: dict[str, Any], lines: list[str]) -> None:
    if not lines:
        world.call(operation, OK, *body, id="7", **params)
        return
    with pytest.raises(RequestError) as caught:
        world.call(operation, OK, *body, id="7", **params)
    found = str(caught.value).splitlines()
    assert len(found) == len(lines) and all(line.startswith(start) for line, start in zip(found, lines, strict=True)), found
    assert not world.script.requests
