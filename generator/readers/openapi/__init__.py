"""OpenAPI documents: 3.0, 3.1 and 3.2, and Swagger 2.0."""

from .reader import read_openapi as read_openapi
