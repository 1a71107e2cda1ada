"""An API."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._runtime.base import Base as Base
    from ._runtime.date_time import DateTime as DateTime
    from ._runtime.json_text import use_json as use_json
    from ._runtime.problems import DecodeError as DecodeError
    from ._runtime.problems import EncodeError as EncodeError
    from ._runtime.problems import Problem as Problem
    from ._runtime.unknown import Unknown as Unknown
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from .models.parcel import Parcel as Parcel

if not TYPE_CHECKING:
    _OURS = {
        "Base": "_runtime.base",
        "DateTime": "_runtime.date_time",
        "use_json": "_runtime.json_text",
        "DecodeError": "_runtime.problems",
        "EncodeError": "_runtime.problems",
        "Problem": "_runtime.problems",
        "Unknown": "_runtime.unknown",
        "UNSET": "_runtime.unset",
        "Unset": "_runtime.unset",
    }
    _MODELS = {
        "Parcel": "parcel",
    }

    def __getattr__(name: str) -> Any:
        from importlib import import_module

        if name in _MODELS:
            module = import_module(f".models.{_MODELS[name]}", __name__)
        elif name in _OURS:
            module = import_module(f".{_OURS[name]}", __name__)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(module, name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODELS, *_OURS})
