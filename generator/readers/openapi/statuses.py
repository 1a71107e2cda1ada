"""The meaning of status codes (RFC 9110, section 15)."""

from __future__ import annotations

# Not those of the standard library: they change with its version, and with them the names of what is declared.
_PHRASES = {
    200: "OK",
    201: "Created",
    202: "Accepted",
    203: "Non-Authoritative Information",
    204: "No Content",
    205: "Reset Content",
    206: "Partial Content",
    207: "Multi-Status",
    300: "Multiple Choices",
    301: "Moved Permanently",
    302: "Found",
    303: "See Other",
    304: "Not Modified",
    307: "Temporary Redirect",
    308: "Permanent Redirect",
    400: "Bad Request",
    401: "Unauthorized",
    402: "Payment Required",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    406: "Not Acceptable",
    407: "Proxy Authentication Required",
    408: "Request Timeout",
    409: "Conflict",
    410: "Gone",
    411: "Length Required",
    412: "Precondition Failed",
    413: "Content Too Large",
    414: "URI Too Long",
    415: "Unsupported Media Type",
    416: "Range Not Satisfiable",
    417: "Expectation Failed",
    418: "Teapot",
    421: "Misdirected Request",
    422: "Unprocessable Content",
    423: "Locked",
    424: "Failed Dependency",
    425: "Too Early",
    426: "Upgrade Required",
    428: "Precondition Required",
    429: "Too Many Requests",
    431: "Request Header Fields Too Large",
    451: "Unavailable For Legal Reasons",
    500: "Internal Server Error",
    501: "Not Implemented",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
    505: "HTTP Version Not Supported",
    507: "Insufficient Storage",
    508: "Loop Detected",
    511: "Network Authentication Required",
}
_CLASSES = {"1": "Informational", "2": "Success", "3": "Redirection", "4": "Client Error", "5": "Server Error"}


def phrase(status: str) -> str:
    """What a status says, in words: ``404`` is Not Found, ``4XX`` and what has no words of its own Client Error, ``default`` Error."""
    if status == "default":
        return "Error"
    return _PHRASES.get(int(status) if status.isdecimal() else 0, _CLASSES[status[0]])


def is_empty(status: str) -> bool:
    """Whether replies of a status have no body, whatever a document says."""
    return status in ("204", "205", "304") or status[0] == "1"
