package sherpa.summit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import sherpa.document.Document;

/// Finds the house that a meeting is held in, named ("at Camp David") or not ("at the presidential palace", "aboard a Soviet cruise
/// liner"), beside its mentions or in the next sentence where that goes on about it.
final class VenueReader {

    private static final Set<String> PREPOSITIONS = Set.of("at", "in", "inside", "aboard");
    private static final Set<String> GOING = Set.of("to", "visit", "visits", "visited", "visiting", "into", "board");
    private static final Set<String> STOPS = Set.of(";", "”", "“", "\"", "because", "but", "who");
    private static final int FARTHEST = 26;
    private static final int LONGEST = 9;

    private final Document document;
    private final List<Passage> passages;
    private final Venues venues;
    private final Phrases heads;
    private final Phrases modifiers;
    private final Phrases houses;

    VenueReader(Document document, Lexicon lexicon, Venues venues, List<Passage> passages) {
        this.document = document;
        this.passages = List.copyOf(passages);
        this.venues = venues;
        this.heads = lexicon.get("venue.head");
        this.modifiers = lexicon.get("venue.modifier");
        this.houses = lexicon.get("venue.house");
    }

    /// As the article words it, without "the".
    Optional<String> read(Meeting meeting, boolean main) {
        for (Mention mention : meeting.mentions()) {
            var found = beside(mention);
            if (found.isPresent())
                return found;
        }
        return main ? meeting.mentions().stream().flatMap(m -> next(m).stream()).findFirst() : Optional.empty();
    }

    private Optional<String> beside(Mention mention) {
        var passage = mention.passage();
        var before = before(passage, mention.trigger().from());
        if (before.isPresent())
            return before;
        boolean goes = mention.trigger().isVisit() || mention.trigger().kind() == Chunk.Trigger.Kind.HOST;
        for (int i = mention.trigger().from(); i < Math.min(passage.size(), mention.trigger().to() + FARTHEST)
                && !STOPS.contains(passage.word(i)); i++) {
            var found = at(passage, i, goes);
            if (found.isPresent())
                return found;
        }
        for (int i = mention.trigger().from() - 1; i >= Math.max(0, mention.trigger().from() - FARTHEST)
                && !STOPS.contains(passage.word(i)); i--) {
            var found = at(passage, i, false);
            if (found.isPresent())
                return found;
        }
        return Optional.empty();
    }

    /// "A White House meeting".
    private Optional<String> before(Passage passage, int trigger) {
        for (int from = Math.max(0, trigger - 3); from < trigger; from++) {
            String words = document.text().substring(passage.atoms().get(from).begin(), passage.atoms().get(trigger - 1).end());
            if (venues.site(words).isPresent() && !isBody(words))
                return Optional.of(words);
        }
        return Optional.empty();
    }

    /// "The two met at ...", "The talks, held at ...".
    private Optional<String> next(Mention mention) {
        int index = mention.passage().index() + 1;
        if (index >= passages.size())
            return Optional.empty();
        var passage = passages.get(index);
        for (int i = 0; i < passage.size(); i++) {
            var found = at(passage, i, false);
            if (found.isPresent())
                return found;
        }
        return Optional.empty();
    }

    /// A house of state in this country that any sentence tells of as a place, for a meeting that the article is about.
    Optional<String> elsewhere(String country) {
        for (Passage passage : passages)
            for (int i = 0; i < passage.size(); i++) {
                var found = at(passage, i, true).filter(name -> venues.site(name).map(site -> site.country().equals(country))
                        .orElseGet(() -> isOfState(name)));
                if (found.isPresent())
                    return found;
            }
        return Optional.empty();
    }

    private boolean isOfState(String name) {
        int last = name.lastIndexOf(' ');
        return last > 0 && (houses.has(name.substring(last + 1).toLowerCase(Locale.ROOT)) || name.startsWith("presidential "));
    }

    private Optional<String> at(Passage passage, int i, boolean goes) {
        boolean where = PREPOSITIONS.contains(passage.word(i));
        if (!where && !(goes && GOING.contains(passage.word(i)))
                && !(passage.word(i).equals("board") && passage.word(i - 1).equals("on")))
            return Optional.empty();
        int from = passage.word(i + 1).equals("the") ? i + 2 : i + 1;
        int start = behindOwner(passage, from);
        return known(passage, start).filter(name -> passage.word(i).equals("at") || !isBody(name))
                .or(() -> worded(passage, start));
    }

    /// "Jakarta's Merdeka Palace" is the Merdeka Palace; "Brazil's embassy" keeps its owner.
    private static int behindOwner(Passage passage, int from) {
        var owner = passage.nameAt(from).filter(n -> Chunker.isPlace(n.entity()) && passage.isPossessive(n.to()));
        return owner.isPresent() && passage.word(owner.get().to() + 1).length() > 0
                && passage.atoms().get(owner.get().to() + 1).isCapitalized() ? owner.get().to() + 1 : from;
    }

    private Optional<String> known(Passage passage, int from) {
        for (int to = Math.min(passage.size(), from + LONGEST); to > from; to--) {
            String words = document.text().substring(passage.atoms().get(from).begin(), passage.atoms().get(to - 1).end());
            if (venues.site(words).isPresent() && !passage.isPossessive(to))
                return Optional.of(words);
        }
        return Optional.empty();
    }

    private Optional<String> worded(Passage passage, int from) {
        int i = from;
        int end = -1;
        while (i < Math.min(passage.size(), from + LONGEST)) {
            int head = heads.match(passage.atoms(), i);
            if (head > 0) {
                end = i + head;
                i = end;
            } else if (isPart(passage, i))
                i++;
            else
                break;
        }
        if (end < 0 || !isHouse(passage, from, end))
            return Optional.empty();
        end = behindOf(passage, end);
        return Optional.of(document.text().substring(passage.atoms().get(from).begin(), passage.atoms().get(end - 1).end()));
    }

    /// "The Ministry of Foreign Affairs", "the Palace of the Revolution".
    private static int behindOf(Passage passage, int end) {
        int name = passage.word(end + 1).equals("the") ? end + 2 : end + 1;
        if (!passage.word(end).equals("of") || name >= passage.size() || !passage.atoms().get(name).isCapitalized())
            return end;
        while (name < passage.size() && passage.atoms().get(name).isCapitalized())
            name++;
        return name;
    }

    /// The United Nations are a venue only where something happens at them.
    private static boolean isBody(String name) {
        return name.endsWith("Nations");
    }

    private boolean isPart(Passage passage, int i) {
        return passage.atoms().get(i).isCapitalized() || modifiers.match(passage.atoms(), i) > 0 || passage.isPossessive(i);
    }

    /// A bare "office" or "home" is no venue: "in office", "at home".
    private boolean isHouse(Passage passage, int from, int end) {
        return end - from > 1 ? !passage.word(from).equals("of")
                : passage.word(from - 1).equals("the") && houses.has(passage.word(from));
    }
}
