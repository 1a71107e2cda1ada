"""An API as an OpenAPI 3.1.1 document, from which our own reader makes the same API."""

from .export import export as export
