"""Writes the letter n-grams by which languages are told apart, from the profiles of language-detector 0.6 (Apache-2.0), which
were counted on Wikipedia: for each language its most frequent 1- to 3-grams with their log frequencies.

Run at the top of the repository: python3 src/training/languages.py LANGUAGE_DETECTOR_JAR
"""
import collections
import gzip
import json
import math
import sys
import zipfile

KEPT = 700
SKIPPED = {"zh-TW", "zh-CN", "ja", "ko", "an", "ast", "oc", "ht", "br", "yi"}

jar = zipfile.ZipFile(sys.argv[1])
lines = []
for name in sorted(n for n in jar.namelist() if n.startswith("languages/") and not n.endswith("/")):
    language = name.split("/")[1]
    if language in SKIPPED:
        continue
    counts = collections.Counter()
    for gram, n in json.loads(jar.read(name))["freq"].items():
        counts[gram.lower()] += n
    totals = collections.Counter()
    for gram, n in counts.items():
        totals[len(gram)] += n
    kept = [(g, n) for g, n in counts.most_common() if g.strip() and len(g) > 1][:KEPT]
    weights = " ".join(f"{g.replace(' ', '_')}{round(-10 * math.log(n / totals[len(g)]))}" for g, n in kept if not any(c.isdigit() for c in g))
    lines.append(f"{language} {weights}")
text = "# Letter n-grams of languages; made by src/training/languages.py from language-detector 0.6 (Apache-2.0)\n" + "\n".join(lines) + "\n"
with open("src/main/resources/sherpa/document/languages.txt", "w", encoding="utf-8") as out:
    out.write(text)
print(len(lines), "languages,", len(text.encode()), "bytes,", len(gzip.compress(text.encode())), "packed")
