"""Encoding one chat request of the whole class, most options set."""

from __future__ import annotations

import json
from collections.abc import Iterator

from .agreement import check_requests
from .figures import Figure, Line
from .samples import REQUEST
from .timing import fastest
from .twins import Twins
from .workspace import Workspace

REQUEST_CLASS = "CreateChatCompletionRequest"


def lines(workspace: Workspace) -> Iterator[Line]:
    """To a dict and to bytes, against pydantic and against ``json.dumps`` of the finished dict."""
    ours = getattr(workspace.package, REQUEST_CLASS).from_dict(REQUEST)
    quick = getattr(workspace.quick, REQUEST_CLASS).from_dict(REQUEST)
    twin = Twins(workspace.api).model(REQUEST_CLASS).model_validate(REQUEST)
    check_requests(ours, twin)
    to_dict, dump, dump_set, fast, dump_json, dump_json_set, plain, dumps = fastest(
        ours.to_dict,
        twin.model_dump,
        lambda: twin.model_dump(exclude_unset=True),
        quick.to_json,
        twin.model_dump_json,
        lambda: twin.model_dump_json(exclude_unset=True),
        ours.to_json,
        lambda: json.dumps(REQUEST),
    )
    yield Figure("encode a chat request to a dict / pydantic model_dump()", to_dict, dump, 0.4)
    yield Figure("the same / pydantic model_dump(exclude_unset=True), which gives the same dict", to_dict, dump_set)
    yield Figure("the same to bytes, orjson chosen / pydantic model_dump_json()", fast, dump_json, 0.6)
    yield Figure("the same / pydantic model_dump_json(exclude_unset=True)", fast, dump_json_set)
    yield Figure("the same to bytes, standard json / json.dumps of the finished dict", plain, dumps, 1.3)
