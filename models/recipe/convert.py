"""Weights to a CTranslate2 folder."""

import shutil
from pathlib import Path

import numpy as np
import sentencepiece
from ctranslate2.specs import common_spec, transformer_spec

from recipe.heads import Head, best_head, lead_with
from recipe.settings import Shape
from recipe.tensors import BIAS, EMBEDDINGS, POSITIONS, layer_names
from recipe.weights import Arrays, load_weights
from workbench.mt.facts import FACTS


def convert(  # noqa: PLR0913 - all but three have their defaults
    weights: Path,
    out: Path,
    pieces: Path,
    *,
    dev: Path | None = None,
    facts: Path | None = None,
    head: Head | None = None,
) -> None:
    """Write an int8 folder whose attention is that of ``head``; with ``dev`` of the one that links best."""
    arrays, shape = load_weights(weights)
    tokens = tokens_of(pieces)
    head = head or Head(shape.decoders - 1, 0)

    def write(head: Head, folder: Path) -> None:
        write_folder(lead_with(arrays, shape, head), shape, tokens, folder, alignment_layer=head.layer)
        shutil.copyfile(pieces, folder / "sentencepiece.model")

    if dev:
        head = best_head(shape, dev, write)
        print(f"alignment: layer {head.layer}, head {head.number}")
    write(head, out)
    if facts:
        shutil.copyfile(facts, out / FACTS)
    print(f"{out / 'model.bin'}: {(out / 'model.bin').stat().st_size / 1e6:.1f} MB")


def tokens_of(pieces: Path) -> list[str]:
    """Return a SentencePiece model's pieces in order: the network's vocabulary."""
    processor = sentencepiece.SentencePieceProcessor(model_file=str(pieces))
    return [processor.id_to_piece(number) for number in range(processor.vocab_size())]


def write_folder(
    arrays: Arrays, shape: Shape, tokens: list[str], out: Path, *, alignment_layer: int = -1
) -> None:
    """Write CTranslate2's files; it adds the end to a source itself, and starts a target from ``<s>``."""
    spec = transformer_spec.TransformerSpec.from_config(
        (shape.encoders, shape.decoders),
        shape.heads,
        pre_norm=True,
        activation=common_spec.Activation.RELU,
        alignment_layer=alignment_layer,
        alignment_heads=1,
    )
    _fill(spec, arrays, shape, len(tokens))
    spec.register_source_vocabulary(tokens)
    spec.register_target_vocabulary(tokens)
    spec.config.add_source_eos = True
    spec.validate()
    spec.optimize(quantization="int8")
    out.mkdir(parents=True, exist_ok=True)
    spec.save(str(out))


def _fill(spec: transformer_spec.TransformerSpec, arrays: Arrays, shape: Shape, tokens: int) -> None:
    for ours, theirs in layer_names(shape):
        _set(spec, theirs, arrays[ours])
    for name in EMBEDDINGS:
        _set(spec, name, arrays["embedding.weight"][:tokens])
    for name in POSITIONS:
        _set(spec, name, arrays["positions"])
    _set(spec, BIAS, arrays["bias"][:tokens])
    spec.encoder.scale_embeddings = spec.decoder.scale_embeddings = True


def _set(spec: object, path: str, array: np.ndarray) -> None:
    *parts, last = path.split("/")
    node = spec
    for part in parts:
        node = _child(node, part)
    setattr(node, last, np.array(array, np.float32))  # a copy: quantising works in place


def _child(node: object, part: str) -> object:
    """Return an attribute, or the member of a list as CTranslate2 numbers it (``layer_0``)."""
    if hasattr(node, part):
        return getattr(node, part)
    name, _, number = part.rpartition("_")
    return getattr(node, name)[int(number)]
