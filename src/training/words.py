"""Writes the word list that letter-spaced and hyphenated words are checked against.

Counts of lower-cased words in public-domain newswire (the texts of the Groningen Meaning Bank) and in the openly licensed
training articles. Run at the top of the repository: python3 src/training/words.py ../shared
"""
import collections
import json
import pathlib
import re
import sys

shared = pathlib.Path(sys.argv[1])
counts = collections.Counter()
for path in (shared / "data/ner/gmb.jsonl", shared / "gold/train.jsonl"):
    for line in path.open(encoding="utf-8"):
        text = json.loads(line)["text"].replace("’", "'")
        counts.update(w.lower() for w in re.findall(r"[A-Za-z]+(?:'[A-Za-z]+)?", text))
least = {1: 10**9, 2: 200, 3: 12}
kept = {w: n for w, n in counts.items() if n >= least.get(len(w), 3) or w in ("a", "i")}
with open("src/main/resources/sherpa/document/words.tsv", "w", encoding="utf-8") as out:
    out.write("# English words by frequency in public-domain newswire; made by src/training/words.py\n")
    for word, n in sorted(kept.items(), key=lambda e: (-e[1], e[0])):
        out.write(f"{word}\t{n}\n")
print(len(kept), "words")
