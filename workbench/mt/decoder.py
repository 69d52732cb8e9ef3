"""Texts to hypotheses through CTranslate2 and SentencePiece; nothing here judges what comes out."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import ctranslate2
import sentencepiece

from workbench.alignment.attention import Attention
from workbench.domain.errors import ModelError
from workbench.domain.wording import tr
from workbench.mt.bpe import BytePairs
from workbench.mt.confidence import WordConfidence, confidences
from workbench.mt.families import BPE_CODES, read_vocabulary
from workbench.mt.folder import ModelFolder
from workbench.mt.pieces import piece_spans
from workbench.mt.words import Words

BATCH_TOKENS = 2048
PER_CALL = 256
"""How many texts go to the engine at a time: while it works, nobody can stop the program."""

SPACE = "▁"
"""How SentencePiece writes the space before a word."""

SAMPLE = 1000
"""How many of SentencePiece's pieces are looked up in the vocabulary: the first are the most frequent."""


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One rendering of a text; ``score`` is the mean log-probability of its pieces, its end included."""

    text: str
    score: float


class Decoder:
    """A loaded model. Not for two threads at once."""

    def __init__(self, folder: ModelFolder, *, threads: int = 2, side_by_side: int = 1) -> None:
        """Load the model; ``side_by_side`` batches share the threads.

        Raises:
            ModelError: CTranslate2 or SentencePiece refuse its files.
        """
        self.folder = folder
        self.side_by_side = side_by_side
        try:
            self._source = _pieces_of(folder.source_pieces)
            self._target = self._source
            if folder.target_pieces != folder.source_pieces or isinstance(self._source, BytePairs):
                self._target = _pieces_of(folder.target_pieces, english=True)
            self._translator = ctranslate2.Translator(
                str(folder.engine_path),
                device="cpu",
                compute_type=_number_type(),
                inter_threads=side_by_side,
                intra_threads=max(1, threads // side_by_side),
            )
        except (RuntimeError, OSError, ValueError) as failure:
            raise ModelError(
                tr(
                    "The model {name} cannot be loaded: {reason}.",
                    name=folder.name,
                    reason=_sentence(failure),
                ),
                tr("Fetch or convert it again, or choose another one."),
            ) from failure
        self._refuse_foreign_pieces()
        self.words = Words(self._source)

    def pieces(self, texts: Sequence[str]) -> list[list[str]]:
        """Return each text's pieces, without the tokens of the model's layout."""
        encoded: list[list[str]] = self._source.encode([_utf8(text) for text in texts], out_type=str)
        return encoded

    def decode(
        self,
        pieces: Sequence[Sequence[str]],
        *,
        beam: int,
        best: int = 1,
        options: Mapping[str, Any] | None = None,
    ) -> list[list[Hypothesis]]:
        """Return the ``best`` hypotheses for each sequence of pieces, best first, none for one that fails.

        ``options`` go to ``ctranslate2.Translator.translate_batch`` as they are. When a batch fails its
        members are decoded one by one, so that only the culprit stays without a hypothesis.
        """
        given = {"beam_size": beam, "num_hypotheses": min(best, beam), **(options or {})}
        order = sorted(range(len(pieces)), key=lambda place: -len(pieces[place]))  # like lengths pad little
        found: list[list[Hypothesis]] = [[] for _ in pieces]
        for start in range(0, len(order), PER_CALL):
            places = order[start : start + PER_CALL]
            hypotheses = self._decode_or_pass_over([pieces[place] for place in places], given)
            for place, its in zip(places, hypotheses, strict=True):
                found[place] = its
        return found

    def begin(
        self, pieces: Sequence[Sequence[str]], *, beam: int, best: int = 1
    ) -> Callable[[], list[list[Hypothesis]]]:
        """Begin to decode a batch as ``decode`` does; the function that is returned waits for the end."""
        given = {"beam_size": beam, "num_hypotheses": min(best, beam)}
        try:
            results = self._translate(pieces, {**given, "asynchronous": True})
        except (RuntimeError, ValueError):
            return partial(self._one_by_one, pieces, given)
        return partial(self._awaited, results, pieces, given)

    def _awaited(
        self, results: Sequence[Any], pieces: Sequence[Sequence[str]], given: Mapping[str, Any]
    ) -> list[list[Hypothesis]]:
        try:
            return [self._read(each.result()) for each in results]
        except (RuntimeError, ValueError):
            return self._one_by_one(pieces, given)

    def _decode_or_pass_over(
        self, pieces: Sequence[Sequence[str]], given: Mapping[str, Any]
    ) -> list[list[Hypothesis]]:
        try:
            return [self._read(result) for result in self._translate(pieces, given)]
        except (RuntimeError, ValueError):
            return [[]] if len(pieces) == 1 else self._one_by_one(pieces, given)

    def _one_by_one(
        self, pieces: Sequence[Sequence[str]], given: Mapping[str, Any]
    ) -> list[list[Hypothesis]]:
        return [self._decode_or_pass_over([one], given)[0] for one in pieces]

    def target_pieces(self, text: str) -> list[str]:
        """Return the pieces of a target that ends with a whole word."""
        encoded: list[str] = self._target.encode(_utf8(text), out_type=str)
        return encoded

    def running_text(self, pieces: Sequence[str]) -> str:
        """Return the text of pieces from the middle of a target, with the space that they begin with."""
        marks_words = not isinstance(self._target, BytePairs)
        begins = bool(pieces) and (pieces[0].startswith(SPACE) if marks_words else pieces[0][0].isalnum())
        space = " " if begins else ""
        return space + self._text(pieces)

    def go_on(self, source: Sequence[str], begun: Sequence[str], *, beam: int) -> list[tuple[str, ...]]:
        """Return the likeliest pieces after those that a target begins with; empty if decoding fails."""
        return self._after(source, begun, beam_size=beam)

    def next_pieces(self, source: Sequence[str], begun: Sequence[str], count: int) -> list[str]:
        """Return the likeliest next piece after those that a target begins with, and ``count`` in all."""
        options = {"beam_size": 1, "num_hypotheses": count, "return_alternatives": True}
        found = self._after(source, begun, most=1, **options)
        return [pieces[0] for pieces in found if pieces]

    def branches(self, source: Sequence[str], begun: Sequence[str], count: int) -> list[tuple[str, ...]]:
        """Return how a begun target goes on after each of the likeliest next pieces, the likeliest first."""
        return self._after(source, begun, beam_size=1, num_hypotheses=count, return_alternatives=True)

    def score(self, pairs: Sequence[tuple[str, str]]) -> list[float]:
        """Return how likely each target is for its source: mean log-probability of its pieces and end.

        Pieces beyond the model's limits are not looked at.
        """
        return [sum(each) / max(1, len(each)) for each in self._log_probabilities(pairs)]

    def confidences(self, source: str, target: str) -> list[WordConfidence]:
        """Return how sure the model is of each word of a target."""
        (told,) = self._log_probabilities([(source, target)])
        return confidences(target, piece_spans(target, self.target_pieces(target)), told)

    def _log_probabilities(self, pairs: Sequence[tuple[str, str]]) -> list[list[float]]:
        """Return the log-probability of each piece of each target, and of its end."""
        layout, limits = self.folder.layout, self.folder.limits
        sources = [one[: limits.source_pieces] for one in self.pieces([source for source, _ in pairs])]
        targets = self._target.encode([_utf8(target) for _, target in pairs], out_type=str)
        results = self._translator.score_batch(
            [layout.source_tokens(one) for one in sources],
            [[*layout.target_prefix, *one[: limits.target_pieces]] for one in targets],
            max_batch_size=BATCH_TOKENS,
            batch_type="tokens",
        )
        return [result.log_probs[len(layout.target_prefix) :] for result in results]

    def attend(self, source: str, target: str) -> Attention:
        """Return the attention of the model's alignment head while it is made to write the target."""
        layout, limits = self.folder.layout, self.folder.limits
        sources = self.pieces([source])[0][: limits.source_pieces]
        targets: list[str] = self._target.encode(_utf8(target), out_type=str)[: limits.target_pieces]
        if not sources or not targets:
            return Attention((), (), ())
        prefix = [*layout.target_prefix, *targets]
        (result,) = self._translator.translate_batch(
            [layout.source_tokens(sources)],
            target_prefix=[prefix],
            return_attention=True,
            beam_size=1,
            max_decoding_length=len(prefix),
        )
        skipped = len(layout.source_prefix), len(layout.target_prefix)
        rows = result.attention[0][skipped[1] : len(prefix)]
        weights = [row[skipped[0] : skipped[0] + len(sources)] for row in rows]
        return Attention(piece_spans(source, sources), piece_spans(target, targets), weights)

    def _refuse_foreign_pieces(self) -> None:
        """Pieces that the vocabulary has not would all be unknown to the model."""
        known = set(read_vocabulary(self.folder.engine_path))
        pieces = [
            self._source.id_to_piece(number) for number in range(min(SAMPLE, self._source.vocab_size()))
        ]
        if 2 * sum(piece in known for piece in pieces) < len(pieces):
            raise ModelError(
                tr(
                    "{file} of the model {name} belongs to another model.",
                    file=self.folder.source_pieces.name,
                    name=self.folder.name,
                ),
                tr("Fetch or convert it again."),
            )

    def _translate(self, pieces: Sequence[Sequence[str]], options: Mapping[str, Any]) -> Sequence[Any]:
        """Return CTranslate2's results for a batch, or the promise of them."""
        layout = self.folder.layout
        prefix = [list(layout.target_prefix)] * len(pieces) if layout.target_prefix else None
        results: Sequence[Any] = self._translator.translate_batch(
            [layout.source_tokens(one) for one in pieces],
            target_prefix=prefix,
            return_scores=True,
            max_batch_size=BATCH_TOKENS,
            batch_type="tokens",
            max_input_length=0,
            max_decoding_length=self.folder.limits.target_pieces,
            **options,
        )
        return results

    def _read(self, result: Any) -> list[Hypothesis]:
        return [
            Hypothesis(self._text(tokens), float(score))
            for tokens, score in zip(result.hypotheses, result.scores, strict=True)
        ]

    def _after(
        self, source: Sequence[str], begun: Sequence[str], *, most: int | None = None, **options: Any
    ) -> list[tuple[str, ...]]:
        """Return what comes after ``begun``, at most ``most`` pieces of it."""
        layout = self.folder.layout
        prefix = [*layout.target_prefix, *begun]
        room = self.folder.limits.target_pieces if most is None else len(prefix) + most
        try:
            (result,) = self._translator.translate_batch(
                [layout.source_tokens(source)],
                target_prefix=[prefix],
                max_input_length=0,
                max_decoding_length=room,
                **options,
            )
        except (RuntimeError, ValueError):
            return []
        return [tuple(tokens[len(prefix) :]) for tokens in result.hypotheses]

    def _text(self, tokens: Sequence[str]) -> str:
        text: str = self._target.decode(self.folder.layout.target_pieces(tokens))
        return text.replace("⁇", " ").strip()


def _pieces_of(file: Path, *, english: bool = False) -> Any:
    """Return what cuts a text into the pieces of a file: SentencePiece's processor, or byte pairs."""
    if file.name == BPE_CODES:
        return BytePairs(file, english=english)
    return sentencepiece.SentencePieceProcessor(model_file=str(file))


def _number_type() -> str:
    """Return the type that weights are computed in: int8 wherever the processor can."""
    return "int8" if "int8" in ctranslate2.get_supported_compute_types("cpu") else "default"


def _utf8(text: str) -> str:
    """Replace what UTF-8 cannot hold: half a surrogate pair, as broken pages have them."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _sentence(failure: Exception) -> str:
    return " ".join(str(failure).split()).rstrip(".") or type(failure).__name__
