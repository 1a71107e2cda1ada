"""The passes: functions from an :class:`~generator.ir.Api` to another one, with what there is to say about it."""
