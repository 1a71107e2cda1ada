"""The module ``errors``: every exception of the client, one class for each status that the sources document besides the usual ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import LiteralString

from ..emitted import Emitted, compose, number, ours
from ..ir import Api
from ..layout import Atom, Subscript, call
from ..layout_nested import assigned
from .operations import display

_USUAL = frozenset((400, 401, 403, 404, 409, 422, 429))
# RFC 9110, section 15, and the registry that it begins; what is not here is named after its number.
_PHRASES: dict[int, LiteralString] = {
    402: "PaymentRequired",
    405: "MethodNotAllowed",
    406: "NotAcceptable",
    407: "ProxyAuthenticationRequired",
    408: "RequestTimeout",
    410: "Gone",
    411: "LengthRequired",
    412: "PreconditionFailed",
    413: "ContentTooLarge",
    414: "UriTooLong",
    415: "UnsupportedMediaType",
    416: "RangeNotSatisfiable",
    417: "ExpectationFailed",
    421: "MisdirectedRequest",
    423: "Locked",
    424: "FailedDependency",
    425: "TooEarly",
    426: "UpgradeRequired",
    428: "PreconditionRequired",
    431: "RequestHeaderFieldsTooLarge",
    451: "UnavailableForLegalReasons",
    500: "InternalServer",
    501: "NotImplemented",
    502: "BadGateway",
    503: "ServiceUnavailable",
    504: "GatewayTimeout",
    505: "HttpVersionNotSupported",
    506: "VariantAlsoNegotiates",
    507: "InsufficientStorage",
    508: "LoopDetected",
    511: "NetworkAuthenticationRequired",
}


@dataclass(frozen=True, slots=True)
class ErrorView:
    """A class for a status."""

    header: Emitted
    status: Emitted


@dataclass(frozen=True, slots=True)
class ErrorsModule:
    """The module ``errors``."""

    classes: tuple[ErrorView, ...]
    table: Emitted


def errors_module(api: Api) -> ErrorsModule:
    """The classes, by status."""
    names = {status: error_class(status) for status in sorted(set(_statuses(api)) - _USUAL)}
    classes = tuple(
        ErrorView(call(0, f"class {name}", (ours("ServerError") if status >= 500 else ours("ApiStatusError"),), ":"), number(status))
        for status, name in names.items()
    )
    entries = [compose("{}: {}", number(status), name) for status, name in names.items()]
    annotation = Subscript(ours("Final"), (Atom(ours("Mapping[int, type[ApiStatusError]]")),))
    table = display(entries, "{}")
    return ErrorsModule(classes, assigned(0, ours("ERRORS"), annotation, table))


def _statuses(api: Api) -> Iterator[int]:
    """The single statuses that report errors."""
    for operation in api.operations:
        for reply in operation.replies:
            if reply.error and isinstance(reply.status, str) and reply.status.isdecimal() and 400 <= int(reply.status) < 600:
                yield int(reply.status)


def error_class(status: int) -> Emitted:
    """The class of a status."""
    return compose("{}Error", ours(_PHRASES[status])) if status in _PHRASES else compose("Status{}Error", number(status))
