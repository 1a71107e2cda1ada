"""IR → one JSON Schema (2020-12): every declaration below ``$defs``, under the name of its class."""

from __future__ import annotations

from ..ir import Api
from ..names import Names
from .schemas import Schemas
from .trees import Branch

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema(api: Api, names: Names) -> Branch:
    """The schema of a linked and named API. It asks nothing of a value by itself: what is wanted of it is one of its definitions."""
    schemas = Schemas({declaration.key: declaration for declaration in api.declarations}, names.classes, "#/$defs/", openapi=False)
    title: Branch = {"title": api.title} if api.title else {}
    summary: Branch = {"description": api.summary} if api.summary else {}
    return {"$schema": DIALECT, **title, **summary, "$defs": schemas.all()}
