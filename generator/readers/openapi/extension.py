"""``x-typewright``: what an OpenAPI document of our own making says beyond the standard's keywords.

``typewright export --to openapi`` writes these objects, so that reading its document gives back the same IR. Other documents have none.

An object stands in the node that it speaks of: a schema of ``components``, a property, an operation, a parameter, the media type object
of a body or a reply (of a reply without content: the response), a security scheme, and the document itself. It holds attributes of the IR
value that the node is read as, in the JSON form of :mod:`generator.ir.json` but without places; they replace what the standard keywords
say. Only what these do not say, or not as it is meant, stands there::

    "max_tokens": {"type": "integer", "x-typewright": {"unstated": ["nullable"]}}

Some keys have a meaning of their own:

* ``unstated`` lists attributes that are not known, though the absence of a keyword says something: without ``readOnly`` a property is not
  read-only, unless ``read_only`` is listed.
* ``is``, of a schema: the object is the whole declaration, whatever the keywords say.
* ``key``, of a schema: the key of its declaration, if that is not the schema's name. References within extensions are such keys.
* ``version``, of the document, is 1. ``silence`` has an object like these for classes of the IR, which counts wherever the keywords leave
  an attribute false, null or unknown; what the value's own object says replaces it. ``operations`` are those that have no place in
  ``paths``, ``order`` the keys of all, where they do not come as they stand in ``paths``.

What is read of an inline schema, and nothing refers to after this, is not in the API.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias, cast

from ...ir import Api
from ...ir.json import FORMAT, VERSION, NotIr, from_json, to_json
from ...places import Place
from .findings import Findings
from .nodes import Object, json_of

KEY = "x-typewright"
IS, UNSTATED, NAME, SILENCE, OPERATIONS, ORDER = "is", "unstated", "key", "silence", "operations", "order"
OWN_VERSION = 1
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

Form: TypeAlias = dict[str, Any]
"""A value of the IR in its JSON form, or a node of the document as JSON values."""

_DECLARED = frozenset({"Record", "Enumeration", "Union", "Alias"})
_PLACED = _DECLARED | {"Field", "Operation", "Parameter", "Body", "Reply"}
_SILENT = (None, False)


class Part(NamedTuple):
    """A value within an API, and the node that it was read from."""

    value: Form
    node: Form


def amended(api: Api, root: Object, findings: Findings) -> Api:
    """The API as the extensions of its document say it is.

    Where one of them holds what cannot stand there, none counts (``bad-extension``).
    """
    if KEY not in root.entries:
        return api
    try:
        return from_json(_amended_text(api, json.loads(json_of(root).text), str(Place(*root.keys[KEY]))))
    except NotIr as problem:
        hint = "export the document anew, or take out what is not from the standard"
        findings.report("bad-extension", f"{KEY} is not as typewright writes it ({problem})", root.keys[KEY], hint=hint, width=len(KEY))
        return api


def _amended_text(api: Api, document: Form, place: str) -> str:
    """The amended API in its JSON form; raises :class:`NotIr` where that cannot be made. ``place`` is that of the document's extension."""
    extension = extension_of(document)
    if extension.get("version") != OWN_VERSION:
        raise NotIr(f"$.{KEY}.version: not {OWN_VERSION}")
    try:
        form = _amended(form_of(api), document, extension, place)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise NotIr(f"{type(error).__name__}: {error}") from None
    return json.dumps({"format": FORMAT, "version": VERSION, "api": form})


def _amended(form: Form, document: Form, extension: Form, place: str) -> Form:
    nodes = objects(document, "components", "schemas")
    keys = {name: extension_of(node).get(NAME, name) for name, node in nodes.items()}
    form = with_keys(form, keys)
    for part in _parts(form, document, {keys[name]: node for name, node in nodes.items()}):
        hush(part.value, extension.get(SILENCE, {}))
        _amend(part)
    more = _placed(extension.get(OPERATIONS, []), place)
    order = {key: index for index, key in enumerate(extension.get(ORDER, ()))}
    form[OPERATIONS] = sorted([*form.get(OPERATIONS, ()), *more], key=lambda operation: order.get(operation["key"], len(order)))
    return _without_unused(form, keys.values())


def extension_of(node: Form) -> Form:
    """The extension of a node; empty if it has none."""
    found = node.get(KEY)
    return cast(Form, found) if isinstance(found, dict) else {}


def form_of(api: Api) -> Form:
    """An API in its JSON form."""
    form: Form = json.loads(to_json(api))["api"]
    return form


def with_keys(form: Any, keys: Mapping[str, str]) -> Any:
    """The form with other keys for its declarations, wherever they stand."""
    if isinstance(form, list):
        return [with_keys(each, keys) for each in cast(list[object], form)]
    if not isinstance(form, dict):
        return form
    changed: Form = {name: with_keys(each, keys) for name, each in cast(Form, form).items()}
    if changed.get(IS) in ("Ref", "Tag", *_DECLARED):
        changed[NAME] = keys.get(changed[NAME], changed[NAME])
    if changed.get(IS) in _DECLARED and "owner" in changed:
        changed["owner"] = keys.get(changed["owner"], changed["owner"])
    return changed


def inner(value: Form, node: Form) -> Iterator[tuple[str, list[Form]]]:
    """The attributes of a value whose items have nodes of their own within ``node``, with these nodes."""
    match value[IS]:
        case "Api":
            yield "security", [*objects(node, "components", "securitySchemes").values()]
        case "Record":
            properties = objects(node, "properties")
            names = [field["name"]["text"] for field in value.get("fields", ())]
            yield "fields", [properties[name] for name in names if name in properties]
        case "Operation":
            yield "parameters", node.get("parameters", [])
            yield "bodies", [*objects(node, "requestBody", "content").values()]
            responses = objects(node, "responses").values()
            yield "replies", [each for response in responses for each in objects(response, "content").values() or (response,)]
        case _:
            pass


def hush(value: Form, silence: Mapping[str, Form]) -> None:
    """Make what the keywords leave open what silence means in this document."""
    meant = silence.get(value[IS], {})
    for name in meant.get(UNSTATED, ()):
        if value.get(name, True) in _SILENT:
            del value[name]
    value.update({name: said for name, said in meant.items() if name != UNSTATED and value.get(name) in _SILENT})


def operation_nodes(document: Form) -> Iterator[Form]:
    """The operations of ``paths``, in order."""
    for item in objects(document, "paths").values():
        yield from (node for method, node in item.items() if method in METHODS)


def objects(node: Form, *path: str) -> dict[str, Form]:
    """The objects at a path of keys, by name."""
    for key in path:
        found = node.get(key)
        node = cast(Form, found) if isinstance(found, dict) else {}
    return {name: each for name, each in node.items() if isinstance(each, dict)}


def _parts(form: Form, document: Form, schemas: Mapping[str, Form]) -> Iterator[Part]:
    """All values that may have extensions, whole ones before what is in them, which is looked up after they were changed."""
    called = {node.get("operationId"): node for node in operation_nodes(document)}
    tops = [Part(form, document)]
    tops += [Part(each, schemas[each[NAME]]) for each in form.get("declarations", ()) if each[NAME] in schemas]
    tops += [Part(each, called[each["id"]]) for each in form.get(OPERATIONS, ()) if each.get("id") in called]
    for top in tops:
        yield top
        for attribute, nodes in inner(*top):
            values = top.value.get(attribute, [])
            if attribute not in extension_of(top.node) and len(values) == len(nodes):
                yield from map(Part, values, nodes)


def _amend(part: Part) -> None:
    """Change a value to what the extension of its node says."""
    value, said = part.value, dict(extension_of(part.node))
    place = value.get("place", "")
    if value[IS] == "Api":
        said = {name: each for name, each in said.items() if name not in ("version", SILENCE, OPERATIONS, ORDER)}
    elif IS in said:
        value.clear()
        value["place"] = place
    for name in said.pop(UNSTATED, ()):
        value.pop(name, None)
    value.update({name: _placed(each, place) for name, each in said.items()})


def _placed(said: Any, place: str) -> Any:
    """A form with a place wherever the IR has one."""
    if isinstance(said, list):
        return [_placed(each, place) for each in cast(list[object], said)]
    if not isinstance(said, dict):
        return said
    filled: Form = {name: _placed(each, place) for name, each in cast(Form, said).items()}
    return {"place": place, **filled} if filled.get(IS) in _PLACED else filled


def _without_unused(form: Form, kept: Iterable[str]) -> Form:
    """The API without declarations that are neither among those to be kept nor used by what stays."""
    declarations = {each[NAME]: each for each in form.get("declarations", ())}
    used = set(kept)
    waiting: list[Any] = [form[OPERATIONS], *(each for key, each in declarations.items() if key in used)]
    while waiting:
        new = {key for key in _references(waiting.pop()) if key in declarations} - used
        used |= new
        waiting.extend(declarations[key] for key in new)
    return {**form, "declarations": [each for key, each in declarations.items() if key in used]}


def _references(form: Any) -> Iterator[str]:
    if isinstance(form, list):
        for each in cast(list[object], form):
            yield from _references(each)
    elif isinstance(form, dict):
        found = cast(Form, form)
        if found.get(IS) in ("Ref", "Tag"):
            yield found[NAME]
        for each in found.values():
            yield from _references(each)
