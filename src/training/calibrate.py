"""Finds the temperatures by which Sherpa divides the scores of each token head, and writes them beside the exported model.

    calibrate.py MODEL.onnx [--limit N]

On the held-out articles of `gold/dev`: one number a head, which makes the labels' probabilities as likely as possible
(Guo et al. 2017). Prints the expected calibration error before and after, the latter with each half of the articles at the temperature
found on the other, and what that error would be by chance alone if every probability were true. Heads with fewer than 50 labelled words, and span heads, keep a temperature of 1.
"""
import argparse
import json
from pathlib import Path

import numpy as np
import examples as X
from evaluate import Network
from labels import TOKEN_HEADS, token_columns
from settings import seeded

TEMPERATURES = np.exp(np.linspace(np.log(0.5), np.log(3.0), 91))
BINS = 15
LEAST = 50


def probabilities(logits, temperature):
    scaled = logits / temperature
    e = np.exp(scaled - scaled.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


def best_temperature(logits, gold):
    loss = [-np.log(probabilities(logits, t)[np.arange(len(gold)), gold] + 1e-12).mean() for t in TEMPERATURES]
    return float(TEMPERATURES[int(np.argmin(loss))])


def calibration_error(p, gold):
    """The error, and the mean error of as many tosses with these probabilities."""
    sure, right = p.max(1), p.argmax(1) == gold
    places = np.minimum((sure * BINS).astype(int), BINS - 1)
    error = sum(abs(sure[places == b].sum() - right[places == b].sum()) for b in range(BINS)) / len(gold)
    return error, sum(np.sqrt(2 / np.pi * (sure * (1 - sure))[places == b].sum()) for b in range(BINS)) / len(gold)


def collect(network, articles):
    """Logits and gold labels of every labelled word, by head: pairs of arrays, the first half of the articles and the second."""
    columns = token_columns()
    halves = [{head: ([], []) for head in TOKEN_HEADS} for _ in range(2)]
    for number, example in enumerate(articles):
        for window in X.encode(example):
            tensors, _, _ = X.batch([window])
            rows = network(tensors)[0][0].numpy()
            targets = dict(window.targets)
            if window.allowed:
                targets["entity"] = [tag(bits) if first else X.IGNORED for bits, first in zip(window.allowed, window.first)]
            for head, labels in targets.items():
                for row, label in enumerate(labels):
                    if label >= 0:
                        logits, gold = halves[number % 2][head]
                        logits.append(rows[row, slice(*columns[head])])
                        gold.append(label)
    return [{h: (np.array(x), np.array(g)) for h, (x, g) in half.items()} for half in halves]


def tag(bits):
    """The only tag that a word may have; ignored where several may be."""
    return bits.bit_length() - 1 if bits and bits & (bits - 1) == 0 else X.IGNORED


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("model", type=Path)
    p.add_argument("--limit", type=int)
    o = p.parse_args()
    articles = X.read("held-out-dev")
    if o.limit and o.limit < len(articles):
        articles = seeded("calibrate").sample(articles, o.limit)
    first, second = collect(Network(str(o.model)), articles)
    found = {}
    print(f"{len(articles)} articles\nhead       words  temperature  error before  after  by chance")
    for head in TOKEN_HEADS:
        (x, gold), (y, other) = first[head], second[head]
        if min(len(gold), len(other)) < LEAST:
            continue
        all_x, all_gold = np.concatenate([x, y]), np.concatenate([gold, other])
        before, _ = calibration_error(probabilities(all_x, 1.0), all_gold)
        crossed = np.concatenate([probabilities(x, best_temperature(y, other)), probabilities(y, best_temperature(x, gold))])
        after, chance = calibration_error(crossed, all_gold)
        found[head] = round(best_temperature(all_x, all_gold), 3)
        print(f"{head:10s} {len(all_gold):6d}  {found[head]:10.3f}  {before:11.4f}  {after:6.4f}  {chance:6.4f}", flush=True)
    file = o.model.with_name("temperatures.json")
    file.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    print(file)


if __name__ == "__main__":
    main()
