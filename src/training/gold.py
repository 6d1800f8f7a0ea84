"""Gold articles turned into training examples: the codebook's answers pointed at the article's words.

An example is one JSON object; every place is [begin, end) in characters of `text`:
  entities   [begin, end, types]            the types that the span may have
  unknown    [begin, end]                   stretches that the entity head does not learn from
  triggers   [begin, end, {status, main, level, form, medium, outcome}]   words that stand for a meeting
  silent     [begin, end]                   stretches that the trigger head does not learn from
  agenda, result, attitude([.., polarity]), holder   stretches of those token heads; a missing key means "not learned here"
  pairs      {head, a: [begin, end], b: [begin, end], label}
"""
import json
import re

from text import sentences

MEETING = re.compile(
    r"\b(summits?|talks?|meetings?|met|meets?|visit(?:s|ed|ing)?|negotiat(?:ions?|ed|ing|e)|call(?:ed|s)?|phoned|telephoned|spoke|speak(?:s|ing)?|"
    r"conference|discussions?|discuss(?:ed|es|ing)?|consultations?|dialogue?|forum|session|rounds?|hosted|hosts?|hosting|welcomed|welcomes|receiv(?:ed|es|e)|"
    r"conferr?(?:ed|s)?|gather(?:ing|ed)?|trip|tour|arriv(?:ed|es|ing|al|e)|travel(?:s|ed|ing)?|traveled|mediat(?:ion|ed|ing)|lunch|dinner|convenes?d?|convened|"
    r"join(?:s|ed|ing)?|greet(?:s|ed)?|delegation|process|held|hold(?:s|ing)?|stops?|leaves|departed|heads?|headed|attend(?:s|ed|ing)?|signed|signing|agreement|deal|told)\b", re.I)
# Words of MEETING by how surely they stand for a meeting: the first that a quote has is its trigger.
RANK = ["summit", "talk", "meeting", "met", "meet", "negotiat", "discussion", "visit", "conference", "consultation", "dialog", "forum", "session", "round",
        "trip", "tour", "spoke", "speak", "phoned", "telephoned", "call", "confer", "hosted", "hosting", "host", "welcom", "receiv", "gather", "conven",
        "lunch", "dinner", "mediat", "discuss", "arriv", "travel", "greet", "stop", "delegation", "leaves", "departed", "head", "attend", "join",
        "held", "hold", "process", "sign", "agreement", "deal", "told"]
# Words that tell of a meeting only where nothing surer does: "saw her in Rarotonga", "is due in Minsk". The first kind that fits.
FAINT = [re.compile(rf"\b(?:{words})\b", re.I) for words in (
    "conversations?|talked|talking|spoken|encounters?|audience|contacts?|breakfast|lunched|banquet|huddle", "saw|sees?|seen|seeing|sat|sits?|sitting|dine[ds]?|dining|chair(?:ed|s|ing)?|rang",
    "invit(?:ed|es?|ing|ations?)|mission|ceremony", "flew|fly|flies|flying|flown|came|comes?|coming|returns?|returned|due|went|go|goes|going|gone|left|leave",
    "spent|spends?|spending|faced|conveyed|brought|sent|mediators?|calling|together", "expected|agreed|initialled|accord|communique|(?:is|are|was|were|be|been)(?= in )")]
SURE = re.compile(r"\b(summits?|talks|meetings?|met|negotiations?|visit(?:s|ed|ing)?)\b", re.I)
TIME = re.compile(
    r"\b(?:(?:next|last|this|early|late|earlier|later)\s+)*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?:\s+(?:morning|evening|night|afternoon))?|"
    r"\b(?:(?:next|last|this|early|late|earlier|later|in)\s+)*(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\d{1,2}\b)?(?:,?\s+\d{4})?|"
    r"\b(?:last|next|this|earlier this|later this|early next|late last)\s+(?:week|month|year|weekend|spring|summer|fall|autumn|winter)\b|"
    r"\b(?:today|yesterday|tomorrow|(?:19|20)\d\d)\b|\b(?:two|three|four|five|one|several|\d+)[- ](?:hours?|days?|weeks?|minutes?)\b(?!\s+ago)")
ROLES = ("PRINCIPAL", "HOST", "MEDIATOR", "DELEGATE")


def occurrences(text, form):
    return [m.span() for m in re.finditer(r"(?<!\w)" + re.escape(form) + r"(?!\w)", text)]


def mentions(article):
    """Every place where a form of an entity stands: begin, end, row numbers. Longer forms win; a form of two rows has both."""
    text, forms, taken, found = article["text"], {}, [False] * len(article["text"]), []
    for n, e in enumerate(article["entities"]):
        for a in set(e["aliases"]) | {e["name"]}:
            forms.setdefault(a, []).append(n)
    for form in sorted(forms, key=len, reverse=True):
        for b, e in occurrences(text, form):
            if not any(taken[b:e]):
                taken[b:e] = [True] * (e - b)
                found.append((b, e, forms[form]))
    return sorted(found)


def place(text, quote):
    at = text.find(quote) if quote else -1
    return [at, at + len(quote)] if at >= 0 else None


def within(span, outer):
    return outer[0] <= span[0] and span[1] <= outer[1]


def trigger(text, quote, name):
    """The word of a quote that stands for the meeting, or None."""
    where = place(text, quote)
    if where is None:
        return None
    words = [m.span() for m in MEETING.finditer(text, *where)]
    if not words:
        return next((m.span() for kind in FAINT for m in [kind.search(text, *where)] if m), None)
    named = place(quote, name) if name else None
    if named:
        inside = [w for w in words if within(w, (where[0] + named[0], where[0] + named[1]))]
        words = inside or words
    def rank(span):
        w = text[span[0] : span[1]].lower()
        return next(i for i, stem in enumerate(RANK) if w.startswith(stem))
    return min(words, key=lambda s: (rank(s), s[0]))


def rows_called(article, name, country=None):
    """Rows of the entity table that a participant's or holder's name means."""
    rows = article["entities"]
    exact = [n for n, e in enumerate(rows) if name and (e["name"] == name or name in e["aliases"])]
    return exact or [n for n, e in enumerate(rows) if name and e["name"].split()[-1] == name.split()[-1]]


def summits(article, found, sents):
    """Triggers, silent stretches, agenda and result stretches, and relations of a gold article."""
    text, triggers, regions, pairs = article["text"], [], [], []
    agenda, result = [], []
    for s in article["summits"]:
        agenda += [p for q in s["agenda"] if (p := place(text, q))]
        result += [p for q in s["outcomes"] if (p := place(text, q))]
        where, t = place(text, s["quote"]), trigger(text, s["quote"], s["name"])
        if where:
            regions.append(where)
        if t is None:
            continue
        attributes = {k: s[k] for k in ("status", "level", "form", "medium")}
        triggers.append([*t, attributes | {"main": "MAIN" if s["main"] else "BACKGROUND", "outcome": s["outcome"] or "NULL"}])
        pairs += relations(article, s, t, found, sents)
    unique = {}
    for b, e, a in triggers:
        unique.setdefault((b, e), []).append(a)
    triggers = [[b, e, {k: v for k, v in same[0].items() if all(o[k] == v for o in same)}] for (b, e), same in unique.items()]
    places = {(t[0], t[1]) for t in triggers}
    silent = [list(m.span()) for m in MEETING.finditer(text) if m.span() not in places
              and (any(within(m.span(), r) for r in regions) or (article["summits"] and SURE.fullmatch(m.group())))]
    return triggers, silent, agenda, result, pairs


def relations(article, s, t, found, sents):
    """What each candidate near a trigger is to its meeting. Near: in its sentence, or in the one before or after."""
    text, rows = article["text"], article["entities"]
    at = next(i for i, (b, e) in enumerate(sents) if b <= t[0] < e)
    near = (sents[max(0, at - 1)][0], sents[min(len(sents) - 1, at + 1)][1])
    roles = {n: p["role"] for p in s["participants"] for n in rows_called(article, p["name"])}
    where, date, duration = s["location"], s["date"]["text"], (s["duration"] or {}).get("text")
    pairs = []
    for b, e, ns in found:
        if not within((b, e), near) or within(t, (b, e)):
            continue
        form, label = text[b:e], "NONE"
        types = {rows[n]["type"] for n in ns}
        named = {rows[n]["name"] for n in ns} | {a for n in ns for a in rows[n]["aliases"]}
        if where.get("venue") and any(where["venue"] in x or x in where["venue"] for x in named) and types & {"FACILITY", "LOCATION", "ORGANIZATION"}:
            label = "VENUE"
        elif where.get("city") and where["city"] in named and "GPE" in types | {"GPE"} and form != s["name"]:
            label = "CITY"
        elif any(n in roles for n in ns):
            label = next(roles[n] for n in ns if n in roles)
            if label not in ROLES:
                label = "PRINCIPAL"
            if label in ("PRINCIPAL", "HOST") and "GPE" in types and re.search(r"\b(?:in|at|to|near)\s+(?:the\s+)?$", text[max(0, b - 12) : b]) and where.get("country") in {rows[n].get("country") for n in ns}:
                label = "COUNTRY"
        elif types == {"GPE"} and where.get("country") and any(rows[n].get("country") == where["country"] for n in ns) \
                and re.search(r"\b(?:in|to|at|near|,)\s+(?:the\s+)?$", text[max(0, b - 12) : b]):
            label = "COUNTRY"
        elif types == {"EVENT"}:
            continue
        pairs.append({"head": "relation", "a": list(t), "b": [b, e], "label": label})
    for m in TIME.finditer(text, *near):
        if any(b < m.end() and m.start() < e for b, e, _ in found):
            continue
        label = "NONE"
        if date and (m.group() in date or date in m.group()):
            label = "TIME"
        elif duration and (m.group() in duration or duration in m.group()):
            label = "DURATION"
        pairs.append({"head": "relation", "a": list(t), "b": list(m.span()), "label": label})
    return pairs


def american(row):
    return row.get("country") == "US" and row["type"] in ("GPE", "NORP", "PERSON", "ORGANIZATION", "FACILITY")


def sentiment(article, found, sents):
    """Stretches of attitude, their holders, and pairs (holder, US) with their polarity, others with NONE."""
    text, rows = article["text"], article["entities"]
    attitude, holder, toward, skipped = [], [], {}, set()
    for h in article["usSentiment"]["holders"]:
        ns = set(rows_called(article, h["name"]))
        for q in h["quotes"]:
            where = place(text, q)
            if not where:
                continue
            tag = h["polarity"] if h["polarity"] in ("NEGATIVE", "POSITIVE") else "OTHER"
            attitude.append([*where, tag])
            inside = [i for i, (b, e) in enumerate(sents) if b < where[1] and where[0] < e]
            if not inside:
                continue
            near = (sents[inside[0]][0], sents[inside[-1]][1])
            holding = [m for m in found if within(m, near) and set(m[2]) & ns]
            if not holding and h["name"]:
                holding = [(b, e, []) for b, e in occurrences(text, h["name"]) if within((b, e), near)]
            holder += [[b, e] for b, e, _ in holding if not within((b, e), where)] or [[b, e] for b, e, _ in holding]
            target = [m for m in found if within(m, near) and any(american(rows[n]) for n in m[2])]
            for a in holding:
                for b in target:
                    if a[:2] == b[:2]:
                        continue
                    if tag == "OTHER":
                        skipped.add((a[:2], b[:2]))
                    else:
                        toward[(a[:2], b[:2])] = tag
    for b, e in sents:
        here = [m for m in found if b <= m[0] < e]
        for us in here:
            if not any(american(rows[n]) for n in us[2]):
                continue
            for other in here:
                if other[:2] != us[:2] and not any(american(rows[n]) for n in other[2]) and (other[:2], us[:2]) not in skipped:
                    toward.setdefault((other[:2], us[:2]), "NONE")
    pairs = [{"head": "directed", "a": list(a), "b": list(b), "label": label} for (a, b), label in toward.items()]
    return attitude, [list(x) for x in sorted({tuple(h) for h in holder})], pairs


def example(article):
    text, rows = article["text"], article["entities"]
    found, sents = mentions(article), sentences(article["text"])
    triggers, silent, agenda, result, related = summits(article, found, sents)
    attitude, holder, directed = sentiment(article, found, sents)
    return {
        "source": "gold", "id": article["id"], "text": text,
        "entities": [[b, e, sorted({rows[n]["type"] for n in ns})] for b, e, ns in found], "unknown": [],
        "triggers": triggers, "silent": silent, "agenda": agenda, "result": result,
        "attitude": attitude, "holder": holder, "pairs": related + directed,
    }


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]
