"""Two folders trade places in one step, where the system can do that."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

_CURRENT_FOLDER = -100  # AT_FDCWD
_LINUX_EXCHANGE = 2  # RENAME_EXCHANGE of renameat2(2)
_MACOS_SWAP = 2  # RENAME_SWAP of renamex_np(2)


def exchange(first: Path, second: Path) -> bool:
    """Swap two existing paths of one file system atomically. ``False``: this system or file system cannot, and nothing has happened."""
    names = os.fsencode(first), os.fsencode(second)
    libc = ctypes.CDLL(None, use_errno=True)
    try:
        if sys.platform == "linux":
            return bool(libc.renameat2(_CURRENT_FOLDER, names[0], _CURRENT_FOLDER, names[1], _LINUX_EXCHANGE) == 0)
        if sys.platform == "darwin":
            return bool(libc.renamex_np(names[0], names[1], _MACOS_SWAP) == 0)
    except AttributeError:
        pass  # a C library without this call
    return False
