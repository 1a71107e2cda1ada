"""Rewrites ``requirements.lock``, every package that typewright and its checks need, and the like for each official SDK of ``tests/peers``.

Each package stands there with its version and the hashes of its wheels. Run by ``make lock`` in the virtual environment of the lowest
supported Python, whose requirements include those of the later ones. pip does the resolving; the hashes are those that the package index
gives for each Python and platform below, so that one file serves them all.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

PYTHONS = ("3.11", "3.12", "3.13")
PLATFORMS = (
    ("manylinux_2_28_x86_64", "manylinux_2_17_x86_64", "manylinux2014_x86_64"),
    ("manylinux_2_28_aarch64", "manylinux_2_17_aarch64", "manylinux2014_aarch64"),
    ("macosx_14_0_arm64", "macosx_13_0_arm64", "macosx_12_0_arm64", "macosx_11_0_arm64"),
)
ROOT = Path(__file__).parent.parent
PEERS = ROOT / "tests" / "peers"
HEADER = """\
# Made by `make lock` from {source}. Install with: pip install --require-hashes -r {file}
# Hashes are those of the wheels for Python 3.11 to 3.13 on Linux (x86_64, aarch64) and macOS (arm64).
"""


def main() -> None:
    """Resolve and write what is named, or everything: the names of folders of ``tests/peers``, and ``pyproject.toml``."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    chosen = sys.argv[1:] or ["pyproject.toml", *sorted(path.parent.name for path in PEERS.glob("*/drive.py"))]
    for name in chosen:
        if name == "pyproject.toml":
            lock(name, ROOT / "requirements.lock", [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]])
        else:
            lock("the newest release", PEERS / name / "requirements.txt", [name])


def lock(source: str, path: Path, wanted: list[str]) -> None:
    """Write to ``path`` what ``wanted`` needs."""
    versions = {name: version for name, version, _ in report(wanted)}
    pins = [f"{name}=={version}" for name, version in versions.items()]
    hashes: dict[str, set[str]] = {name: set() for name in versions}
    for python in PYTHONS:
        for platforms in PLATFORMS:
            target = ["--no-deps", "--python-version", python, *(word for name in platforms for word in ("--platform", name))]
            for name, _, sha256 in report([*target, *pins]):
                hashes[name].add(sha256)
    blocks = [
        " \\\n".join([f"{name}=={versions[name]}", *(f"    --hash=sha256:{sha256}" for sha256 in sorted(hashes[name]))])
        for name in sorted(versions)
    ]
    header = HEADER.format(source=source, file=path.relative_to(ROOT).as_posix())
    path.write_text(header + "\n".join(blocks) + "\n", "utf-8")


def report(arguments: list[str]) -> list[tuple[str, str, str]]:
    """Name, version and digest of every wheel that pip would install."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--dry-run", "--ignore-installed", "--only-binary=:all:"]
        result = subprocess.run([*command, "--target", folder, "--report", "-", *arguments], check=True, stdout=subprocess.PIPE)
    items: list[dict[str, Any]] = json.loads(result.stdout)["install"]
    return [
        (
            item["metadata"]["name"].lower().replace("_", "-").replace(".", "-"),
            item["metadata"]["version"],
            item["download_info"]["archive_info"]["hashes"]["sha256"],
        )
        for item in items
    ]


if __name__ == "__main__":
    main()
