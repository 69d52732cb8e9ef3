"""The recipe stands beside the package, so its folder is put on the path."""

import sys

from tests.places import MODELS

sys.path.insert(0, str(MODELS))
