"""How long a reply asks to wait, in every form that is met (``runtime/client/retry_after.py``)."""

from __future__ import annotations

import pytest

from generator.runtime.client.retry_after import FAR, seconds_to_wait
from tests.support.fakes import FakeClock

NOW = FakeClock().wall()  # Tue, 14 Nov 2023 22:13:20 GMT

# The value of Retry-After, the seconds, and why.
FORMS: list[tuple[str, float | None, str]] = [
    ("120", 120, "seconds as RFC 9110 has them"),
    ("0", 0, "at once"),
    ("007", 7, "leading zeros are digits"),
    ("  30\t", 30, "blanks around a value do not belong to it"),
    ("1.5", 1.5, "a fraction is not in the RFC, but sent"),
    ("0.0", 0, "the same"),
    ("99999999999999999999", FAR, "huge: a wait that the cap refuses"),
    ("9" * 5000, FAR, "more digits than int() takes"),
    ("1e3", None, "an exponent is no number of the RFC"),
    ("+5", None, "nor is a sign"),
    ("-1", None, "negative: nobody knows what is meant"),
    (".5", None, "no digit before the point"),
    ("5.", None, "no digit after the point"),
    ("1_000", None, "Python's own spelling"),
    ("0x10", None, "hexadecimal"),
    ("5s", None, "a unit"),
    ("100ms", None, "another unit: read as 100 it would be wrong"),
    ("120, 240", None, "two values in one header"),
    ("", None, "empty"),
    ("   ", None, "blank"),
    ("soon", None, "a word"),
    ("NaN", None, "what float() would take"),
    ("inf", None, "the same"),
    ("Infinity", None, "the same"),
    ("٣", None, "a digit of another script, which float() would take"),
    ("Tue, ١٤ Nov 2023 22:13:50 GMT", None, "the same in a date"),
    ("Tue, 14 Nov 2023 22:13:50 GMT", 30, "IMF-fixdate"),
    ("Tuesday, 14-Nov-23 22:13:50 GMT", 30, "RFC 850"),
    ("Tue Nov 14 22:13:50 2023", 30, "asctime, which is in GMT"),
    ("tue, 14 nov 2023 22:13:50 gmt", 30, "lower case"),
    ("Mon, 14 Nov 2023 22:13:50 GMT", 30, "the wrong weekday"),
    ("14 Nov 2023 22:13:50 GMT", 30, "no weekday"),
    ("Tue, 14 Nov 2023 22:13:50 +0000", 30, "a zone in digits"),
    ("Tue, 14 Nov 2023 22:13:50 -0000", 30, "the zone of those who do not tell theirs"),
    ("Tue, 14 Nov 2023 23:13:50 +0100", 30, "another zone"),
    ("Tue, 14 Nov 2023 22:13:50", 30, "no zone"),
    ("Tue, 14 Nov 2023 22:13:60 GMT", 39, "a leap second"),
    ("Tue, 14 Nov 2023 22:13:20 GMT", 0, "now"),
    ("Sun, 06 Nov 1994 08:49:37 GMT", 0, "long past"),
    ("Thu, 01 Jan 1970 00:00:00 GMT", 0, "the beginning"),
    ("Fri, 31 Dec 9999 23:59:59 GMT", FAR, "never"),
    ("Fri, 31 Dec 9999 23:59:59 -2359", FAR, "after the last moment that a datetime holds"),
    ("Tue, 31 Feb 2023 22:13:50 GMT", None, "a day that does not exist"),
    ("Tue, 14 Nov 2023 25:00:00 GMT", None, "an hour that does not exist"),
    ("Tue, 14 Nov 99999999999999999999 22:13:50 GMT", None, "a year that does not exist"),
    ("2023-11-14T22:13:50Z", None, "ISO 8601"),
    ("Tue, 14 Nov 2023", None, "no time"),
]


@pytest.mark.parametrize(("value", "seconds", "why"), FORMS, ids=[why for *_, why in FORMS])
def test_the_forms_of_retry_after(value: str, seconds: float | None, why: str) -> None:
    assert seconds_to_wait((("Retry-After", value),), NOW) == seconds, why


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ((), None),
        ((("Content-Length", "5"),), None),
        ((("RETRY-AFTER", "5"),), 5),
        ((("retry-after", "5"), ("Retry-After", "7")), 7),
        ((("retry-after", "soon"), ("retry-after", "7")), 7),
        ((("retry-after-ms", "1500"), ("retry-after", "2")), 1.5),
        ((("retry-after", "2"), ("Retry-After-Ms", "250.5")), 0.2505),
        ((("retry-after-ms", "soon"), ("retry-after", "2")), 2),
        ((("retry-after-ms", "-5"), ("retry-after", "2")), 2),
        ((("retry-after-ms", "nan"),), None),
        ((("retry-after-ms", "Tue, 14 Nov 2023 22:13:50 GMT"),), None),
    ],
)
def test_several_headers(headers: tuple[tuple[str, str], ...], seconds: float | None) -> None:
    assert seconds_to_wait(headers, NOW) == seconds
