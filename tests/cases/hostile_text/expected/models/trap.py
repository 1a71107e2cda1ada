"""The model ``Trap``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .words import Words


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Trap(Base):
    """\"\"\"Ends the docstring at once\"\"\" and '''so does this''' \\

    {{ config }} {% for x in y %}<br/>
    """

    quote: str
    """\"\"\" + __import__("os").system("true") + \"\"\" """

    backslash: str
    """Ends in a backslash \\"""

    escape: str
    """\\x41 \\N{BULLET} \\u0000 \\" \\' \\a"""

    template: str
    """{{ 7 * 7 }} {% raw %} {# gone #} ${HOME} %(name)s {0}"""

    pipe: str
    """left | right `a | b`"""

    markup: str
    """<script>alert(1)</script> <!-- gone --> &lt;b&gt; [link](javascript:alert(1))
    ![image](x)
    """

    lines: str
    """# Heading
    ```python
    import os
    ```
    | a | b |
    - item
        four spaces
    ---
    """

    direction: str
    """before [U+202E] after [U+2066] isolated [U+2069] zero[U+200B]width nbsp [U+2028]
    line separator
    """

    control: str
    """bell [U+0007] escape [U+001B][31m red [U+001B][0m tab here"""

    value: Literal['it\'s "quoted" \\ {x} \u202e'] = 'it\'s "quoted" \\ {x} \u202e'
    """A constant"""

    list_: Words
