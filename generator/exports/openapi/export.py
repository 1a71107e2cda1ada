"""IR → OpenAPI 3.1.1.

The standard's own keywords say what they can. What they cannot is found by reading the document back, and told in the form of
:mod:`generator.readers.openapi.extension`.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...diagnostics import Diagnostic, Severity
from ...ir import Api, Unknown
from ...names import Names
from ..schemas import Schemas
from ..trees import Branch
from .extend import extended
from .guesses import Guesses
from .operations import Operations, has_place
from .security import requirements, scheme_names, security_scheme, server

VERSION = "3.1.1"
FOLDER = "#/components/schemas/"


@dataclass(frozen=True, slots=True)
class Export:
    """A document, and what there is to say about making it."""

    document: Branch
    diagnostics: tuple[Diagnostic, ...] = ()


def export(api: Api, names: Names) -> Export:
    """The document of a linked and named API. Schemas have the names of the package's classes.

    What a document must say and no source does is a ``guessed-in-export``, what it cannot say but to us a ``not-in-paths``.
    """
    guesses = Guesses()
    document = standard(api, names, guesses)
    homeless = (
        Diagnostic(
            Severity.WARNING,
            "not-in-paths",
            f"{operation.group}.{operation.name} is in the document for typewright alone".lstrip("."),
            operation.place,
            hint="other tools find operations whose method is one of HTTP's and whose path is known, with plain names in braces",
        )
        for operation in api.operations
        if not has_place(operation)
    )
    return Export(extended(document, api, names), (*guesses.notes(), *homeless))


def standard(api: Api, names: Names, guesses: Guesses) -> Branch:
    """The document as far as the standard goes."""
    schemas = Schemas({declaration.key: declaration for declaration in api.declarations}, names.classes, FOLDER, openapi=True)
    found = schemas.all()
    schemes = scheme_names(api.security)
    paths = Operations(schemas, found, schemes, guesses).paths(api)
    info: Branch = {"title": api.title or "API", "version": "0"}
    if api.summary:
        info["description"] = api.summary
    document: Branch = {"openapi": VERSION, "info": info}
    if api.servers:
        document["servers"] = [server(each) for each in api.servers]
    if schemes and any(isinstance(operation.security, Unknown) for operation in api.operations):
        document["security"] = requirements([[name] for name in schemes], schemes)
    document["paths"] = paths
    components: Branch = {}
    if found:
        components["schemas"] = found
    if schemes:
        components["securitySchemes"] = {schemes[each.name]: security_scheme(each, guesses) for each in api.security}
    return {**document, "components": components} if components else document
