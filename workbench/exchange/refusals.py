"""A file that is refused is named: among many it must be known which one it was."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench.domain.errors import ExchangeError
from workbench.domain.wording import tr


@contextmanager
def naming(path: Path) -> Iterator[None]:
    """Put the file's name before a refusal that does not say it.

    Raises:
        ExchangeError: whatever was refused inside.
    """
    try:
        yield
    except ExchangeError as error:
        if path.name in error.text:
            raise
        raise ExchangeError(
            tr("{name}: {text}", name=path.name, text=error.text),
            error.hint,
        ) from error
