"""One stretch of training: warm up, hold, decay. It may be interrupted at any moment and called again.

``last.pt`` is where an interrupted stretch goes on, ``hold.npz`` the weights before the decay (where the
next stretch starts), ``final.npz`` the decayed weights (the ones to convert).
"""

import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import sentencepiece
import torch
from torch import Tensor

from recipe.batches import Batch, Encoding, batches, endless
from recipe.network import Transformer
from recipe.prepare import PIECES, TEXT, read_text
from recipe.restore import ROUNDED
from recipe.settings import Settings
from recipe.stretch import Stretch

REPORT_EVERY = 50
SAVE_EVERY = 1200.0
Loss = Callable[[Tensor, Tensor, Tensor], Tensor]


def train(work: Path, settings: Settings) -> None:
    """Train for the stretch's hours in the prepared folder, on a GPU if there is one."""
    torch.manual_seed(settings.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(work / PIECES))
    network = Transformer(settings.shape(-(-pieces.vocab_size() // ROUNDED) * ROUNDED)).to(device)
    stretch = Stretch(work, network, settings)
    stretch.start()
    encoding = Encoding(pieces, settings.reverse, settings.sampling)
    chance = random.Random(settings.seed + stretch.steps)  # an interrupted epoch is not seen again alike
    coming = endless(read_text(work / TEXT), encoding, settings.slots, chance)
    unseen = dev_batches(settings, pieces)
    try:
        run(stretch, coming, compiled(network, settings.compiled), unseen, device)
    except KeyboardInterrupt:
        stretch.save()
        print("interrupted; the same command goes on from here")


def run(
    stretch: Stretch, coming: Iterator[Batch], loss: Loss, unseen: list[Batch], device: torch.device
) -> None:
    """Take steps until the stretch's time is spent."""
    losses: list[float] = []
    saved = time.monotonic()
    for batch in coming:
        if stretch.is_over:
            break
        losses.append(stretch.step(lambda batch=batch: loss_of(loss, batch, device), batch.tokens))
        if stretch.steps % REPORT_EVERY == 0:
            print(f"{stretch.progress()}, loss {np.mean(losses):.3f}", flush=True)
            losses.clear()
        if time.monotonic() - saved > SAVE_EVERY:
            stretch.save()
            print(f"  loss on unseen text {dev_loss(stretch.network, unseen, device):.3f}", flush=True)
            saved = time.monotonic()
    stretch.finish()
    print(f"{stretch.progress()}, loss on unseen text {dev_loss(stretch.network, unseen, device):.3f}")


def compiled(network: Transformer, how: str) -> Loss:
    """Return the network's loss, compiled for its few static shapes, by layers, or not at all."""
    if how == "layers":
        for layer in (*network.encoder, *network.decoder):
            layer.compile(dynamic=True)
    if how == "full":
        torch._dynamo.config.cache_size_limit = 64  # noqa: SLF001  # one graph a width; no public name
        return torch.compile(network, dynamic=False)
    return network


def loss_of(loss: Loss, batch: Batch, device: torch.device) -> Tensor:
    """Return the loss of a batch in bfloat16."""
    arrays = (batch.source, batch.shifted, batch.wanted)
    tensors = (torch.from_numpy(array).to(device, non_blocking=True) for array in arrays)
    with torch.autocast(device.type, torch.bfloat16):
        return loss(*tensors)


def dev_batches(settings: Settings, pieces: sentencepiece.SentencePieceProcessor) -> list[Batch]:
    """Return the unseen text's batches, none without a dev set."""
    if not settings.dev:
        return []
    ends = ("en", "id") if settings.reverse else ("id", "en")
    sides = [Path(f"{settings.dev}.{end}").read_text(encoding="utf-8").split("\n")[:-1] for end in ends]
    encoded = zip(pieces.encode(sides[0]), pieces.encode(sides[1]), strict=True)
    return list(batches(list(encoded), 1024, random.Random(0)))


@torch.no_grad()
def dev_loss(network: Transformer, unseen: list[Batch], device: torch.device) -> float:
    """Return the mean negative log-likelihood of a target piece (nats), NaN without unseen text."""
    network.eval()
    losses = [
        (float(loss_of(lambda *given: network(*given, smoothing=0.0), batch, device)), batch.tokens)
        for batch in unseen
    ]
    network.train()
    tokens = sum(count for _, count in losses)
    return sum(loss * count for loss, count in losses) / tokens if tokens else float("nan")
