"""Python examples of READMEs, run as they stand: whatever address their clients have in mind, they call a server on loopback."""

from __future__ import annotations

import importlib
import re
from pathlib import Path
from typing import Any

import pytest

from .canary import CANARY

_FENCE = re.compile(r"```python\n(.*?)```", re.DOTALL)


def examples(readme: Path) -> list[str]:
    """The Python of a README, block by block."""
    return _FENCE.findall(readme.read_text("utf-8"))


def redirect(package: str, url: str, patch: pytest.MonkeyPatch) -> None:
    """Have the clients of a package call the server at ``url``, with a key that is known to the tests."""
    client = importlib.import_module(f"{package}.client")
    for name in [scheme.environment for scheme in client.PROVIDER.schemes if scheme.environment]:
        patch.setenv(name, CANARY)
    for kind in (client.Client, client.AsyncClient):
        patch.setattr(kind, "__init__", _towards(url, kind.__init__))


def _towards(url: str, init: Any) -> Any:
    def made(self: Any, **options: Any) -> None:
        init(self, **{"base_url": url, **options})

    return made


def run(blocks: list[str], title: str, **names: Any) -> dict[str, Any]:
    """Run examples one after the other in one module that has the ``names``; gives all names that it has then."""
    for block in blocks:
        exec(compile(block, title, "exec", dont_inherit=True), names)
    return names
