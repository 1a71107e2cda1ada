"""Run as a program: imports a module of models, and sends values through its classes. Prints what came of each, as JSON.

Arguments: the kind of models, the path of the module, and that of a JSON file with lists of values by class.
"""

from __future__ import annotations

import importlib.util
import json
import sys
import typing
import warnings
from pathlib import Path
from typing import Any


def main(kind: str, path: str, values: str) -> None:
    warnings.simplefilter("error")
    if kind == "typeddict":
        import typing_extensions

        typing.TypedDict = typing_extensions.TypedDict  # pydantic, the judge, asks for it
    spec = importlib.util.spec_from_file_location("models", path)
    assert spec is not None and spec.loader is not None
    module: Any = importlib.util.module_from_spec(spec)
    sys.modules["models"] = module
    spec.loader.exec_module(module)
    through = {"pydantic": _pydantic, "msgspec": _msgspec, "typeddict": _pydantic}[kind]
    found = {
        name: [_tried(through, getattr(module, name), each) for each in given]
        for name, given in json.loads(Path(values).read_text()).items()
    }
    print(json.dumps(found))


def _tried(through: Any, model: Any, value: Any) -> Any:
    try:
        return {"value": through(model, value)}
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}


def _pydantic(model: Any, value: Any) -> Any:
    import pydantic

    adapter = pydantic.TypeAdapter(model)
    return adapter.dump_python(adapter.validate_json(json.dumps(value)), mode="json", by_alias=True, exclude_unset=True)


def _msgspec(model: Any, value: Any) -> Any:
    import msgspec

    return json.loads(msgspec.json.encode(msgspec.json.decode(json.dumps(value), type=model)))


if __name__ == "__main__":
    main(*sys.argv[1:])
