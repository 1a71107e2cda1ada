"""An independent judge of models: does each attribute hold a value that its annotation allows?

It reads annotations as Python does, by evaluating their text, and knows nothing of how the package was made.
"""

from __future__ import annotations

import dataclasses
import datetime
import types
import typing
from collections.abc import Iterator, Mapping
from typing import Any, ForwardRef

_PLAIN = (str, int, bool, bytes, type(None))


class Judge:
    """Judges the models of one package; ``names`` are what its annotations may speak of."""

    def __init__(self, package: Any, runtime: Any) -> None:
        self._names: Mapping[str, Any] = {
            **{name: getattr(typing, name) for name in ("Any", "Literal", "Union")},
            **{"date": datetime.date, "datetime": datetime.datetime, "Unset": type(runtime.UNSET)},
            **{name: getattr(package, name) for name in dir(package) if not name.startswith("_")},
        }
        self._known: dict[str, Any] = {}

    def faults(self, value: Any, path: str = "$") -> Iterator[str]:
        """The paths of all attributes, in a model and in the models within it, that hold what they must not."""
        match value:
            case list():
                for index, item in enumerate(typing.cast(list[object], value)):
                    yield from self.faults(item, f"{path}[{index}]")
            case dict():
                for key, item in typing.cast(dict[str, object], value).items():
                    yield from self.faults(item, f"{path}.{key}")
            case _ if dataclasses.is_dataclass(value):
                yield from self._attribute_faults(value, path)
            case _:
                pass

    def _attribute_faults(self, model: Any, path: str) -> Iterator[str]:
        for field in dataclasses.fields(model):
            if field.name == "misfits" or not hasattr(model, field.name):
                continue
            value = getattr(model, field.name)
            if not self.allows(field.type, value):
                yield f"{path}.{field.name}: {field.type} does not allow {value!r}"
            yield from self.faults(value, f"{path}.{field.name}")

    def allows(self, annotation: Any, value: Any) -> bool:
        """Whether a value is one that an annotation describes."""
        match annotation:
            case str():
                return self.allows(self._evaluated(annotation), value)
            case ForwardRef(__forward_arg__=text):
                return self.allows(self._evaluated(text), value)
            case typing.Any:
                return True
            case None:
                return value is None
            case _:
                return self._allows(typing.get_origin(annotation), typing.get_args(annotation), annotation, value)

    def _allows(self, origin: Any, arguments: tuple[Any, ...], annotation: Any, value: Any) -> bool:
        if origin in (typing.Union, types.UnionType):
            return any(self.allows(option, value) for option in arguments)
        if origin is typing.Literal:
            return any(type(value) is type(option) and value == option for option in arguments)
        if origin is list:
            return type(value) is list and all(self.allows(arguments[0], item) for item in typing.cast(list[object], value))
        if origin is dict:
            return type(value) is dict and all(
                type(key) is str and self.allows(arguments[1], item) for key, item in typing.cast(dict[object, object], value).items()
            )
        if annotation is float:  # as type checkers see it: an int is one
            return type(value) in (int, float)
        return type(value) is annotation if annotation in _PLAIN else _is_instance(value, annotation)

    def _evaluated(self, text: str) -> Any:
        if text not in self._known:
            self._known[text] = eval(text, dict(self._names))
        return self._known[text]


def _is_instance(value: Any, kind: Any) -> bool:
    """A datetime is no date here, though its class is a subclass."""
    return isinstance(value, kind) and not (kind is datetime.date and isinstance(value, datetime.datetime))
