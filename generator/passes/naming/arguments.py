"""Names of the arguments that stand for parameters."""

from __future__ import annotations

from collections.abc import Mapping

from ...calling import body_record, location_of
from ...diagnostics import Diagnostic
from ...emitted import Identifier
from ...ir import Api, Declaration, Location, Operation, Parameter
from .spelling import argument_name, attribute_name, attribute_with_separators, first_free, renamed

BODY = "body"
"""The argument for a body that has no keys of its own."""


def arguments(
    api: Api, attributes: Mapping[tuple[str, str], Identifier], diagnostics: list[Diagnostic]
) -> Mapping[tuple[str, str, str], Identifier]:
    """By operation, location and wire name, the argument of each parameter; a key of the body comes first, then what is called just so."""
    declarations = {declaration.key: declaration for declaration in api.declarations}
    found: dict[tuple[str, str, str], Identifier] = {}
    for operation in api.operations:
        taken = _of_body(operation, declarations, attributes)
        for location, parameter in _by_precedence(operation):
            wire = parameter.name.text
            wanted = argument_name(attribute_name(wire))
            free = _free(wire, location, wanted, taken)
            if free != wanted:
                why = f"another argument of {operation.name} is called {wanted}"
                diagnostics.append(renamed(parameter.place, wire, free, why, hint="that is what it is called in Python alone"))
            taken[free] = location
            found[operation.key, location, wire] = Identifier(free)
    return found


def _by_precedence(operation: Operation) -> list[tuple[Location, Parameter]]:
    found = [(location_of(each, operation), each) for each in operation.parameters]
    return sorted(found, key=lambda one: (one[0] is not Location.BODY, attribute_name(one[1].name.text) != one[1].name.text))


def _of_body(
    operation: Operation, declarations: Mapping[str, Declaration], attributes: Mapping[tuple[str, str], Identifier]
) -> dict[str, Location]:
    """The arguments that keys of the body have, with their location."""
    found: dict[str, Location] = {}
    for body in operation.bodies:
        record = body_record(body.type, declarations)
        fields = [field.name.text for field in record.fields if field.read_only is not True] if record else []
        names = [argument_name(attributes[record.key, wire]) for wire in fields] if record else [BODY]
        found |= dict.fromkeys(names, Location.BODY)
    return found


def _free(wire: str, location: Location, wanted: str, taken: Mapping[str, Location]) -> str:
    """What is free for a parameter: with its location behind it where something of another one is called so."""
    if wanted not in taken:
        return wanted
    elsewhere = f"{wanted}_{location}" if taken[wanted] is not location else wanted
    return first_free(taken, elsewhere, argument_name(attribute_with_separators(wire)), f"{wanted}_")
