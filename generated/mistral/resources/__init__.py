"""The resources, one module per group of operations, each loaded when it is first met."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import chat as chat
    from . import embeddings as embeddings
    from . import models as models

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        from importlib import import_module

        try:
            return import_module(f".{name}", __name__)
        except ModuleNotFoundError as error:
            if error.name != f"{__name__}.{name}":
                raise
            raise AttributeError(
                f"module {__name__!r} has no attribute {name!r}"
            ) from None
