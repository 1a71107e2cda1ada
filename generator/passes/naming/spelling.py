"""How single names are spelled, and how a name is found that is still free."""

from __future__ import annotations

import hashlib
import keyword
import re
from collections.abc import Collection

from ...casing import pascal, snake
from ...diagnostics import Diagnostic, Severity
from ...places import Place

_LONGEST_STEM = 100
_RENAME_HINT = "state another name in provider.toml if this one is not clear"

# What generated modules import or define themselves: a schema of such a name takes a trailing underscore.
OUR_CLASSES = frozenset(
    "ABSENT Any AsyncClient At AttributeError Base Client DateTime DecodeError EncodeError False Final Literal Misfit ModuleNotFoundError None Problem Problems "
    "RequestOptions SHAPE True TypeAlias UNSET Union Unknown Unset".split()
)
# The members of the runtime's Base, and the names that annotations in a class body need unshadowed.
_OUR_ATTRIBUTES = frozenset("additional extra misfits from_dict from_json to_dict to_json".split())
_OUR_ARGUMENTS = frozenset(("options", "self"))
_ANNOTATIONS = frozenset("bytes bool dict float int list str date datetime".split())


def class_name(given: str) -> str:
    """The class for a given name: PascalCase, digits and capitals kept."""
    spelled = pascal(given) or "Unnamed"
    if spelled[0].isdigit():
        spelled = f"X{spelled}"
    return f"{spelled}_" if spelled in OUR_CLASSES else spelled


def first_free(taken: Collection[str], *candidates: str) -> str:
    """The first candidate that is not taken and begins like a name; the last with underscores if there is none."""
    for candidate in candidates:
        if candidate not in taken and not candidate[0].isdigit():
            return candidate
    last = candidates[-1] + "_"
    while last in taken:
        last += "_"
    return last


def stem(words: str) -> str:
    """The stem for the words of a class name; ``readme`` is that of an index page, and some disks see no difference to README."""
    if len(words) > _LONGEST_STEM:
        digest = hashlib.sha256(words.encode()).hexdigest()[:8]
        return f"{words[: _LONGEST_STEM - 9].rstrip('_')}_{digest}"
    return f"{words}_" if keyword.iskeyword(words) or words == "readme" else words


def attribute_with_separators(wire: str) -> str:
    """The wire name in its own casing, its separators as underscores: ``topP``."""
    spelled = "_".join(re.findall(r"[A-Za-z0-9]+", wire)) or "unnamed"
    return f"{spelled}_" if keyword.iskeyword(spelled) else spelled


def attribute_name(wire: str) -> str:
    """The attribute for a wire name, whatever its neighbours are called."""
    words = snake(wire) or "unnamed"
    if words[0].isdigit():
        words = f"x_{words}"
    reserved = keyword.iskeyword(words) or words in _OUR_ATTRIBUTES or words in _ANNOTATIONS
    return f"{words}_" if reserved else words


def argument_name(attribute: str) -> str:
    """The argument for an attribute: not one of a method's own, nor what looks like a class within the class that declares it."""
    return f"{attribute}_" if attribute in _OUR_ARGUMENTS or attribute[0].isupper() else attribute


def method_name(given: str) -> str:
    """The method for the name of an operation, or a resource for that of a group."""
    words = snake(given) or "unnamed"
    if words[0].isdigit():
        words = f"x_{words}"
    return f"{words}_" if keyword.iskeyword(words) else words


def renamed(place: Place, given: str, spelled: str, why: str, hint: str = _RENAME_HINT) -> Diagnostic:
    """The warning that something is not called as it would be."""
    return Diagnostic(Severity.WARNING, "renamed", f"{given!r} becomes {spelled}: {why}", place, hint=hint)
