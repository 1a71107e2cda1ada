"""The README's Python examples run as they stand, and say what they claim."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FENCE = re.compile(r"```python\n(.*?)```", re.DOTALL)

CLAIMS = """
assert body == b'{"messages":[{"content":"Hello!","role":"user"}],"model":"gpt-4o-mini","temperature":0.2}'
assert reply.extra["created"] == "yesterday" and reply.extra["brand_new"] == {"tokens": 3}
assert [(problem.path, problem.weight) for problem in problems] == [("$.choices[0].finish_reason", "note"), ("$.created", "misfit")]
assert reply.choices[0].message.content == "Hi."
import json
assert reply.to_dict() == json.loads(drifted)
"""


def test_examples_run() -> None:
    fences = [fence for fence in FENCE.findall((ROOT / "README.md").read_text("utf-8")) if "@dataclass" not in fence]
    assert len(fences) == 3
    subprocess.run([sys.executable, "-W", "error", "-c", "\n".join([*fences, CLAIMS])], cwd=ROOT, check=True)
