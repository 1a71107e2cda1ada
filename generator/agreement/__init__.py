"""How far two sources tell the same of one API, for each kind of fact.

Every fact is known to a source or not. Only what both know, and at the same precision, is compared: TypeScript's ``number`` neither agrees with an
integer nor differs from one. What is compared, and how:

* Declarations go together by name, among those that operations lead to and among the rest; where names fail, by the places where they are used.
* A page of its own and the same schema in place are the same, whatever the page is called; so are a union within a union and the flat one.
* ``–`` of a source that may mean "required, with a default" is compared with "required and without a default" of the other one.
* Names on the wire that were worked out from those of a language are no facts; how often they are right is told beside.
* null inside lists, maps and unions has no "unknown" in the IR, so that there a source that is silent neither agrees nor differs.
"""

from .compare import compare as compare
