"""An API."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._runtime.base import Base as Base
    from ._runtime.date_time import DateTime as DateTime
    from ._runtime.json_text import use_json as use_json
    from ._runtime.problems import DecodeError as DecodeError
    from ._runtime.problems import EncodeError as EncodeError
    from ._runtime.problems import Problem as Problem
    from ._runtime.unknown import Unknown as Unknown
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from .models.missed_the_ferry import MissedTheFerry as MissedTheFerry
    from .models.missed_the_ferry import MissedTheFerryEntry as MissedTheFerryEntry
    from .models.missed_the_ferry import (
        MissedTheFerryEntryTheNumberOfPassengers6 as MissedTheFerryEntryTheNumberOfPassengers6,
    )
    from .models.missed_the_ferry import MissedTheFerryLine as MissedTheFerryLine
    from .models.missed_the_ferry import MissedTheFerryRemark as MissedTheFerryRemark
    from .models.missed_the_ferry import (
        MissedTheFerryTheNumberOfPassengers6 as MissedTheFerryTheNumberOfPassengers6,
    )
    from .models.passengers_who_missed_the_last_ferry_of_the_day import (
        PassengersWhoMissedTheLastFerryOfTheDay as PassengersWhoMissedTheLastFerryOfTheDay,
    )
    from .models.passengers_who_missed_the_last_ferry_of_the_day import (
        PassengersWhoMissedTheLastFerryOfTheDayEntry as PassengersWhoMissedTheLastFerryOfTheDayEntry,
    )
    from .models.passengers_who_missed_the_last_ferry_of_the_day import (
        PassengersWhoMissedTheLastFerryOfTheDayEntryTheNumberOfPassengersWhoMiss6 as PassengersWhoMissedTheLastFerryOfTheDayEntryTheNumberOfPassengersWhoMiss6,
    )
    from .models.passengers_who_missed_the_last_ferry_of_the_day import (
        PassengersWhoMissedTheLastFerryOfTheDayLine as PassengersWhoMissedTheLastFerryOfTheDayLine,
    )
    from .models.passengers_who_missed_the_last_ferry_of_the_day import (
        PassengersWhoMissedTheLastFerryOfTheDayRemark as PassengersWhoMissedTheLastFerryOfTheDayRemark,
    )
    from .models.passengers_who_missed_the_last_ferry_of_the_day import (
        PassengersWhoMissedTheLastFerryOfTheDayTheNumberOfPassengersWhoMiss6 as PassengersWhoMissedTheLastFerryOfTheDayTheNumberOfPassengersWhoMiss6,
    )
    from .models.the_quarterly_statement_of_all_passengers_who_missed_the_last_ferry_and_spent_the_night_in_a4d6cb10 import (
        TheQuarterlyStatementOfAllPassengersWhoMissedTheLastFerryAndSpentTheNightInTheWaitingRoomOfTheHarbourOffice as TheQuarterlyStatementOfAllPassengersWhoMissedTheLastFerryAndSpentTheNightInTheWaitingRoomOfTheHarbourOffice,
    )
    from .models.the_quarterly_statement_of_all_passengers_who_missed_the_last_ferry_and_spent_the_night_in_a4d6cb10 import (
        TheQuarterlyStatementOfAllPassengersWhoMissedTheLastFerryAndSpentTheNightInTheWaitingRoomOfTheHarbourOfficeTheNumberOfPassengersWhoMissedThe6 as TheQuarterlyStatementOfAllPassengersWhoMissedTheLastFerryAndSpentTheNightInTheWaitingRoomOfTheHarbourOfficeTheNumberOfPassengersWhoMissedThe6,
    )

if not TYPE_CHECKING:
    _OURS = {
        "Base": "_runtime.base",
        "DateTime": "_runtime.date_time",
        "use_json": "_runtime.json_text",
        "DecodeError": "_runtime.problems",
        "EncodeError": "_runtime.problems",
        "Problem": "_runtime.problems",
        "Unknown": "_runtime.unknown",
        "UNSET": "_runtime.unset",
        "Unset": "_runtime.unset",
    }
    _MODELS = {
        "MissedTheFerry": "missed_the_ferry",
        "MissedTheFerryEntry": "missed_the_ferry",
        "MissedTheFerryEntryTheNumberOfPassengers6": "missed_the_ferry",
        "MissedTheFerryLine": "missed_the_ferry",
        "MissedTheFerryRemark": "missed_the_ferry",
        "MissedTheFerryTheNumberOfPassengers6": "missed_the_ferry",
        "PassengersWhoMissedTheLastFerryOfTheDay": "passengers_who_missed_the_last_ferry_of_the_day",
        "PassengersWhoMissedTheLastFerryOfTheDayEntry": "passengers_who_missed_the_last_ferry_of_the_day",
        "PassengersWhoMissedTheLastFerryOfTheDayEntryTheNumberOfPassengersWhoMiss6": "passengers_who_missed_the_last_ferry_of_the_day",
        "PassengersWhoMissedTheLastFerryOfTheDayLine": "passengers_who_missed_the_last_ferry_of_the_day",
        "PassengersWhoMissedTheLastFerryOfTheDayRemark": "passengers_who_missed_the_last_ferry_of_the_day",
        "PassengersWhoMissedTheLastFerryOfTheDayTheNumberOfPassengersWhoMiss6": "passengers_who_missed_the_last_ferry_of_the_day",
        "TheQuarterlyStatementOfAllPassengersWhoMissedTheLastFerryAndSpentTheNightInTheWaitingRoomOfTheHarbourOffice": "the_quarterly_statement_of_all_passengers_who_missed_the_last_ferry_and_spent_the_night_in_a4d6cb10",
        "TheQuarterlyStatementOfAllPassengersWhoMissedTheLastFerryAndSpentTheNightInTheWaitingRoomOfTheHarbourOfficeTheNumberOfPassengersWhoMissedThe6": "the_quarterly_statement_of_all_passengers_who_missed_the_last_ferry_and_spent_the_night_in_a4d6cb10",
    }

    def __getattr__(name: str) -> Any:
        from importlib import import_module

        if name in _MODELS:
            module = import_module(f".models.{_MODELS[name]}", __name__)
        elif name in _OURS:
            module = import_module(f".{_OURS[name]}", __name__)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(module, name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODELS, *_OURS})
