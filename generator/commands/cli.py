"""The group of commands, and the only place where an exception becomes an exit code."""

from __future__ import annotations

import gc
import os
import sys
import traceback
from collections.abc import Sequence
from importlib import import_module
from typing import cast

import click

from ..report import visible
from .outcome import Exit

_COMMANDS = ("generate", "check", "coverage", "ir", "agree", "export")
_INTERRUPTED = 130
"""What shells give for a program that was stopped with Ctrl-C."""


class _Commands(click.Group):
    """Imports a command when it is called for, so that asking for help is quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        return cast(click.Command, getattr(import_module(f".{cmd_name}", __package__), cmd_name))


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
def typewright() -> None:
    """Writes small, fully typed Python packages from the documentation that API providers publish."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command line (that of the process, if none is given) and exit with one of the codes of :class:`.outcome.Exit`."""
    sys.exit(_run(arguments))


def _run(arguments: Sequence[str] | None) -> int:
    gc.disable()  # a run makes much that stays and few cycles: looking for them would take a fifth of its time
    try:
        return int(typewright.main(arguments, prog_name="typewright", standalone_mode=False) or Exit.OK)
    except click.ClickException as problem:
        problem.show()
        return Exit.USAGE
    except (click.Abort, KeyboardInterrupt):
        return _INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # whoever read our output has had enough
        return Exit.OK
    except Exception as error:
        _confess(error)
        return Exit.INTERNAL
    finally:
        gc.enable()


def _confess(error: Exception) -> None:
    if os.environ.get("TYPEWRIGHT_TRACEBACK") == "1":
        traceback.print_exception(error)
        return
    click.echo(
        f"typewright: this is a bug of typewright's: {type(error).__name__}: {visible(str(error))}\n"
        "Please report it with the command and its input. TYPEWRIGHT_TRACEBACK=1 shows where it happened.",
        err=True,
    )
