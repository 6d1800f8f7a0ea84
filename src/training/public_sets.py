"""Public entity sets, mapped to the codebook's types.

A set's label that fits several of the codebook's types maps to all of them; "O" among them means that the codebook may not
count the span as an entity at all. The loss sums over what is allowed, so nothing is guessed. Stretches that a set is
unreliable about are `unknown`: they are read, and not learned from.
"""
import json
import re

PLACE = ["GPE", "LOCATION", "FACILITY"]
MAPS = {
    "gmb": {"geo": PLACE, "gpe": ["NORP", "GPE"], "org": ["ORGANIZATION", "FACILITY"], "per": ["PERSON"], "tim": None,
            "eve": "unknown", "art": "unknown", "nat": "unknown"},
    "wikigold": {"PER": ["PERSON"], "ORG": ["ORGANIZATION"], "LOC": PLACE, "MISC": ["NORP", "EVENT", "O"]},
    "redocred": {"PER": ["PERSON"], "ORG": ["ORGANIZATION", "NORP"], "LOC": PLACE + ["NORP"], "MISC": ["EVENT", "NORP", "O"],
                 "TIME": None, "NUM": None},
    "crossner-politics": {"politician": ["PERSON"], "person": ["PERSON"], "politicalparty": ["ORGANIZATION"], "election": ["EVENT"],
                          "event": ["EVENT"], "organisation": ["ORGANIZATION", "FACILITY"], "country": ["GPE"], "location": PLACE,
                          "misc": ["NORP", "EVENT", "O"]},
    "re3d": {"Person": ["PERSON"], "Organisation": ["ORGANIZATION", "GPE", "NORP"], "Location": PLACE, "Nationality": ["NORP"]},
}
TITLES = set("""president vice prime minister mr mr. mrs mrs. ms ms. dr dr. general gen. gen secretary state foreign defense defence
chancellor king queen prince princess sheik sheikh pope ayatollah grand colonel col. captain major lieutenant sergeant admiral
ambassador senator sen. congressman congresswoman representative rep. governor gov. mayor judge justice chief deputy
former premier sir lord lady leader spokesman spokeswoman spokesperson envoy archbishop bishop cardinal reverend rev. professor
commissioner commander crown sultan emir field marshal brigadier special director interior finance""".split())
COUNTRY_WORDS = set("""u.s. us united states russia china iran iraq israel britain france germany japan india pakistan afghanistan
syria turkey egypt north south korea ukraine georgia taiwan palestinian washington moscow beijing""".split())
WORD = re.compile(r"\S+")


def untitled(text, begin, end):
    """Begin of a person's name after the titles before it."""
    for m in WORD.finditer(text, begin, end):
        if m.group().lower().strip(",") not in TITLES:
            return m.start()
    return end


def capitalised(text, covered, from_sentence_starts):
    """Capitalised words that no span covers, the first of the text and of each sentence left out unless asked for."""
    found = []
    for m in WORD.finditer(text):
        w = m.group()
        if not w.lstrip("\"'(“‘")[:1].isupper() or w.lower().strip(",.") in TITLES or w in ("I", "Mr."):
            continue
        opening = m.start() == 0 or text[: m.start()].rstrip()[-1:] in ".!?:\""
        if (from_sentence_starts or not opening) and not any(b < m.end() and m.start() < e for b, e in covered):
            found.append([m.start(), m.end()])
    return found


def convert(row, name):
    text, spans, unknown, entities = row["text"], row["spans"], [], []
    mapping = MAPS[name]
    for b, e, label in spans:
        form, target = text[b:e], mapping.get(label, "unknown" if name == "re3d" else None)
        broken = (b > 0 and text[b - 1].isalnum() and text[b].isalnum()) or (e < len(text) and text[e - 1].isalnum() and text[e].isalnum())
        named = any(c.isupper() for c in form) and form.lower() not in ("i", "we", "he", "she")
        if target is None:
            continue
        if target == "unknown" or broken or not named:
            unknown.append([b, e])
            continue
        if target == ["PERSON"]:
            b = untitled(text, b, e)
            if b == e:
                continue
        if name == "re3d" and re.match(r"(?:the|a|an|our|its|his)\s", text[b:e], re.I):
            unknown.append([b, e])
            continue
        if name == "gmb" and target[0] == "ORGANIZATION" and text[b:e].lower().split()[0] in COUNTRY_WORDS:
            target = target + ["GPE"]
        if text[b:b + 4].lower() == "the ":
            b += 4
        entities.append([b, e, target])
    if name == "gmb":
        unknown += capitalised(text, [(b, e) for b, e, _ in spans], False)
    if name == "re3d":
        unknown += capitalised(text, [(b, e) for b, e, _ in spans], True)
    return {"source": name, "id": row["id"], "text": text, "entities": entities, "unknown": unknown}


def joined(rows, name, size):
    """Consecutive sentences put together, `size` to a text, as an article has them."""
    for i in range(0, len(rows), size):
        text, entities, unknown = "", [], []
        for r in rows[i : i + size]:
            at = len(text) + 1 if text else 0
            text = text + " " + r["text"] if text else r["text"]
            entities += [[b + at, e + at, t] for b, e, t in r["entities"]]
            unknown += [[b + at, e + at] for b, e in r["unknown"]]
        yield {"source": name, "id": rows[i]["id"], "text": text, "entities": entities, "unknown": unknown}


def read(folder, name, files, size, known_text):
    """`known_text` holds gold's texts: a sentence that gold answers better is left out."""
    rows = []
    for f in files:
        with open(folder / f, encoding="utf-8") as lines:
            rows += [convert(r, name) for r in map(json.loads, lines) if r["text"] not in known_text]
    return list(joined(rows, name, size))


def all_sets(folder, known_text):
    return {
        "gmb": read(folder, "gmb", ["gmb.jsonl"], 4, known_text),
        "crossner-politics": read(folder, "crossner-politics", ["crossner-politics-train.jsonl", "crossner-politics-dev.jsonl"], 2, known_text),
        "wikigold": read(folder, "wikigold", ["wikigold.jsonl"], 4, known_text),
        "redocred": read(folder, "redocred", ["redocred.jsonl"], 4, known_text),
        "re3d": read(folder, "re3d", ["re3d.jsonl"], 1, known_text),
    }
