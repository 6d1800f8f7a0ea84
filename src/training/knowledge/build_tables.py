#!/usr/bin/env python3
"""Makes the knowledge tables in src/main/resources/sherpa/entity. Standard library only.

    build_tables.py [--shared FOLDER] [--out FOLDER] [--check]

Sources: own/*.tsv beside this script (ours), FOLDER/data/gazetteers (GeoNames cities CC BY 4.0, country-codes PDDL,
annexare countries MIT, Wikidata leaders CC0, US executive CC0, PETRARCH2 dictionaries MIT) and, for which words are common
and which names occur in news at all, FOLDER/data/ner/gmb.jsonl (public domain). `--check` writes nothing and fails where
a table differs from what is there.
"""
import argparse, csv, json, os, re, sys, unicodedata
from collections import Counter, defaultdict

HERE = os.path.dirname(os.path.abspath(__file__))
OWN = os.path.join(HERE, "own")
CITY_SHORTEST = 4          # a shorter city name is more often something else
TOWN_LONGEST = 13
COMMON_WORD = 2            # times in lower case that make a word common
TITLES = {"President", "Prime", "Secretary", "Minister", "Foreign", "General", "Chancellor", "King", "Prince", "Mr.", "Mr", "Dr.", "Chairman",
          "Premier", "Ambassador", "Senator", "Vice", "Former", "The", "Us", "U.S.", "Administration", "Government", "Elect"}
LEADERS_SINCE = 1960       # offices that ended earlier are left out


def fold(name):
    """Without diacritics, as news wires write names."""
    special = str.maketrans({"ı": "i", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae",
                             "ə": "a", "Ə": "A", "’": "'", "‘": "'", "ʻ": "'", "ʼ": "'", "`": "'"})
    return "".join(c for c in unicodedata.normalize("NFD", name.translate(special)) if not unicodedata.combining(c))


def own(name):
    with open(os.path.join(OWN, name), encoding="utf-8") as lines:
        return [line.rstrip("\n").split("\t") for line in lines if line.strip() and not line.startswith("#")]


def unique(forms):
    return list(dict.fromkeys(f.strip() for f in forms if f and f.strip()))


class Sources:
    def __init__(self, shared):
        self.folder = os.path.join(shared, "data", "gazetteers")
        self.codes = list(csv.DictReader(self.open("country-codes.csv")))
        self.annexare = list(csv.DictReader(self.open("annexare-countries.csv")))
        self.cities = list(csv.DictReader(self.open("world-cities.csv")))
        self.leaders = list(csv.DictReader(self.open("world-leaders-2022-wikidata.csv")))
        self.us = self.open("us-executive.yaml").read()
        self.petrarch = self.open("petrarch2/Phoenix.Countries.actors.txt", "latin-1").read().splitlines()
        self.alpha2 = {row["ISO3166-1-Alpha-3"]: row["ISO3166-1-Alpha-2"] for row in self.codes}
        self.alpha2.update({"KSV": "XK", "XKX": "XK", "SUN": "SU", "YUG": "YU", "CSK": "CS", "DDR": "DD"})
        self.read_news(os.path.join(shared, "data", "ner", "gmb.jsonl"))

    def open(self, name, encoding="utf-8-sig"):
        return open(os.path.join(self.folder, name), encoding=encoding, newline="")

    def read_news(self, path):
        """Counts of lower-case words, and of names by their label, in public-domain newswire."""
        self.lower, self.upper, self.places, self.people = Counter(), Counter(), Counter(), Counter()
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                story = json.loads(line)
                text = story["text"]
                inside = set()
                for begin, end, label in story["spans"]:
                    form = fold(text[begin:end])
                    if label == "geo":
                        self.places[form] += 1
                    if label == "per":
                        self.people[form] += 1
                    if label in ("geo", "gpe", "per", "org"):
                        inside.update(range(begin, end))
                for match in re.finditer(r"[A-Za-z][A-Za-z']+", text):
                    word = match.group()
                    if word.islower():
                        self.lower[word] += 1
                    elif match.start() in inside:
                        self.upper[word.lower()] += 1


def countries(sources):
    names = defaultdict(list)
    capitals = defaultdict(list)
    for row in sources.annexare:
        names[row["Code"]].append(row["Name"])
        capitals[row["Code"]].append(row["Capital"])
    for row in sources.codes:
        code = row["ISO3166-1-Alpha-2"]
        if not re.fullmatch("[A-Z]{2}", code or ""):
            continue
        for field in ("CLDR display name", "UNTERM English Short", "official_name_en", "UNTERM English Formal"):
            name = re.sub(r"^the ", "", re.sub(r" \(.*\)$", "", row[field] or ""))
            if name and "," not in name:
                names[code].append(name)
        capitals[code].append(row["Capital"])
    extra = {row[0]: (row + ["", "", ""])[1:4] for row in own("countries.tsv")}
    table = []
    for code in sorted(set(names) | set(extra)):
        more, demonyms, seats = extra.get(code, ["", "", ""])
        first = unique(more.split("|"))
        usual = [fold(n) for n in names[code] if re.fullmatch(r"[\w' .-]+", n)]
        forms = unique(usual[:1] + [fold(n) for n in first] + usual[1:])
        taken = {f for other, row in extra.items() if other != code for f in row[0].split("|")}
        forms = [f for f in forms if f in map(fold, first) or f not in taken]
        table.append([code, "|".join(forms), "|".join(unique(fold(d) for d in demonyms.split("|"))),
                      "|".join(unique(fold(c) for c in seats.split("|") + capitals[code] if "," not in c or c.startswith("Wash")))])
    return table


def cities(sources, country_rows):
    """Cities of one country only, or whose country is the one that news mean; and first-level regions."""
    by_name = {fold(r["Name"]): r["Code"] for r in sources.annexare}
    by_name.update({fold(f): row[0] for row in country_rows for f in row[1].split("|")})
    taken = {f for row in country_rows for column in row[1:4] for f in column.split("|")}
    where, regions = defaultdict(set), defaultdict(set)
    for row in sources.cities:
        code = by_name.get(fold(row["country"]))
        if code:
            where[fold(row["name"])].add(code)
            regions[fold(row["subcountry"])].add(code)
    listed = defaultdict(set)
    code = None
    for line in sources.petrarch:
        head = re.match(r"[A-Z].*\[([A-Z]{3})\]", line)
        if head:
            code = sources.alpha2.get(head.group(1))
        elif line.startswith("+") and code and "CountryInfo" not in line:
            listed[line.strip("+_ ").replace("_", " ").title()].add(code)
        elif line and not line.startswith("+"):
            code = None
    surnames = {name.split()[-1] for row in own("leaders.tsv") for name in fold(row[4]).split("|")}
    surnames.update(re.findall(r"^    last: (\w+)$", sources.us, re.M))
    known, other = defaultdict(set), defaultdict(set)
    hand = {fold(f): row[0] for row in own("cities.tsv") for f in row[1].split("|")}
    for name, code in hand.items():
        known[code].add(name)
    for name, codes in where.items():
        lower = name.lower()
        if len(name) < CITY_SHORTEST or name in taken or name in hand or name in surnames or not re.fullmatch(r"[A-Z][\w' .-]+", name):
            continue
        if sources.lower[lower] > COMMON_WORD:
            continue
        choice = codes if len(codes) == 1 else codes & listed[name.title()]
        if len(choice) != 1:
            continue
        code = next(iter(choice))
        if sources.places[name] or name.title() in listed and code in listed[name.title()]:
            known[code].add(name)
        elif CITY_SHORTEST < len(name) <= TOWN_LONGEST and name.count(" ") < 2 and not sources.people[name]:
            other[code].add(name)
    areas = defaultdict(set)
    for code, forms in own("regions.tsv"):
        areas[code].update(forms.split("|"))
    by_hand = {form for row in areas.values() for form in row}
    for row in areas.values():
        for form in row:
            for table in (known, other):
                for c in [c for c in table if form in table[c] and form not in hand]:
                    table[c].discard(form)
    for name, codes in regions.items():
        short = re.sub(r" (Province|Region|Oblast|Governorate|State|District|Prefecture|County)$", "", name)
        for form in {name, short}:
            if len(form) >= CITY_SHORTEST and len(codes) == 1 and form not in taken and sources.lower[form.lower()] <= COMMON_WORD \
                    and re.fullmatch(r"[A-Z][\w' .-]+", form) and form not in where and form not in by_hand:
                areas[next(iter(codes))].add(form)
    def rows(table):
        return [[code, "|".join(sorted(table[code]))] for code in sorted(table)]
    return rows(known), rows(other), rows(areas)


def title_case(name):
    words = name.replace("_", " ").split()
    return " ".join(w.lower() if w in ("DE", "BIN", "AL", "DA", "DOS", "VON", "VAN", "DER", "DEL", "IBN") and i else
                    "-".join(p[:1] + p[1:].lower() for p in w.split("-")) for i, w in enumerate(words))


def ends(code, name):
    """A person's country, first and last name: the same for spellings with and without the middle ones."""
    words = name.lower().replace("-", " ").split()
    return code, words[0], words[-1]


def year(text):
    text = text.strip()
    short = re.fullmatch(r"(\d\d)(\d\d)(\d\d)", text)
    if short:
        text = ("19" if int(short.group(1)) > 20 else "20") + text
    full = re.fullmatch(r"(\d{4})(\d\d)(\d\d)", text)
    return "-".join(full.groups()) if full else None


def leaders(sources, by_name):
    table = []
    seen = set()
    for code, office, begin, end, names in (row for row in own("leaders.tsv")):
        for name in names.split("|"):
            seen.update([(code, fold(name).lower()), ends(code, fold(name))])
        table.append([fold(names), code, office, begin, end])
    for row in sources.leaders:
        code = by_name.get(fold(row["country"]))
        name = fold(row["officeholderLabel"])
        if not code or (code, name.lower()) in seen or "monarch of" in row["positionLabel"] and code not in ("GB", "DK", "ES"):
            continue
        office = re.sub(r" (of|in) .*$", "", row["positionLabel"]).lower()
        office = re.sub(r"^(french|episcopal) co-prince$", "co-prince", office)
        table.append([name, code, office, row["start_year"], row["end_year"]])
        seen.update([(code, name.lower()), ends(code, name)])
    for block in sources.us.split("\n- id:"):
        first, last = (re.search(rf"^    {f}: '?(.*?)'?$", block, re.M) for f in ("first", "last"))
        for kind, begin, end in re.findall(r"- type: (\w+)\n    start: '([\d-]+)'\n    end: '([\d-]+)'", block):
            if int(end[:4]) >= 1933 and ("US", f"{first.group(1)} {last.group(1)}".lower()) not in seen:
                office = "president" if kind == "prez" else "vice president"
                table.append([f"{first.group(1)} {last.group(1)}", "US", office, begin, end])
    names, code = [], None
    def close(periods, elite):
        for name in names[:1]:
            clean = fold(title_case(name))
            if len(clean.split()) < 2 or TITLES & set(clean.replace("-", " ").split()) or not re.fullmatch(r"[A-Za-z' .-]+", clean):
                continue
            alpha2 = sources.alpha2.get(code)
            known = any(clean in p for p in (sources.people,)) or elite
            if alpha2 and known and periods and not {(alpha2, clean.lower()), ends(alpha2, clean)} & seen:
                begin, end = min(p[0] for p in periods), max(p[1] or "9999" for p in periods)
                if int(end[:4]) >= LEADERS_SINCE:
                    table.append([clean, alpha2, "", begin, "" if end == "9999" else end])
                    seen.update([(alpha2, clean.lower()), ends(alpha2, clean)])
    periods, elite = [], False
    for line in sources.petrarch + ["END"]:
        line = line.split("#")[0].rstrip()
        codes = re.findall(r"\[([A-Z]{3})(\w*) ?([^\]]*)\]", line)
        name = re.match(r"\+?([A-Z][A-Z_.' -]+?)_?\s*(\[|$)", line)
        if name and not line.startswith("+"):
            close(periods, elite)
            names, periods, elite = [], [], False
        if name:
            names.append(name.group(1).strip("_ "))
        for nation, role, dates in codes:
            code = nation
            elite |= role == "ELI"
            if role.startswith("GOV"):
                span = re.fullmatch(r"([>\d]\d+)(?: ?- ?(\d+))?", dates.strip())
                if span and year(span.group(1).strip(">")):
                    periods.append((year(span.group(1).strip(">")), year(span.group(2)) if span.group(2) else None))
    for row in table:
        row[0] = "|".join(unique(row[0].split("|")))
    return sorted(table, key=lambda r: (r[1], r[0], r[3]))


def first_names(sources, leader_rows):
    """First words of full names in news and in the leaders' table, where they are no common word."""
    count = Counter()
    for form, times in sources.people.items():
        words = [w for w in form.split() if w not in ("Mr.", "Ms.", "Mrs.", "Dr.", "President", "Prime", "Minister", "King", "Pope", "General",
                                                      "Secretary", "Sheikh", "Prince", "Queen", "Ayatollah", "Vice", "Chancellor", "Senator", "Crown")]
        if len(words) >= 2 and re.fullmatch("[A-Z][a-z]{2,}", words[0]):
            count[words[0]] += times
    for row in leader_rows:
        for name in row[0].split("|"):
            words = name.split()
            if len(words) == 2 and row[1] not in ("CN", "KP", "KR", "TW", "VN") and re.fullmatch("[A-Z][a-z]{2,}", words[0]):
                count[words[0]] += 1
    return sorted(name for name, times in count.items() if times >= 2 and sources.lower[name.lower()] <= COMMON_WORD
                  and not sources.places[name] > times)


def name_families():
    """How people are named, by the countries that name so: usual names, and words of the full names of persons in the open gold articles."""
    words = defaultdict(Counter)
    for gold in ("gold-train.jsonl", "gold-more.jsonl"):
        with open(os.path.join(HERE, "..", "data", gold), encoding="utf-8") as lines:
            for line in lines:
                for entity in json.loads(line)["entities"]:
                    if entity["type"] == "PERSON" and entity["country"]:
                        words[entity["country"]].update(set(re.findall("[a-z]{2,}", fold(entity["name"]).lower())))
    return [[family, codes, " ".join(sorted({word for code in codes.split() for word in words[code]} | set(usual.split())))]
            for family, codes, usual in own("names.tsv")]


def common_words(sources):
    return sorted(w for w, times in sources.lower.items() if times >= COMMON_WORD and times > sources.upper[w] * 0.5 and re.fullmatch("[a-z]{2,}", w))


def write(folder, name, rows, check, differing):
    text = "".join(("\t".join(row) if isinstance(row, list) else row) + "\n" for row in rows)
    path = os.path.join(folder, name)
    if check:
        with open(path, encoding="utf-8", newline="") as there:
            if there.read() != text:
                differing.append(name)
    else:
        with open(path, "w", encoding="utf-8", newline="") as out:
            out.write(text)
    return len(text.encode())


def packed(words, per_line=20):
    """Words in sorted order, several on a line: small, and a change touches few lines."""
    lines = defaultdict(list)
    for word in words:
        lines[word[:2].lower()].append(word)
    return [" ".join(lines[key]) for key in sorted(lines)]


def main():
    parser = argparse.ArgumentParser()
    root = os.path.join(HERE, "..", "..", "..")
    parser.add_argument("--shared", default=os.path.join(root, "..", "shared"))
    parser.add_argument("--out", default=os.path.join(root, "src", "main", "resources", "sherpa", "entity"))
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args()
    sources = Sources(args.shared)
    country_rows = countries(sources)
    by_name = {fold(f): row[0] for row in reversed(country_rows) for f in row[1].split("|")}
    known, other, areas = cities(sources, country_rows)
    leader_rows = leaders(sources, by_name)
    tables = {"countries.tsv": country_rows, "cities.tsv": known, "towns.tsv": other, "regions.tsv": areas, "leaders.tsv": leader_rows,
              "names.tsv": name_families(), "first-names.txt": packed(first_names(sources, leader_rows)), "common-words.txt": packed(common_words(sources))}
    for name in ("peoples", "seats", "organizations", "locations", "facilities", "events", "offices", "heads"):
        tables[name + ".tsv"] = own(name + ".tsv")
    differing = []
    total = sum(write(args.out, name, rows, args.check, differing) for name, rows in sorted(tables.items()))
    if differing:
        sys.exit("differ from their sources: " + ", ".join(differing))
    print(f"{len(tables)} tables, {total} bytes" + (", all as their sources say" if args.check else ""))


if __name__ == "__main__":
    main()
