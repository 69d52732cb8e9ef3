"""Making frozen values by the million."""

from collections.abc import Callable
from dataclasses import field, fields, make_dataclass
from typing import Any, TypeVar

Value = TypeVar("Value")


def maker(kind: type[Value]) -> Callable[..., Value]:
    """Return a function that makes values of a frozen dataclass with slots, its fields by position.

    A frozen dataclass sets each field through ``object.__setattr__``, which in a file of a million units
    takes as long as half the parsing. So a twin that is not frozen takes the fields, and becomes the value.
    """
    twin: Any = make_dataclass(
        f"Unfrozen{kind.__name__}",
        [(each.name, each.type, field(default=each.default)) for each in fields(kind)],  # type: ignore[arg-type]
        slots=True,
        eq=False,
    )

    def make(*cells: object) -> Value:
        value = twin(*cells)
        value.__class__ = kind
        return value  # type: ignore[no-any-return]

    return make
