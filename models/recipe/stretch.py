"""The state of a stretch of training: network, optimizers, clock; what is saved and gone on from."""

import time
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor

from recipe.network import Transformer
from recipe.settings import Settings
from recipe.weights import load_weights, save_weights

LAST, HOLD, FINAL = "last.pt", "hold.npz", "final.npz"
CLIP = 1.0


class Stretch:
    """Matrices learn by Muon, the rest (embedding, norms, biases) by AdamW."""

    def __init__(self, work: Path, network: Transformer, settings: Settings) -> None:
        self.work, self.network, self.settings = work, network, settings
        self.steps = self.tokens = 0
        self._spent, self._since, self._held = 0.0, time.monotonic(), False
        named = list(network.named_parameters())
        matrices = [tensor for name, tensor in named if tensor.dim() == 2 and "embedding" not in name]
        self._others = [tensor for name, tensor in named if tensor.dim() != 2 or "embedding" in name]
        self._muon = torch.optim.Muon(matrices, lr=settings.rate, momentum=0.95, weight_decay=0.02)
        self._adam = torch.optim.AdamW(
            self._others, lr=settings.adam_rate, betas=(0.9, 0.98), weight_decay=0.0
        )

    def start(self) -> None:
        """Go on from an interruption, else from the last stretch's held weights, else from ``init``."""
        if (self.work / LAST).exists():
            self._resume(torch.load(self.work / LAST, map_location="cpu", weights_only=True))
            print(f"goes on at step {self.steps}")
            return
        for file in (self.work / HOLD, self.settings.init):
            if file and file.exists():
                arrays, _ = load_weights(file)
                tensors = {name: torch.from_numpy(array) for name, array in arrays.items()}
                self.network.load_state_dict(tensors)
                print(f"starts from {file}")
                return

    @property
    def spent(self) -> float:
        """Return the share of the stretch's time that is gone; time while interrupted does not count."""
        seconds = self._spent + time.monotonic() - self._since
        return seconds / (self.settings.hours * 3600)

    @property
    def is_over(self) -> bool:
        """Tell whether the time is spent."""
        return self.spent >= 1

    def step(self, loss_of: Callable[[], Tensor], tokens: int) -> float:
        """Take one step down the loss and return it."""
        spent = min(1.0, self.spent)
        if spent >= 1 - self.settings.decay and not self._held:
            self._keep(HOLD)
            self._held = True
        share = self.settings.rate_at(self.steps, spent)
        loss = loss_of()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self._others, CLIP)
        rates = ((self._muon, self.settings.rate), (self._adam, self.settings.adam_rate))
        for optimizer, rate in rates:
            for group in optimizer.param_groups:
                group["lr"] = rate * share
            optimizer.step()
            optimizer.zero_grad()
        self.steps += 1
        self.tokens += tokens
        return loss.item()

    def save(self) -> None:
        """Write where to go on from."""
        state = {
            "network": self.network.state_dict(),
            "muon": self._muon.state_dict(),
            "adam": self._adam.state_dict(),
            "steps": self.steps,
            "tokens": self.tokens,
            "spent": self.spent * self.settings.hours * 3600,
            "held": self._held,
        }
        torch.save(state, self.work / f"{LAST}.part")
        (self.work / f"{LAST}.part").replace(self.work / LAST)

    def finish(self) -> None:
        """Write the final weights; the next call starts a stretch of its own."""
        if not self._held:
            self._keep(HOLD)
        self._keep(FINAL)
        (self.work / LAST).unlink(missing_ok=True)

    def progress(self) -> str:
        """Return how far the stretch is."""
        seconds = self.spent * self.settings.hours * 3600
        rate = self.settings.rate_at(self.steps, min(1.0, self.spent))
        return f"{seconds:7.0f} s, step {self.steps}, {self.tokens / 1e6:.2f} M tokens, rate {rate:.2f}"

    def _keep(self, name: str) -> None:
        arrays = {
            name: tensor.detach().float().cpu().numpy() for name, tensor in self.network.state_dict().items()
        }
        save_weights(self.work / name, arrays, self.network.shape)

    def _resume(self, state: dict[str, object]) -> None:
        self.network.load_state_dict(state["network"])
        self._muon.load_state_dict(state["muon"])
        self._adam.load_state_dict(state["adam"])
        self.steps, self.tokens = state["steps"], state["tokens"]
        self._spent, self._held = state["spent"], state["held"]
        self._since = time.monotonic()
