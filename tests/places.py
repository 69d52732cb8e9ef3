"""Where the tests find what travels with the program, and what may lie beside the repository."""

from pathlib import Path

ROOT = Path(__file__).parents[1]
MODELS = ROOT / "models"
BUNDLED = MODELS / "id-en"
SHARED = ROOT.parent / "shared"
