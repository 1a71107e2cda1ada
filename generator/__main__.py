"""``python -m generator`` is the command ``typewright``."""

from .commands import main

if __name__ == "__main__":
    main()
