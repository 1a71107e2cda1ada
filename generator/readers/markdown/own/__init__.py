"""typewright's own dialect: the ``docs/`` folder of a generated package, in which nothing is lost."""

from .reader import read_own as read_own
