"""Step 5: measures a run or an exported model on held-out examples, head by head.

    evaluate.py RUN|MODEL.onnx [--sets dev,newsmtsc,directed] [--limit N] [--case as-is|lower|upper] [--json FILE]

RUN names a folder of $SHERPA_TRAINING/runs: its weights.pt, or its checkpoint where it is not done.
These are figures of the heads alone; what counts is score.py over what the whole of Sherpa writes.
"""
import argparse
import json
import os
import re
import time
from collections import Counter, defaultdict

import numpy as np
import torch

import decode
import examples as X
from labels import SPAN_HEADS, TOKEN_HEADS, TRIGGER_ATTRIBUTES, token_columns
from model import Sherpa, pair_logits
from settings import WORK, seeded

COLUMNS = token_columns()
US = re.compile(r"^(?:the )?(?:U\.?S\.?A?|United States(?: of America)?|America|Americans?|Washington|White House|Pentagon|State Department|Trump|Donald Trump|"
                r"Obama|Barack Obama|Biden|Bush|Congress|Senate|Trump administration|Obama administration|U\.S\. (?:government|military|troops))$")


def f1(tp, fp, fn):
    return 2 * tp / (2 * tp + fp + fn) if tp else 0.0


def macro(gold, found, classes):
    per = {}
    for c in classes:
        tp = sum(g == c == f for g, f in zip(gold, found))
        per[c] = f1(tp, sum(f == c for f in found) - tp, sum(g == c for g in gold) - tp)
    return sum(per.values()) / len(per), per


class Network:
    """Runs a batch of windows, through PyTorch or ONNX Runtime; span heads are applied to the hidden states afterwards."""

    def __init__(self, name):
        self.model = Sherpa(layers=12)
        if name.endswith(".onnx"):
            import onnxruntime
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = int(os.environ.get("SHERPA_THREADS", "1"))
            options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
            self.session = onnxruntime.InferenceSession(name, options)
            from export import read_heads
            read_heads(name, self.model)
        else:
            self.session = None
            folder = WORK / "runs" / name
            done = folder / "weights.pt"
            state = torch.load(done) if done.exists() else torch.load(folder / "checkpoint.pt", weights_only=False)["model"]
            self.model = Sherpa(layers=1 + max(int(k.split(".")[2]) for k in state if k.startswith("encoder.layers.")))
            self.model.load_state_dict(state)
        self.model.eval()

    @torch.no_grad()
    def __call__(self, tensors):
        if self.session:
            tokens, hidden = self.session.run(None, {k: tensors[k].numpy() for k in ("ids", "shapes", "mask")})
            return torch.from_numpy(tokens), torch.from_numpy(hidden)
        return self.model(tensors["ids"], tensors["shapes"], tensors["mask"])

    @torch.no_grad()
    def spans(self, head, hidden, pairs):
        return pair_logits(self.model.spans[head], hidden, pairs[:, 0], pairs[:, 1:3], pairs[:, 3:5]).argmax(-1).tolist()


def run(network, examples, case):
    """Counts of every head over examples."""
    tokens = defaultdict(Counter)
    labels = defaultdict(lambda: ([], []))
    forms = {}
    flags = {}
    todo = [(e, w) for e in examples for w in X.encode(e)]
    todo.sort(key=lambda ew: len(ew[1]))
    for i in range(0, len(todo), 16):
        part = todo[i : i + 16]
        tensors, targets, pairs = X.batch([w for _, w in part], None if case == "as-is" else [case] * len(part))
        logits, hidden = network(tensors)
        for r, (e, w) in enumerate(part):
            rows = logits[r, : len(w)].numpy()
            if w.allowed:
                found = decode.entities(w, rows[:, slice(*COLUMNS["entity"])])
                low, high = w.offsets[1][0], w.offsets[-2][1]
                gold = {(b, end): set(t) for b, end, t in e["entities"] if low <= b and end <= high}
                right = sum((b, end) in gold and t in gold[b, end] for b, end, t in found)
                tokens["mentions"] += Counter(tp=right, fp=len(found) - right, fn=len(gold) - right)
                spans = sum((b, end) in gold for b, end, _ in found)
                tokens["mentions, any type"] += Counter(tp=spans, fp=len(found) - spans, fn=len(gold) - spans)
                forms.setdefault(e["id"], (e, []))[1].extend(found)
            for h, target in w.targets.items():
                best = rows[:, slice(*COLUMNS[h])].argmax(-1)
                t = np.array(target)
                on = t >= 0
                if h in TRIGGER_ATTRIBUTES:
                    labels[h][0].extend(t[on].tolist())
                    labels[h][1].extend(best[on].tolist())
                else:
                    tokens[h] += Counter(tp=int(((t > 0) & (best > 0) & on).sum()), fp=int(((t == 0) & (best > 0) & on).sum()),
                                         fn=int(((t > 0) & (best == 0) & on).sum()))
                    if h == "trigger":
                        real = t > 0
                        labels["status"][0].extend(t[real].tolist())
                        labels["status"][1].extend((1 + rows[real][:, slice(COLUMNS[h][0] + 1, COLUMNS[h][1])].argmax(-1)).tolist())
                    if h == "attitude":
                        real = (t > 0) & (best > 0)
                        labels["attitude polarity"][0].extend(t[real].tolist())
                        labels["attitude polarity"][1].extend(best[real].tolist())
        for h, p in pairs.items():
            labels[h][0].extend(p[:, 5].tolist())
            labels[h][1].extend(network.spans(h, hidden, p))
            if h == "directed":
                flags.setdefault(h, []).extend(bool(US.match(_form(part[row][0], part[row][1], b0, b1))) for row, _, _, b0, b1, _ in p.tolist())
    return tokens, labels, forms, flags


def _form(example, window, b0, b1):
    return example["text"][window.offsets[b0][0] : window.offsets[b1 - 1][1]]


def interval(pairs, rounds=1000):
    """95 % interval of F1 by drawing articles anew; pairs: (tp, fp, fn) an article."""
    rng, figures = seeded("interval"), []
    for _ in range(rounds):
        drawn = [rng.choice(pairs) for _ in pairs]
        figures.append(f1(*(sum(d[i] for d in drawn) for i in range(3))))
    figures.sort()
    return figures[int(0.025 * rounds)], figures[int(0.975 * rounds)]


def report(tokens, labels, forms, flags):
    out = {}
    if forms:
        per, types = [], defaultdict(Counter)
        for e, found in forms.values():
            gold = decode.forms(e["text"], [(b, end, t) for b, end, ts in e["entities"] for t in ts])
            got = decode.forms(e["text"], found)
            per.append((len(gold & got), len(got - gold), len(gold - got)))
            for t in {t for t, _ in gold | got}:
                g, f = ({s for x, s in z if x == t} for z in (gold, got))
                types[t] += Counter(tp=len(g & f), fp=len(f - g), fn=len(g - f))
        out["entities (type, form)"] = f1(*(sum(p[i] for p in per) for i in range(3)))
        out["entities interval"] = interval(per)
        out |= {f"  {t}": f1(c["tp"], c["fp"], c["fn"]) for t, c in sorted(types.items())}
    for h, c in tokens.items():
        out[h] = f1(c["tp"], c["fp"], c["fn"])
        if c["tp"]:
            out[h + " P/R"] = (c["tp"] / (c["tp"] + c["fp"]), c["tp"] / (c["tp"] + c["fn"]))
    for h, (gold, found) in labels.items():
        if not gold:
            continue
        out[h + " accuracy"] = sum(g == f for g, f in zip(gold, found)) / len(gold)
        names = SPAN_HEADS.get(h) or TOKEN_HEADS.get(h)
        if names:
            m, per = macro(gold, found, range(len(names)))
            out[h + " macro-F1"] = m
            out |= {f"  {h} {names[c]}": v for c, v in per.items()}
    if flags.get("directed"):
        chosen = [(g, f) for g, f, us in zip(*labels["directed"], flags["directed"]) if us]
        if chosen:
            out["directed toward US macro-F1"] = macro([g for g, _ in chosen], [f for _, f in chosen], range(3))[0]
            out["directed toward US pairs"] = len(chosen)
    return out


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("model")
    p.add_argument("--sets", default="dev,newsmtsc,directed")
    p.add_argument("--limit", type=int)
    p.add_argument("--case", default="as-is")
    p.add_argument("--json")
    o = p.parse_args()
    torch.set_num_threads(int(os.environ.get("SHERPA_THREADS", "2")))
    network, all_ = Network(o.model), {}
    for name in o.sets.split(","):
        examples = X.read(f"held-out-{name}")
        if o.limit and o.limit < len(examples):
            examples = seeded("limit").sample(examples, o.limit)
        began = time.time()
        all_[name] = report(*run(network, examples, o.case))
        print(f"== {name}: {len(examples)} texts, case {o.case}, {time.time() - began:.0f} s")
        for k, v in all_[name].items():
            print(f"{k:36s} " + (f"{v:.4f}" if isinstance(v, float) else str(tuple(round(x, 4) for x in v)) if isinstance(v, tuple) else str(v)), flush=True)
    if o.json:
        with open(o.json, "w", encoding="utf-8") as out:
            json.dump(all_, out, indent=1)


if __name__ == "__main__":
    main()
