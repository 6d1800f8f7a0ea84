"""Public attitude sets as examples: NewsMTSC (polarity toward a target) and directed sentiment between two entities."""
import json
import random

from settings import SEED


def rows(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def grouped(found, name):
    """One example a text, all its pairs together, since one pass serves them all."""
    texts = {}
    for text, pair in found:
        texts.setdefault(text, []).append(pair)
    return [{"source": name, "id": f"{name}-{n}", "text": text, "pairs": pairs} for n, (text, pairs) in enumerate(texts.items())]


def newsmtsc(path):
    """A target's pair is the target with the whole sentence."""
    return grouped(((r["text"], {"head": "target", "a": r["target"], "b": [0, len(r["text"])], "label": r["polarity"]}) for r in rows(path)), "newsmtsc")


def directed(path):
    """Each row gives both directions: (holder, target) with the label's polarity, and the other way round NONE."""
    found = []
    for r in rows(path):
        label = r["label"]
        polarity = label.rsplit("_", 1)[-1] if label != "NONE" else "NONE"
        there = polarity if not label.startswith("SECOND") else "NONE"
        back = polarity if label.startswith("SECOND") else "NONE"
        for a, b, value in ((r["first"], r["second"], there), (r["second"], r["first"], back)):
            found.append((r["text"], {"head": "directed", "a": a, "b": b, "label": value, "us": r["us"]}))
    return grouped(found, "directed")


def held_out_tenth(path):
    """Splits the directed set by sentence: (nine tenths to train on, one tenth to measure on). Shared with Java's measure."""
    examples = directed(path)
    order = sorted(range(len(examples)), key=lambda i: examples[i]["text"])
    random.Random(SEED).shuffle(order)
    cut = len(order) // 10
    return [examples[i] for i in order[cut:]], [examples[i] for i in order[:cut]]
