"""The command line. Standard output carries the product, standard error the talk; exit codes are those of :class:`.outcome.Exit`."""

from .cli import main as main
