"""A slot outside the dispatcher that tells the world's failures in a notice."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from workbench.domain.errors import WorkbenchError
from workbench.services.notices import Notices


class Teller(Protocol):
    """An object that has the notices at hand."""

    notices: Notices


Self_ = TypeVar("Self_", bound=Teller)
Arguments = ParamSpec("Arguments")


def tells(
    slot: Callable[Concatenate[Self_, Arguments], Any],
) -> Callable[Concatenate[Self_, Arguments], None]:
    """Make a method post a WorkbenchError as a notice instead of raising it."""

    @wraps(slot)
    def telling(self: Self_, /, *arguments: Arguments.args, **named: Arguments.kwargs) -> None:
        try:
            slot(self, *arguments, **named)
        except WorkbenchError as error:
            self.notices.fail(error)

    return telling
