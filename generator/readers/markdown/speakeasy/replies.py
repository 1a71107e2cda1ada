"""What an operation answers: the type after ``### Response``, which may lead to a page that only lists forms of replies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ....ir import Kind, Opaque, Ref, Reply, Scalar, Stream, Type
from ....places import Place
from ..expressions import Expression, ExpressionError, Name
from ..findings import Findings
from ..type_cells import TypeCells, parse_cached
from .language import Language

RAW = Scalar(Kind.BYTES)


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a reply. For a stream, ``type`` is that of one event or line."""

    type: Type
    stream: Stream = Stream.NONE


@dataclass(frozen=True, slots=True)
class ReplyForms:
    """A class page that is no type of the API: it lists the forms of one operation's replies."""

    key: str
    forms: tuple[Form, ...]


@dataclass(frozen=True, slots=True)
class FormReader:
    """Reads types that may be streams."""

    language: Language
    headings: TypeCells

    def read(self, findings: Findings, text: str, line: int, column: int = 1) -> Form | None:
        """The form that a type outside a table stands for; ``None`` if it is none, which is reported."""
        try:
            expression = _unwrapped(parse_cached(text), self.language.transparent)
        except ExpressionError:
            expression = None
        if isinstance(expression, Name):
            stream, inner = self._streamed(expression)
            meaning = self.headings.read_expression(findings, inner, text, line, column)
        else:
            stream, meaning = Stream.NONE, self.headings.read_text(findings, text, line, column)
        return Form(meaning.type, stream) if meaning.known else None

    def _streamed(self, name: Name) -> tuple[Stream, Expression]:
        """The stream that a word stands for, alone or in a union of its synchronous and its asynchronous twin."""
        streams = self.language.streams
        if name.text in streams and name.arguments:
            return streams[name.text], name.arguments[0]
        if name.text in self.language.headings.unions:
            inner = [member for member in name.arguments if isinstance(member, Name) and member.text in streams and member.arguments]
            if inner and len(inner) == len(name.arguments):
                return streams[inner[0].text], inner[0].arguments[0]
        return Stream.NONE, name


def _unwrapped(expression: Expression, transparent: frozenset[str]) -> Expression:
    while isinstance(expression, Name) and expression.text in transparent and len(expression.arguments) == 1:
        expression = expression.arguments[0]
    return expression


def is_reply_page(forms: Iterable[Form]) -> bool:
    """Whether a choice of these forms can only be a reply: one of them is a stream, or all are raw bytes."""
    known = tuple(forms)
    return any(form.stream is not Stream.NONE for form in known) or bool(known) and all(form.type == RAW for form in known)


def replies_of(form: Form, pages: Mapping[str, ReplyForms], place: Place) -> tuple[Reply, ...]:
    """The successful replies that a form stands for, each once."""
    if isinstance(form.type, Ref) and form.stream is Stream.NONE and form.type.key in pages:
        forms = pages[form.type.key].forms
        return tuple(Reply(each.type, place, stream=each.stream) for each in dict.fromkeys(forms)) or (Reply(None, place),)
    return (Reply(form.type, place, stream=form.stream),)


def unreadable(text: str, place: Place) -> Reply:
    """The reply of an operation whose response cannot be read."""
    return Reply(Opaque(text), place)
