"""Everything that can be seen of an exception and of an object."""

from __future__ import annotations

import pickle
import traceback
from collections.abc import Iterator

_MOST = 100


def all_of(error: BaseException) -> Iterator[BaseException]:
    """An exception and all that hang on it, those included that a traceback leaves out."""
    left, found = [error], list[BaseException]()
    while left and len(found) < _MOST:
        each = left.pop()
        if any(each is other for other in found):
            continue
        found.append(each)
        left.extend(other for other in (each.__cause__, each.__context__) if other is not None)
    return iter(found)


def shown(error: BaseException) -> Iterator[str]:
    """What it says of itself, what a traceback with the variables of all frames shows, and what is written down of it."""
    for each in all_of(error):
        yield from (str(each), repr(each), repr(each.args), repr(vars(each)))
        yield from traceback.TracebackException.from_exception(each, capture_locals=True).format()
        yield written(each)


def written(value: object) -> str:
    """The pickle of a value as text, empty if it has none."""
    try:
        return pickle.dumps(value).decode("latin-1")
    except (TypeError, AttributeError, pickle.PicklingError):
        return ""


def described(value: object) -> Iterator[str]:
    """What an object shows of itself, and of what it holds."""
    yield repr(value)
    yield str(value)
    for name in dir(value):
        if not name.startswith("__"):
            yield repr(getattr(value, name, None))
    yield written(value)
