"""The base of every model class."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NoReturn, Self

from . import codecs
from .problems import Problem, shown
from .unset import UNSET


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Base:
    """What all models have in common.

    ``extra`` holds every key that was received and has no attribute, and the raw value
    of every misfit; its content is sent as it is. ``misfits`` says, for a reply decoded
    tolerantly, which required attributes are not set and why: by attribute, the wire
    name and the problem.
    """

    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    misfits: dict[str, tuple[str, Problem]] | None = field(default=None, init=False)

    @classmethod
    def from_dict(
        cls, value: dict[str, Any], *, problems: list[Problem] | None = None
    ) -> Self:
        """Decode a JSON object given as a dict.

        Strict by default: any misfit raises one :class:`DecodeError` with all problems.
        With a list for ``problems`` they are appended to it instead, and only a value
        that is no object raises.
        """
        return codecs.decode(cls, value, problems)

    @classmethod
    def from_json(
        cls, text: bytes | str, *, problems: list[Problem] | None = None
    ) -> Self:
        """Decode JSON text (bytes are UTF-8); ``problems`` as in :meth:`from_dict`."""
        return codecs.decode_text(cls, text, problems)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, keys in documented order, then ``extra``. Raises
        :class:`EncodeError` if required attributes are unset.
        """
        return codecs.encode(self)

    def to_json(self) -> bytes:
        """The JSON object as UTF-8 text."""
        return codecs.encode_text(self)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(
            _held(self, name) == _held(other, name)
            for name in self.__dataclass_fields__
            if name != "misfits"
        )

    def __repr__(self) -> str:
        return f"{type(self).__qualname__}({', '.join(self._parts())})"

    def _parts(self) -> Iterator[str]:
        for name, field in self.__dataclass_fields__.items():
            if name in ("extra", "misfits"):
                continue
            default: object = field.default
            value = _held(self, name)
            if value is _UNHELD:
                found = (self.misfits or {}).get(name)
                yield f"{name}=<{shown(found[1].found) if found else 'unset'}>"
            elif value is not default or (value is not None and value is not UNSET):
                yield f"{name}={value!r}"
        if self.extra:
            yield f"extra={self.extra!r}"

    def __setstate__(self, state: tuple[None, dict[str, Any]]) -> None:
        for name, value in state[1].items():
            setattr(self, name, value)
        if self.misfits:
            explain_misfits(type(self))


def explain_misfits(model: type[Base]) -> None:
    """Have ``model`` say, from now on, why an attribute that is read is not set.

    Called where a misfit is met: to read from a class with ``__getattr__`` takes five
    times as long in Python 3.11.
    """
    setattr(model, "__getattr__", _missing)


def _missing(model: Base, name: str) -> NoReturn:
    misfits = None if name == "misfits" else model.misfits
    if misfits and name in misfits:
        message = f"{name!r} is not set ({misfits[name][1]})"
    else:
        message = f"{type(model).__qualname__!r} object has no attribute {name!r}"
    raise AttributeError(message, name=name, obj=model)


_UNHELD = object()


def _held(model: Base, name: str) -> Any:
    """The value of an attribute, or a mark that it is not set."""
    try:
        return object.__getattribute__(model, name)
    except AttributeError:
        return _UNHELD
