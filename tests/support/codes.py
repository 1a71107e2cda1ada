"""The codes of diagnostics: those that the program can print, by reading its source, and those that a text shows."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

GENERATOR = Path(__file__).resolve().parent.parent.parent / "generator"

# Which argument of a call is a code, if it is a constant.
_ARGUMENTS = {
    "Diagnostic": 1,
    "report": 0,
    "report_cell": 0,
    "bad": 0,
    "error": 0,
    "_report_section": 2,
    "count": 0,
    "Unreadable": 0,
    "Refusal": 0,
    "Misuse": 1,
}
_NAMES = frozenset({"code", "CODE"})
_PASSED_ON = frozenset({"code", "CODE", "policy"})
_CODE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_SHOWN = re.compile(r"(?:error|warning|note): .* \[([a-z0-9-]+)\]$", re.MULTILINE)


def codes_of_the_program() -> dict[str, str]:
    """Every code that stands in ``generator/``, with one place where it does."""
    found: dict[str, str] = {}
    for path in sorted(GENERATOR.rglob("*.py")):
        if "runtime" not in path.parts:
            module = ast.parse(path.read_text("utf-8"), filename=str(path))
            named = dict(_named(module))
            for node in ast.walk(module):
                for constant in _codes(node, named):
                    found.setdefault(str(constant.value), f"{path.relative_to(GENERATOR.parent)}:{constant.lineno}")
    return dict(sorted(found.items()))


def codes_shown(text: str) -> set[str]:
    """The codes of the diagnostics in a text."""
    return set(_SHOWN.findall(text))


def _named(module: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    """The constants of a module."""
    for statement in module.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                yield name, value
            case _:
                pass


def _codes(node: ast.AST, named: Mapping[str, ast.expr]) -> Iterator[ast.Constant]:
    match node:
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=arguments) if len(arguments) > _ARGUMENTS.get(name, 99):
            argument = arguments[_ARGUMENTS[name]]
            found = list(_constants(argument, named))
            if name == "Diagnostic" and not found and not _is_passed_on(argument):
                raise AssertionError(f"line {node.lineno}: what code this is cannot be read: {ast.unparse(node)}")
            yield from found
        case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in _NAMES:
            yield from _constants(value, named)
        case _:
            pass


def _constants(value: ast.expr, named: Mapping[str, ast.expr]) -> Iterator[ast.Constant]:
    """The strings that an expression can be: itself, a constant of the module, or the branches of a condition."""
    match value:
        case ast.Constant(value=str(text)) if _CODE.fullmatch(text):
            yield value
        case ast.Name(id=name) if name in named:
            yield from _constants(named[name], {})
        case ast.IfExp(body=body, orelse=other):
            yield from _constants(body, named)
            yield from _constants(other, named)
        case _:
            pass


def _is_passed_on(argument: ast.expr) -> bool:
    """Whether the code of a diagnostic is one that was given."""
    match argument:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name in _PASSED_ON
        case _:
            return False
