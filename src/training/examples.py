"""Examples cut into windows and encoded as what the network reads and is to answer."""
import json
from dataclasses import dataclass, field

import torch

import text as T
from labels import ENTITY_TAGS, ENTITY_TYPES, SPAN_HEADS, TOKEN_HEADS, TRIGGER_ATTRIBUTES
from settings import WORK

IGNORED = -100
CLS, SEP = 101, 102


@dataclass
class Window:
    """A stretch of an example, [CLS] and [SEP] added. `allowed` holds a bit a tag; `targets` one label a piece for each head."""
    source: str
    ident: str
    ids: list
    shapes: list
    offsets: list
    first: list
    allowed: list | None
    targets: dict = field(default_factory=dict)
    pairs: list = field(default_factory=list)

    def __len__(self):
        return len(self.ids)


def read(name):
    with open(WORK / "examples" / f"{name}.jsonl", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def bits(types, prefix):
    """Set of tags, one bit each, that a span of these types allows for a word at its begin (B) or inside (I)."""
    return sum(1 << ENTITY_TAGS.index("O" if t == "O" else f"{prefix}-{t}") for t in set(types))


ANY = (1 << len(ENTITY_TAGS)) - 1


class Marks:
    """Finds the pieces that a span of characters covers."""

    def __init__(self, offsets, first):
        self.offsets, self.first = offsets, first

    def pieces(self, b, e):
        return [i for i, (x, y) in enumerate(self.offsets) if x < e and b < y]

    def words(self, b, e):
        return [i for i in self.pieces(b, e) if self.first[i]]


def encode(example, limit=T.WINDOW, skip=0):
    (ids, spans, shapes, first), cuts = T.windows(example["text"], limit, skip)
    for begin, end in cuts:
        yield window(example, ids[begin:end], shapes[begin:end], spans[begin:end], first[begin:end])


def window(example, ids, shapes, spans, first):
    n, low, high = len(ids), spans[0][0], spans[-1][1]
    marks = Marks(spans, first)

    def here(span):
        return low <= span[0] and span[1] <= high

    w = Window(example["source"], example["id"], [CLS, *ids, SEP], [0, *shapes, 0], [None, *spans, None], [False, *first, False], None)
    if "entities" in example:
        allowed = [1 if f else 0 for f in first]
        for b, e in filter(here, example["unknown"]):
            for i in marks.words(b, e):
                allowed[i] = ANY
        for b, e, types in example["entities"]:
            if here((b, e)):
                for k, i in enumerate(marks.words(b, e)):
                    allowed[i] = bits(types, "I" if k else "B")
        w.allowed = [0, *allowed, 0]
    if "triggers" in example:
        targets = {h: [0 if f else IGNORED for f in first] for h in ("trigger", "agenda", "result", "attitude", "holder")}
        targets |= {h: [IGNORED] * n for h in TRIGGER_ATTRIBUTES}
        for b, e in filter(here, example["silent"]):
            for i in marks.words(b, e):
                targets["trigger"][i] = IGNORED
        for b, e, attributes in filter(here, example["triggers"]):
            for i in marks.words(b, e)[:1]:
                targets["trigger"][i] = TOKEN_HEADS["trigger"].index(attributes["status"]) if "status" in attributes else IGNORED
                for h in TRIGGER_ATTRIBUTES:
                    if attributes.get(h):
                        targets[h][i] = TOKEN_HEADS[h].index(attributes[h])
        for h in ("agenda", "result"):
            for b, e in example[h]:
                for i in marks.words(b, e):
                    targets[h][i] = 1 if spans[i][0] <= b else 2
        for b, e, tag in example["attitude"]:
            for i in marks.words(b, e):
                targets["attitude"][i] = TOKEN_HEADS["attitude"].index(tag)
        for b, e in example["holder"]:
            for i in marks.words(b, e):
                targets["holder"][i] = 1
        w.targets = {h: [IGNORED, *t, IGNORED] for h, t in targets.items()}
    for p in example.get("pairs", []):
        if here(p["a"]) and (here(p["b"]) or p["head"] == "target"):
            a, b = marks.pieces(*p["a"]), marks.pieces(*p["b"])
            if a and b:
                w.pairs.append((p["head"], a[0] + 1, a[-1] + 2, b[0] + 1, b[-1] + 2, SPAN_HEADS[p["head"]].index(p["label"])))
    return w


def recased(shapes, how):
    """Shapes of the same words in another case: the pieces are uncased, so only shapes change."""
    if how == "lower":
        return [1 if 1 <= s <= 5 else s for s in shapes]
    if how == "upper":
        return [3 if s in (1, 2, 3, 5) else s for s in shapes]
    return [2 if s == 1 else s for s in shapes]


def batch(windows, recase=None):
    """Tensors of a list of windows: inputs, then what each head is to answer. `recase` gives a case change for each window, or None."""
    size = max(map(len, windows))

    def padded(rows, value, kind=torch.long):
        return torch.tensor([list(r) + [value] * (size - len(r)) for r in rows], dtype=kind)

    shapes = [recased(w.shapes, how) if how else w.shapes for w, how in zip(windows, recase or [None] * len(windows))]
    tensors = {
        "ids": padded((w.ids for w in windows), 0),
        "shapes": padded(shapes, 0),
        "mask": padded(([1] * len(w) for w in windows), 0),
        "allowed": padded((w.allowed or [0] * len(w) for w in windows), 0),
    }
    targets = {h: padded((w.targets.get(h, [IGNORED] * len(w)) for w in windows), IGNORED) for h in TOKEN_HEADS if h != "entity"}
    pairs = {}
    for r, w in enumerate(windows):
        for head, *place in w.pairs:
            pairs.setdefault(head, []).append([r, *place])
    return tensors, targets, {h: torch.tensor(p) for h, p in pairs.items()}


__all__ = ["Window", "read", "encode", "batch", "ENTITY_TYPES"]
