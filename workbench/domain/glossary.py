"""Terms: how the words of a trade or a client are to be translated, and how not."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the glossary.

    Any one of the ``required`` renderings will do, the first is offered; none of the ``forbidden`` may
    stand in the target where the term stands in the source. With ``case_sensitive`` the term and its
    renderings count only in the letters given. ``id`` is 0 until a project keeps the term.
    """

    source: str
    required: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()
    note: str = ""
    case_sensitive: bool = False
    id: int = 0

    @property
    def key(self) -> str:
        """What two terms share that are the same term: the source, its case where that counts."""
        source = " ".join(self.source.split())
        return source if self.case_sensitive else source.casefold()

    def merged(self, other: "Term") -> "Term":
        """Return the term with another's renderings and note beside its own; a forbidden one stays so."""
        forbidden = tuple(dict.fromkeys((*self.forbidden, *other.forbidden)))
        required = (each for each in (*self.required, *other.required) if each not in forbidden)
        notes = dict.fromkeys(note for note in (self.note, other.note) if note)
        return replace(
            self, required=tuple(dict.fromkeys(required)), forbidden=forbidden, note="; ".join(notes)
        )


@dataclass(frozen=True, slots=True)
class TermsReport:
    """What came of an import: terms added, merged into the project's, and known to it already."""

    added: int = 0
    merged: int = 0
    known: int = 0
