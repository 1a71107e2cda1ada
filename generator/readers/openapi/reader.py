"""One OpenAPI document, with the files that it refers to, as an API."""

from __future__ import annotations

from ...diagnostics import BadInput, Diagnostic, Severity
from ...ir import Api
from ...ledger import Unit
from ...places import Place
from ...sources import SourceTree
from ..reading import Reading
from .documents import load
from .extension import amended
from .findings import Findings
from .operations import read_operations
from .schemas import Schemas


def read_openapi(tree: SourceTree) -> Reading:
    """Read the document that comes first in the tree. Raises :class:`BadInput`, with everything found, if something in it is an error."""
    findings = Findings()
    try:
        documents = load(tree, findings)
        findings.settle(Unit.PAGE, tree.files[0].path, documents.root.mark)
        schemas = Schemas(documents, findings)
        schemas.read_components()
        described = read_operations(documents, schemas, findings)
        declarations = schemas.declarations()
    except RecursionError:
        message, hint = "schemas stand within each other too deep to be read", "give some of them names of their own, below components"
        raise BadInput(Diagnostic(Severity.ERROR, "too-deep", message, Place(tree.files[0].shown), hint=hint)) from None
    api = Api(described.title, described.summary, declarations, described.operations, described.servers, described.security)
    api = amended(api, documents.root, findings)
    diagnostics = findings.diagnostics()
    if any(found.severity is Severity.ERROR for found in diagnostics):
        raise BadInput(*diagnostics)
    return Reading(api, findings.entries(), diagnostics)
