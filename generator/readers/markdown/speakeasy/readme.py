"""The sections of an SDK's README that speak of the API: summary, servers and security."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ....ir import UNKNOWN, SecurityScheme, Server, Unknown
from ....ledger import State
from ..blocks import Block, Comment, Fence, Heading, Paragraph, Row, Table
from ..findings import Findings
from ..tables import Columns, Layout, cell_of, columns_of
from .texts import described

_START = re.compile(r"<!--\s*Start\b[^\[]*\[([\w-]+)\]\s*-->")
_END = re.compile(r"<!--\s*End\b")
_SECURITY = Layout(("Name", "Type", "Scheme"), ("Environment Variable",))
_SERVERS = Layout(("Name", "Server"), ("Variables", "Description"))
_NUMBERED_SERVERS = Layout(("#", "Server"), ("Variables", "Description"))
_GLOBALS = Layout(("Name", "Type", "Description"), ("Required", "Environment"))
_SERVER_URL = re.compile(r"""\bserver_?url\s*[=:]\s*["'](https?://[^"'\s]+)["']""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class About:
    """What a README says of the API."""

    summary: str = ""
    servers: tuple[Server, ...] = ()
    security: tuple[SecurityScheme, ...] = ()


def read_readme(blocks: Sequence[Block], findings: Findings) -> About:
    """Read the marked sections; the rest is the author's own and foreign."""
    summary, servers, security = "", list[Server](), list[SecurityScheme]()
    called: list[Server] = []
    for section, block in _marked(blocks):
        match section, block:
            case "summary", Paragraph(text=text):
                summary = summary or text
            case "server", Table():
                servers += _servers(block, findings)
            case "server", Fence(text=text):
                called += [Server(found) for found in _SERVER_URL.findall(text)]
            case "security", Table():
                security += _schemes(block, findings)
            case "global-parameters", Table():
                _settle_globals(block, findings)
            case _:
                pass
    about = About(summary, tuple(dict.fromkeys(servers or called)), tuple(security))
    if summary or about.servers or security:
        findings.settle_page(findings.file.path)
    else:
        findings.settle_page(findings.file.path, State.FOREIGN, "text about the SDK")
    return about


def _marked(blocks: Sequence[Block]) -> Iterator[tuple[str, Block]]:
    """Every block between the marks of a section, with the section's key."""
    section = ""
    for block in blocks:
        if isinstance(block, Comment):
            if started := _START.search(block.text):
                section = started.group(1)
            elif _END.search(block.text):
                section = ""
        elif section and not isinstance(block, Heading):
            yield section, block


def _servers(table: Table, findings: Findings) -> Iterator[Server]:
    columns = columns_of(table, _SERVERS) or columns_of(table, _NUMBERED_SERVERS)
    for row in table.rows if columns else ():
        url = _code(row, columns or {}, "Server")
        if not url.startswith(("http://", "https://", "wss://", "/")):
            findings.report_cell("bad-server", f"{url[:80]!r} is no address", row, cell_of(row, columns or {}, "Server"))
            findings.settle_row(row, url[:80], State.SKIPPED, "unreadable row")
            continue
        findings.settle_row(row, url)
        yield Server(url, described(cell_of(row, columns or {}, "Description").text)[0])


def _schemes(table: Table, findings: Findings) -> Iterator[SecurityScheme]:
    columns = columns_of(table, _SECURITY)
    for row in table.rows if columns else ():
        name = _code(row, columns or {}, "Name")
        kind, scheme = _code(row, columns or {}, "Type"), _code(row, columns or {}, "Scheme")
        findings.settle_row(row, name)
        # Some cells hold several variables (of a user name and a password): the first stands for the scheme.
        variable = _code(row, columns or {}, "Environment Variable").partition("<br")[0].strip("` ")
        yield SecurityScheme(name, _scheme(kind, scheme), variable)


def _scheme(kind: str, scheme: str) -> str | Unknown:
    match kind.lower(), scheme.lower():
        case "http", "http bearer":
            return "bearer"
        case "http", "http basic":
            return "basic"
        case "oauth2" | "openidconnect", _:
            return "oauth2"
        case _:
            return UNKNOWN


def _settle_globals(table: Table, findings: Findings) -> None:
    if columns := columns_of(table, _GLOBALS):
        for row in table.rows:
            findings.settle_row(row, _code(row, columns, "Name"), State.FOREIGN, "global option of the SDK")


def _code(row: Row, columns: Columns, name: str) -> str:
    return cell_of(row, columns, name).text.strip("`").strip()
