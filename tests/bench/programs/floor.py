"""What hardly any typed client does without."""

import dataclasses as dataclasses
import enum as enum
import json as json
import typing as typing
