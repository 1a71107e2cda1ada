"""The model ``Class``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Class(Base):
    """Not described by its source."""

    class_: str | None = None

    from_: str | None = None

    none: str | None = None

    match: str | None = None

    type: str | None = None

    str_: str | None = None

    list_: str | None = None

    date_: str | None = None

    extra_: str | None = None

    misfits_: str | None = None

    to_dict_: str | None = None

    from_json_: str | None = None

    additional_: str | None = None

    self: str | None = None

    model: str | None = None

    value: str | None = None

    at: str | None = None

    problems: str | None = None

    item: str | None = None

    get: str | None = None

    out: str | None = None

    x_2fast: str | None = None

    with_dash: str | None = None

    a_b: str | None = None

    dotted_name: str | None = None

    camel_case: str | None = None

    http_server: str | None = None

    private: str | None = None

    dunder: str | None = None

    gro_udf_e: str | None = None

    u65_e5_u672_c: str | None = None

    unnamed: str | None = None

    unnamed_: str | None = None

    a_b_: str | None = None

    ref: str | None = None

    id: str | None = None
