"""The transformer that CTranslate2 knows: pre-norm, tied embeddings, sinusoidal positions, ReLU."""

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from recipe.batches import IGNORED, PAD
from recipe.settings import Shape

SMOOTHING = 0.1
UNSEEN = -1e4  # as good as minus infinity, and within every type's range


class SelfAttention(nn.Module):
    """Attention within one side."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads, self.dropout = shape.heads, shape.dropout
        self.inputs = nn.Linear(shape.width, 3 * shape.width)
        self.output = nn.Linear(shape.width, shape.width)

    def forward(self, states: Tensor, mask: Tensor | None = None) -> Tensor:
        """Return the attended states; without a mask every position sees only those before it."""
        queries, keys, values = (split_heads(part, self.heads) for part in self.inputs(states).chunk(3, -1))
        return self.output(join_heads(gather(queries, keys, values, mask)))


class Attention(nn.Module):
    """Attention from the target to the source."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.queries = nn.Linear(shape.width, shape.width)
        self.memory = nn.Linear(shape.width, 2 * shape.width)
        self.output = nn.Linear(shape.width, shape.width)

    def forward(self, states: Tensor, memory: Tensor, mask: Tensor) -> Tensor:
        """Return what the states gather from the memory."""
        keys, values = (split_heads(part, self.heads) for part in self.memory(memory).chunk(2, -1))
        queries = split_heads(self.queries(states), self.heads)
        return self.output(join_heads(gather(queries, keys, values, mask)))


def gather(queries: Tensor, keys: Tensor, values: Tensor, mask: Tensor | None) -> Tensor:
    """Return scaled dot-product attention (rows, heads, length, size); no mask: only what stands before.

    PyTorch's own is made for long sequences. For sentences, on a processor, a training step takes 55 % of
    the time with the products written out and compiled.
    """
    if queries.is_cuda:
        return functional.scaled_dot_product_attention(
            queries, keys, values, attn_mask=mask, is_causal=mask is None
        )
    scores = (queries * queries.shape[-1] ** -0.5) @ keys.transpose(-1, -2)
    seen = scores.new_ones(scores.shape[-2:], dtype=torch.bool).tril() if mask is None else mask
    weights = functional.softmax(scores.masked_fill(~seen, UNSEEN), -1, dtype=torch.float32)
    return weights.to(values.dtype) @ values


def split_heads(states: Tensor, heads: int) -> Tensor:
    """Reshape (rows, length, width) to (rows, heads, length, width / heads)."""
    rows, length, width = states.shape
    return states.view(rows, length, heads, width // heads).transpose(1, 2)


def join_heads(states: Tensor) -> Tensor:
    """Undo ``split_heads``."""
    return states.transpose(1, 2).flatten(2)


class FeedForward(nn.Module):
    """Two layers with a ReLU between."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.inner = nn.Linear(shape.width, shape.inner)
        self.outer = nn.Linear(shape.inner, shape.width)
        self.dropout = nn.Dropout(shape.dropout)

    def forward(self, states: Tensor) -> Tensor:
        """Return the transformed states."""
        return self.outer(self.dropout(functional.relu(self.inner(states))))


class Encoder(nn.Module):
    """One layer of the source side."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.self_attention = SelfAttention(shape)
        self.self_attention_norm = nn.LayerNorm(shape.width)
        self.feed_forward = FeedForward(shape)
        self.feed_forward_norm = nn.LayerNorm(shape.width)
        self.dropout = nn.Dropout(shape.dropout)

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        """Return the layer's states."""
        states = states + self.dropout(self.self_attention(self.self_attention_norm(states), mask))
        return states + self.dropout(self.feed_forward(self.feed_forward_norm(states)))


class Decoder(nn.Module):
    """One layer of the target side."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.self_attention = SelfAttention(shape)
        self.self_attention_norm = nn.LayerNorm(shape.width)
        self.attention = Attention(shape)
        self.attention_norm = nn.LayerNorm(shape.width)
        self.feed_forward = FeedForward(shape)
        self.feed_forward_norm = nn.LayerNorm(shape.width)
        self.dropout = nn.Dropout(shape.dropout)

    def forward(self, states: Tensor, memory: Tensor, mask: Tensor) -> Tensor:
        """Return the layer's states."""
        states = states + self.dropout(self.self_attention(self.self_attention_norm(states)))
        states = states + self.dropout(self.attention(self.attention_norm(states), memory, mask))
        return states + self.dropout(self.feed_forward(self.feed_forward_norm(states)))


class Transformer(nn.Module):
    """The network; its tensors' names are those that ``tensors.py`` maps to CTranslate2's."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.tokens, shape.width)
        self.bias = nn.Parameter(torch.zeros(shape.tokens))
        self.register_buffer("positions", sinusoids(shape.positions, shape.width))
        self.encoder = nn.ModuleList(Encoder(shape) for _ in range(shape.encoders))
        self.decoder = nn.ModuleList(Decoder(shape) for _ in range(shape.decoders))
        self.encoder_norm = nn.LayerNorm(shape.width)
        self.decoder_norm = nn.LayerNorm(shape.width)
        self.dropout = nn.Dropout(shape.dropout)
        self._start()

    def _start(self) -> None:
        nn.init.normal_(self.embedding.weight, 0, self.shape.width**-0.5)
        for name, parameter in self.named_parameters():
            if parameter.dim() > 1 and not name.startswith("embedding"):
                nn.init.xavier_uniform_(parameter)

    def forward(
        self, source: Tensor, shifted: Tensor, wanted: Tensor, smoothing: float = SMOOTHING
    ) -> Tensor:
        """Return the mean cross-entropy of the wanted tokens, label-smoothed."""
        mask = (source != PAD)[:, None, None, :]
        memory = self._embed(source)
        for layer in self.encoder:
            memory = layer(memory, mask)
        memory = self.encoder_norm(memory)
        states = self._embed(shifted)
        for layer in self.decoder:
            states = layer(states, memory, mask)
        logits = functional.linear(self.decoder_norm(states), self.embedding.weight, self.bias)
        return functional.cross_entropy(
            logits.flatten(0, 1).float(), wanted.flatten(), label_smoothing=smoothing, ignore_index=IGNORED
        )

    def _embed(self, tokens: Tensor) -> Tensor:
        positions = self.positions[: tokens.shape[1]]
        return self.dropout(self.embedding(tokens) * math.sqrt(self.shape.width) + positions)


def sinusoids(positions: int, width: int) -> Tensor:
    """Return the position encodings of Vaswani et al. (2017), sines before cosines."""
    half = width // 2
    rates = torch.exp(-math.log(10000.0) * torch.arange(half) / (half - 1))
    angles = torch.arange(positions)[:, None] * rates
    return torch.cat([angles.sin(), angles.cos()], 1)
