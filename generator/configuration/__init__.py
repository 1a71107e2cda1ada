"""The configuration of one provider: its sources, and the facts that they cannot say."""

from .facts import ClientFacts as ClientFacts
from .facts import Configuration as Configuration
from .facts import DeclarationFact as DeclarationFact
from .facts import FieldFact as FieldFact
from .facts import OperationFact as OperationFact
from .facts import ReplyFact as ReplyFact
from .facts import SchemeFact as SchemeFact
from .facts import Source as Source
from .facts import Spot as Spot
from .facts import Text as Text
from .facts import Upstream as Upstream
from .reading import FILE_NAME as FILE_NAME
from .reading import read_configuration as read_configuration
