"""Text as the model sees it: word pieces with offsets, shapes of words, sentences, windows.

Java has its own copy of these rules (sherpa.language); both must agree.
"""
import re
from functools import lru_cache

from tokenizers import Tokenizer

from settings import WORK

WINDOW = 128
SHAPES = ["special", "lower", "initial", "upper", "letter", "mixed", "digit", "other"]
_ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sgt|Maj|Capt|Adm|Sen|Rep|Gov|St|Prof|Jr|Sr|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|vs|Inc|Ltd|Co|Corp)"
                           r"|\b[A-Z]|\b(?:[A-Z]\.)+[A-Z]?|\b[a-z]\.[a-z])\.$")
_END = re.compile(r"[.!?…][\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9])|\n\s*")


@lru_cache(maxsize=1)
def tokenizer():
    t = Tokenizer.from_file(str(WORK / "base" / "tokenizer.json"))
    t.no_truncation()
    t.no_padding()
    return t


def sentences(text):
    """Begin and end of each sentence, in order, whitespace at the ends left out."""
    found, begin = [], 0
    for m in _END.finditer(text):
        if text[m.start()] == "." and _ABBREVIATION.search(text[begin : m.start() + 1]):
            continue
        found.append((begin, m.end()))
        begin = m.end()
    found.append((begin, len(text)))
    trimmed = []
    for b, e in found:
        piece = text[b:e]
        b, e = b + len(piece) - len(piece.lstrip()), b + len(piece.rstrip())
        if b < e:
            trimmed.append((b, e))
    return trimmed


def shape(word):
    """Index into SHAPES for a word as it is written."""
    letters = [c for c in word if c.isalpha()]
    if any(c.isdigit() for c in word):
        return 6
    if not letters or not any(c.isupper() or c.islower() for c in letters):
        return 7
    upper = [c.isupper() for c in letters]
    if not any(upper):
        return 1
    if len(letters) == 1:
        return 4
    if all(upper):
        return 3
    return 2 if upper[0] and not any(upper[1:]) else 5


def pieces(text):
    """Word pieces of a text, no [CLS] or [SEP]: ids, (begin, end) characters, shape of the word, first-of-word flags."""
    e = tokenizer().encode(text, add_special_tokens=False)
    ids, spans, words = e.ids, e.offsets, e.word_ids
    first = [i == 0 or words[i] != words[i - 1] for i in range(len(ids))]
    shapes, i = [], 0
    while i < len(ids):
        j = i + 1
        while j < len(ids) and not first[j]:
            j += 1
        shapes += [shape(text[spans[i][0] : spans[j - 1][1]])] * (j - i)
        i = j
    return ids, spans, shapes, first


def windows(text, limit=WINDOW, skip=0):
    """Cuts a text at sentence ends into windows of at most `limit` pieces, [CLS] and [SEP] counted.

    Each window is (begin, end) in pieces. `skip` sentences make a first window of their own, so that
    cuts fall elsewhere from one epoch to the next. A sentence longer than a window is cut hard.
    """
    ids, spans, shapes, first = pieces(text)
    starts, p = [], 0
    for b, _ in sentences(text):
        while p < len(spans) and spans[p][0] < b:
            p += 1
        starts.append(p)
    starts = sorted(set(starts + [0])) + [len(ids)]
    room, cuts, begin = limit - 2, [], 0
    for n in range(1, len(starts)):
        while starts[n] - begin > room:
            end = starts[n - 1] if starts[n - 1] > begin else begin + room
            while end > begin + 1 and end < len(ids) and not first[end]:
                end -= 1
            cuts.append((begin, end))
            begin = end
        if n == skip and starts[n] > begin:
            cuts.append((begin, starts[n]))
            begin = starts[n]
    if begin < len(ids):
        cuts.append((begin, len(ids)))
    return (ids, spans, shapes, first), cuts
