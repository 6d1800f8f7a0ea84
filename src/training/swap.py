"""Gold examples told again with other names, so that the heads learn the sentence and not who was in the news.

People get names from Re-DocRED and the table of world leaders, cities those of the table of cities; all of an article's forms
of one person change together, and every place that an example marks moves along.
"""
import bisect
import csv
import re

import public_sets
from settings import seeded

NAME = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'.-]+){1,2}")


def names_of(data):
    people = {text[b:e] for r in public_sets.read(data / "ner", "redocred", ["redocred.jsonl"], 1, "") for text in [r["text"]]
              for b, e, t in r["entities"] if t == ["PERSON"] and NAME.fullmatch(text[b:e])}
    with open(data / "gazetteers" / "world-leaders-2022-wikidata.csv", encoding="utf-8") as rows:
        people |= {r["officeholderLabel"] for r in csv.DictReader(rows) if NAME.fullmatch(r["officeholderLabel"])}
    with open(data / "gazetteers" / "world-cities.csv", encoding="utf-8") as rows:
        cities = {r["name"] for r in csv.DictReader(rows) if re.fullmatch(r"[A-Z]\w+(?: [A-Z]\w+)?", r["name"])}
    return sorted(people), sorted(cities)


def new_forms(article, people, cities, rng):
    """Old form to new form, for the rows whose forms are a full name and its last word, or a city's name."""
    rows, forms = article["entities"], {}
    used = [f for r in rows for f in set(r["aliases"]) | {r["name"]}]
    for r in rows:
        mine = set(r["aliases"]) | {r["name"]}
        if any(used.count(f) > 1 for f in mine):
            continue
        last = r["name"].split()[-1]
        if r["type"] == "PERSON" and mine <= {r["name"], last} and rng.random() < 0.8:
            full = rng.choice(people)
            forms |= {last: full.split()[-1]} | ({r["name"]: full} if " " in r["name"] else {})
        elif r["type"] == "GPE" and len(mine) == 1 and r["name"] in set(cities) and rng.random() < 0.5:
            forms[r["name"]] = rng.choice(cities)
    return forms


def moved(example, edits):
    """The example with each [begin, end) of `edits` replaced; edits: sorted (begin, end, new), not overlapping."""
    text, out, begins, shifts, shift, at = example["text"], [], [], [], 0, 0
    for b, e, new in edits:
        out += [text[at:b], new]
        at, shift = e, shift + len(new) - (e - b)
        begins.append(e)
        shifts.append(shift)
    out.append(text[at:])

    def place(i):
        k = bisect.bisect_right(begins, i)
        return i + (shifts[k - 1] if k else 0)

    def span(s):
        return [place(s[0]), place(s[1]), *s[2:]]

    changed = {k: [span(s) for s in v] for k, v in example.items() if k in ("entities", "unknown", "triggers", "silent", "agenda", "result", "attitude", "holder")}
    pairs = [p | {"a": span(p["a"]), "b": span(p["b"])} for p in example["pairs"]]
    return example | changed | {"text": "".join(out), "pairs": pairs}


def swapped(articles, examples, data):
    people, cities = names_of(data)
    rng = seeded("swap")
    for a, e in zip(articles, examples):
        forms = new_forms(a, people, cities, rng)
        edits = [(b, end, forms[e["text"][b:end]]) for b, end, _ in e["entities"] if e["text"][b:end] in forms]
        inside = {(b, end) for b, end, _ in edits}
        marked = [s for k in ("triggers", "agenda", "result", "attitude", "holder") for s in e[k]]
        # A mark that begins or ends inside a name (not at its ends) can't move along: such an article keeps its names.
        if edits and not any(b < s[i] < end for b, end in inside for s in marked for i in (0, 1)):
            yield moved(e, edits) | {"id": e["id"] + "-swapped"}
