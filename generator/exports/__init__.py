"""From the IR to what other tools use: OpenAPI, JSON Schema, and the models that datamodel-code-generator writes."""
