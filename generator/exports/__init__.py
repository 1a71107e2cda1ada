"""From the IR to documents and modules of other tools' making: OpenAPI, JSON Schema, and the models that datamodel-code-generator writes."""
