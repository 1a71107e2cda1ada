"""Makes calls with a generated package: ``python -m tests.peers.ours.drive URL PACKAGE``, the folder above ``generated`` on the path."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from tests.peers.driving import KEY, File, Way, drive


def operations(package: str) -> Iterator[Any]:
    """Every operation of a package, as the data that its methods send."""
    resources = importlib.import_module(f"{package}.resources")
    kind = importlib.import_module(f"{package}._runtime.client.calls").Operation
    for module in pkgutil.iter_modules(resources.__path__, f"{resources.__name__}."):
        yield from (value for value in vars(importlib.import_module(module.name)).values() if isinstance(value, kind))


def main(package: str) -> None:
    """Make the calls."""
    known: dict[tuple[str, bool], Any] = {}
    for operation in operations(package):
        known[f"{operation.method} {operation.path}", operation.streams == "always"] = operation
    module = importlib.import_module(package)
    kind = importlib.import_module(f"{package}._runtime.client.client_settings").Provider
    (provider,) = (value for value in vars(importlib.import_module(f"{package}.client")).values() if isinstance(value, kind))
    secrets = {argument: KEY for scheme in provider.schemes for argument in scheme.arguments}
    upload = importlib.import_module(f"{package}._runtime.client.files").Upload

    def client(url: str) -> Any:
        return module.Client(base_url=url, max_retries=0, timeout=20, **secrets)

    def way(operation: str, arguments: Mapping[str, Any]) -> Way:
        streamed = bool(arguments.get("stream"))
        found = known.get((operation, streamed)) or known.get((operation, not streamed))
        if found is None:
            raise LookupError(f"{package} has no {operation}")
        names = {parameter.name: parameter.argument or parameter.name for parameter in found.parameters}
        for body in found.bodies:
            names.update({wire: argument for argument, wire in body.names.items()})
        return Way(found.name, names)

    def file(given: File) -> Any:
        return upload(given.content, filename=given.name, media_type=given.media_type or None)

    drive(client, way, file)


if __name__ == "__main__":
    main(sys.argv[2])
