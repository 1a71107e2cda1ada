"""What the programs that drive an SDK have in common. Standard library only: an SDK's environment has nothing of ours."""

from __future__ import annotations

import base64
import json
import sys
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias

KEY = "canary-0000"
"""A key that no provider knows."""


@dataclass(frozen=True, slots=True)
class File:
    """A file to upload. ``media_type`` is empty if the caller names none."""

    name: str
    content: bytes
    media_type: str


@dataclass(frozen=True, slots=True)
class Way:
    """How an operation is called: the path of the SDK's method from its client, and the arguments that are not called as on the wire.

    ``left_out`` are keys that choose the method and are not given to it.
    """

    method: str
    renamed: Mapping[str, str] = field(default_factory=dict[str, str])
    left_out: frozenset[str] = frozenset()


def drive(client: Callable[[str], Any], way: Callable[[str, Mapping[str, Any]], Way], file: Callable[[File], Any]) -> None:
    """Make the calls that are read from stdin against the base URL that is the program's argument.

    Each call goes to ``/call-N`` below that URL, N being its place in the list. One line of JSON is printed per call: ``null``, or the error
    it ended with (of the reply, too, which need not be one that the SDK can read). ``file`` makes what the SDK takes for a file.
    """
    for index, call in enumerate(json.load(sys.stdin)):
        try:
            found = way(call["operation"], call["arguments"])
            arguments = {
                found.renamed.get(name, name.removesuffix("[]")): revived(value, file)
                for name, value in call["arguments"].items()
                if name not in found.left_out
            }
            _exhaust(_method(client(f"{sys.argv[1]}/call-{index}"), found.method)(**arguments))
        except Exception as error:  # whatever an SDK raises is the outcome of this call, and the next one is still to be made
            print(json.dumps(f"{type(error).__name__}: {error}"), flush=True)
        else:
            print("null", flush=True)


Json: TypeAlias = "None | bool | int | float | str | list[Json] | dict[str, Json]"


def revived(value: Json, file: Callable[[File], Any]) -> Any:
    """A value of a call as it was before JSON: ``{"$file": …}`` is a file, ``{"$time": …}`` a time."""
    match value:
        case {"$file": {"name": str(name), "base64": str(content), "media_type": str(media_type)}}:
            return file(File(name, base64.b64decode(content), media_type))
        case {"$time": str(text)}:
            return datetime.fromisoformat(text)
        case dict():
            return {key: revived(item, file) for key, item in value.items()}
        case list():
            return [revived(item, file) for item in value]
        case _:
            return value


def _method(client: Any, path: str) -> Any:
    for name in path.split("."):
        client = getattr(client, name)
    return client


def _exhaust(reply: Any) -> None:
    """Take every event, so that nothing is left open."""
    if hasattr(reply, "__next__"):
        deque(reply, maxlen=0)
