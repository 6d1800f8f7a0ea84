"""Where things lie, and the seed."""
import os
import random
from pathlib import Path

HERE = Path(__file__).resolve().parent
WORK = Path(os.environ.get("SHERPA_TRAINING", HERE / ".training"))
GOLD = HERE / "data" / "gold-train.jsonl"
MORE = HERE / "data" / "gold-more.jsonl"
WIRE = HERE / "data" / "gold-wire.jsonl"
PLAIN = HERE / "data" / "gold-plain.jsonl"
WIDE = HERE / "data" / "gold-wide.jsonl"
SEED = 20190425


def seeded(salt=""):
    """A random source of its own for each use, so that a step's draws do not depend on another's."""
    return random.Random(f"{SEED}{salt}")
