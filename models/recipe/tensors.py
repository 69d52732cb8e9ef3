"""The network's names for its tensors and CTranslate2's, in one table used both ways."""

from collections.abc import Iterator

from recipe.settings import Shape

BOTH_SIDES = {
    "self_attention.inputs": "self_attention/linear_0",
    "self_attention.output": "self_attention/linear_1",
    "self_attention_norm": "self_attention/layer_norm",
    "feed_forward.inner": "ffn/linear_0",
    "feed_forward.outer": "ffn/linear_1",
    "feed_forward_norm": "ffn/layer_norm",
}
ACROSS = {
    "attention.queries": "attention/linear_0",
    "attention.memory": "attention/linear_1",
    "attention.output": "attention/linear_2",
    "attention_norm": "attention/layer_norm",
}
EMBEDDINGS = ("encoder/embeddings_0/weight", "decoder/embeddings/weight", "decoder/projection/weight")
POSITIONS = ("encoder/position_encodings/encodings", "decoder/position_encodings/encodings")
BIAS = "decoder/projection/bias"


def layer_names(shape: Shape) -> Iterator[tuple[str, str]]:
    """Yield every layer's and closing norm's tensors: our name, CTranslate2's."""
    sides = (("encoder", shape.encoders, BOTH_SIDES), ("decoder", shape.decoders, BOTH_SIDES | ACROSS))
    for side, count, parts in sides:
        for number in range(count):
            for ours, theirs in parts.items():
                yield from _weight_and_bias(f"{side}.{number}.{ours}", f"{side}/layer_{number}/{theirs}")
        yield from _weight_and_bias(f"{side}_norm", f"{side}/layer_norm")


def _weight_and_bias(ours: str, theirs: str) -> Iterator[tuple[str, str]]:
    weight, bias = ("gamma", "beta") if theirs.endswith("layer_norm") else ("weight", "bias")
    yield f"{ours}.weight", f"{theirs}/{weight}"
    yield f"{ours}.bias", f"{theirs}/{bias}"
