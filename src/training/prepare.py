"""Step 2: makes $SHERPA_TRAINING/examples/*.jsonl, one file a source, from gold and the public sets.

    prepare.py [--data ../shared/data] [--dev DEV.jsonl]

--dev turns a gold file that must not be trained on into examples for `evaluate.py` alone; its name starts with "held-out".
"""
import argparse
import json
from pathlib import Path

import attitude_sets
import gold
import public_sets
import swap
from settings import GOLD, HERE, MORE, PLAIN, WIDE, WIRE, WORK


def write(name, examples):
    folder = WORK / "examples"
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / f"{name}.jsonl", "w", encoding="utf-8") as out:
        for e in examples:
            out.write(json.dumps(e, ensure_ascii=False) + "\n")
    print(f"{name:20s} {len(examples):6d} texts {sum(len(e['text'].split()) for e in examples):8d} words "
          f"{sum(len(e.get('entities', [])) for e in examples):6d} entities {sum(len(e.get('triggers', [])) for e in examples):5d} triggers "
          f"{sum(len(e.get('pairs', [])) for e in examples):6d} pairs")


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--data", type=Path, default=HERE.parents[2] / "shared" / "data")
    p.add_argument("--dev", type=Path, default=HERE.parents[2] / "shared" / "gold" / "dev.jsonl")
    o = p.parse_args()
    articles = gold.read(GOLD)
    known = "\n".join(a["text"] for a in articles)
    if o.dev.exists():
        held = gold.read(o.dev)
        write("held-out-dev", [gold.example(a) for a in held])
        known += "\n" + "\n".join(a["text"] for a in held)
    examples = [gold.example(a) for a in articles]
    write("gold", examples)
    write("gold-swapped", list(swap.swapped(articles, examples, o.data)))
    write("gold-more", [gold.example(a) for a in gold.read(MORE)])
    write("gold-wire", [gold.example(a) for a in gold.read(WIRE)])
    write("gold-plain", [gold.example(a) for a in gold.read(PLAIN)])
    write("gold-wide", [gold.example(a) for a in gold.read(WIDE)])
    for name, examples in public_sets.all_sets(o.data / "ner", known).items():
        write(name, examples)
    held = attitude_sets.newsmtsc(o.data / "attitude" / "newsmtsc-dev.jsonl")
    seen = {e["text"] for e in held}
    write("held-out-newsmtsc", held)
    write("newsmtsc", [e for e in attitude_sets.newsmtsc(o.data / "attitude" / "newsmtsc-train.jsonl") if e["text"] not in seen])
    train, held = attitude_sets.held_out_tenth(o.data / "attitude" / "directed.jsonl")
    write("directed", train)
    write("directed-us", [e for e in train if any(p["us"] for p in e["pairs"])])
    write("held-out-directed", held)


if __name__ == "__main__":
    main()
