"""Generated packages load what is used, when it is used."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.support.command_line import REPOSITORY
from tests.support.sources import Source, providers

_OURS = "sorted(name.split('.', 2)[2] for name in sys.modules if name.startswith(f'generated.{provider}.'))"
_OTHERS = "sorted({name.partition('.')[0] for name in sys.modules} - before - sys.stdlib_module_names)"


def run(provider: str, program: str, result: str) -> str:
    """The result of a program after ``import generated.<provider> as api``, in a process of its own, as text."""
    lines = [
        f"import sys, importlib; before = {{*sys.modules}}; provider = {provider!r}",
        "api = importlib.import_module(f'generated.{provider}')",
        program,
        f"print({result})",
    ]
    command = [sys.executable, "-B", "-c", "\n".join(lines)]
    environment = {**os.environ, "PYTHONPATH": os.fspath(REPOSITORY)}
    finished = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120, env=environment)
    assert finished.returncode == 0, finished.stderr
    return finished.stdout.strip()


@pytest.mark.parametrize("source", providers(), ids=str)
def test_importing_a_package_loads_nothing_of_it(source: Source) -> None:
    assert run(source.name, "", _OURS) == "[]"


@pytest.mark.parametrize("source", providers(), ids=str)
def test_a_package_needs_the_standard_library_only(source: Source) -> None:
    assert run(source.name, "[getattr(api, name) for name in dir(api)]", _OTHERS) == "['generated']"


def test_only_what_is_met_is_loaded() -> None:
    runtime = {"_runtime"} | {f"_runtime.{stem}" for stem in ("base", "codecs", "json_text", "problems", "unset")}
    model = run("openai", "api.ChatCompletionTool", _OURS)
    assert set(eval(model)) == runtime | {"models", "models.chat_completion_tool"}
    written = run("openai", "api.ChatCompletionTool(function={}).to_dict()", _OURS)
    assert {name for name in eval(written) if name.startswith("serializers.")} == {"serializers.chat_completion_tool"}
    value = {"type": "function", "function": {"name": "f"}}
    read = run("openai", f"api.ChatCompletionTool.from_dict({value})", _OURS)
    assert {name for name in eval(read) if name.startswith("serializers.")} == {
        "serializers.chat_completion_tool",
        "serializers.function_object",
    }


def test_the_blocking_client_does_without_asyncio() -> None:
    """It takes long to import, and nothing that blocks needs it."""
    blocking = ("resources", "clients", "streams", "httpx_transport", "stdlib_transport")
    assert loaded_with(*blocking) == []
    assert loaded_with(*blocking, "async_httpx_transport") == ["asyncio"]


def loaded_with(*modules: str) -> list[str]:
    """``asyncio`` if these modules of the client load it, and nothing else."""
    imports = "; ".join(f"import generator.runtime.client.{module}" for module in modules)
    program = f"import sys; {imports}; print(*{{'asyncio'}} & {{*sys.modules}})"
    command = [sys.executable, "-B", "-c", program]
    finished = subprocess.run(command, capture_output=True, text=True, cwd=REPOSITORY, timeout=120, check=True)
    return finished.stdout.split()


@pytest.mark.parametrize("name", ["NoSuchName", "Literal", "models_", "__path"])
def test_a_misspelt_name(name: str) -> None:
    program = f"try: api.{name}\nexcept AttributeError as error: found = str(error)"
    assert run("openai", program, "found") == f"module 'generated.openai' has no attribute {name!r}"
    program = f"from generated.openai import serializers\ntry: serializers.{name}\nexcept AttributeError as error: found = str(error)"
    assert run("openai", program, "found") == f"module 'generated.openai.serializers' has no attribute {name!r}"


def test_names_that_can_be_listed() -> None:
    assert run("openai", "", "{'ChatCompletionTool', 'Unknown', 'UNSET', 'use_json', 'DecodeError'} <= {*dir(api)}") == "True"
