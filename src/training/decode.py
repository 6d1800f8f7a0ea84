"""Tags to spans: what Java does after the run, here for measuring."""
import numpy as np

from labels import ENTITY_TAGS

TAGS = len(ENTITY_TAGS)
_STEP = np.zeros((TAGS, TAGS))
for _i, _a in enumerate(ENTITY_TAGS):
    for _j, _b in enumerate(ENTITY_TAGS):
        if _b[0] == "I" and _a[1:] != _b[1:]:
            _STEP[_i, _j] = -np.inf
_BEGIN = np.array([-np.inf if t[0] == "I" else 0.0 for t in ENTITY_TAGS])


def viterbi(logp):
    """Best tag sequence over words ([words, tags] log-probabilities): I-X only after B-X or I-X."""
    score, back = _BEGIN + logp[0], []
    for row in logp[1:]:
        total = score[:, None] + _STEP
        back.append(total.argmax(0))
        score = total.max(0) + row
    path = [int(score.argmax())]
    for b in reversed(back):
        path.append(int(b[path[-1]]))
    return path[::-1]


def entities(window, logits):
    """(begin, end, type) in characters of the example's text. A span ends with the last piece of its last word."""
    words = [i for i, f in enumerate(window.first) if f]
    if not words:
        return []
    rows = logits[words].astype(np.float64)
    rows = rows - rows.max(1, keepdims=True)
    logp = rows - np.log(np.exp(rows).sum(1, keepdims=True))
    found, open_ = [], None
    for k, tag in enumerate([ENTITY_TAGS[t] for t in viterbi(logp)] + ["O"]):
        if tag[0] != "I" and open_:
            found.append(tuple(open_))
            open_ = None
        if k == len(words):
            break
        end = window.offsets[(words[k + 1] if k + 1 < len(words) else len(window.offsets) - 1) - 1][1]
        if tag[0] == "B":
            open_ = [window.offsets[words[k]][0], end, tag[2:]]
        elif tag[0] == "I":
            open_[1] = end
    return found


def forms(text, spans):
    """Distinct (type, form) pairs as score.py compares them, before any joining of mentions."""
    import re

    def norm(s):
        s = re.sub(r"\s+", " ", s.replace("’", "'")).strip()
        return re.sub(r"'s$|'$", "", re.sub(r"^(?:the|The) ", "", s))

    return {(t, norm(text[b:e])) for b, e, t in spans if norm(text[b:e])}
