"""Tiny models in the layouts of every family: random weights, a vocabulary of a few invented sentences."""

import io
import json
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
import sentencepiece
from ctranslate2.specs import common_spec, transformer_spec

SENTENCES = [
    "ibu membeli ikan segar di pasar pagi",
    "ayah menanam padi bersama warga desa",
    "mother buys fresh fish at the morning market",
    "father plants rice with the villagers",
]
WIDTH, HEADS, POSITIONS = 16, 2, 64

TinyModel = Callable[..., Path]


def pieces_model() -> bytes:
    """Train a SentencePiece model on the invented sentences."""
    trained = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(SENTENCES * 8),
        model_writer=trained,
        vocab_size=80,
        hard_vocab_limit=False,
        minloglevel=2,
    )
    return trained.getvalue()


@pytest.fixture(scope="session")
def pieces() -> bytes:
    return pieces_model()


@pytest.fixture(scope="session")
def vocabulary(pieces: bytes) -> list[str]:
    processor = sentencepiece.SentencePieceProcessor(model_proto=pieces)
    return [processor.id_to_piece(number) for number in range(processor.vocab_size())]


@pytest.fixture
def tiny_model(tmp_path: Path, pieces: bytes, vocabulary: list[str]) -> TinyModel:
    """Return a builder: a CTranslate2 folder with the given extra tokens, piece files and config."""

    def build(
        name: str,
        *,
        tokens: Sequence[str] = (),
        files: Sequence[str] = ("sentencepiece.model",),
        add_source_eos: bool = False,
        start: str = "<s>",
        engine: str = "",
    ) -> Path:
        folder = tmp_path / name
        (folder / engine).mkdir(parents=True)
        spec = random_transformer([*vocabulary, *tokens])
        spec.config.add_source_eos = add_source_eos
        spec.config.decoder_start_token = start
        spec.validate()
        spec.optimize()
        spec.save(str(folder / engine))
        for file in files:
            (folder / file).write_bytes(pieces)
        return folder

    return build


@pytest.fixture
def argos_folder(tiny_model: TinyModel) -> Path:
    """An Argos package as it lies unpacked."""
    folder = tiny_model("translate-id_en-1_9", engine="model")
    stated = {"from_code": "id", "to_code": "en", "package_version": "1.9"}
    (folder / "metadata.json").write_text(json.dumps(stated), encoding="utf-8")
    return folder


def random_transformer(tokens: Sequence[str]) -> transformer_spec.TransformerSpec:
    """Return a transformer of one layer a side whose weights are noise."""
    noise = np.random.default_rng(7)
    spec = transformer_spec.TransformerSpec.from_config(
        (1, 1), HEADS, pre_norm=True, activation=common_spec.Activation.RELU
    )

    def table(*shape: int) -> np.ndarray:
        return noise.normal(0, 0.3, shape).astype(np.float32)

    for side in (spec.encoder, spec.decoder):
        embeddings = side.embeddings[0] if isinstance(side.embeddings, list) else side.embeddings
        embeddings.weight = table(len(tokens), WIDTH)
        side.position_encodings.encodings = table(POSITIONS, WIDTH)
        layer = side.layer[0]
        _fill(layer.self_attention.linear[0], table, 3 * WIDTH, WIDTH)
        _fill(layer.self_attention.linear[1], table, WIDTH, WIDTH)
        _fill(layer.ffn.linear_0, table, 2 * WIDTH, WIDTH)
        _fill(layer.ffn.linear_1, table, WIDTH, 2 * WIDTH)
        for norm in (side.layer_norm, layer.self_attention.layer_norm, layer.ffn.layer_norm):
            _level(norm)
    across = spec.decoder.layer[0].attention
    for linear, rows in zip(across.linear, (WIDTH, 2 * WIDTH, WIDTH), strict=True):
        _fill(linear, table, rows, WIDTH)
    _level(across.layer_norm)
    _fill(spec.decoder.projection, table, len(tokens), WIDTH)
    spec.register_source_vocabulary(list(tokens))
    spec.register_target_vocabulary(list(tokens))
    return spec


def _fill(linear: common_spec.LinearSpec, table: Callable[..., np.ndarray], rows: int, columns: int) -> None:
    linear.weight, linear.bias = table(rows, columns), table(rows)


def _level(norm: common_spec.LayerNormSpec) -> None:
    norm.gamma, norm.beta = np.ones(WIDTH, np.float32), np.zeros(WIDTH, np.float32)
