package sherpa.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import sherpa.result.EntityType;
import sherpa.summit.NationParser.Nation;

/// Reads the words that name a possible participant: a nation, an office, a person, or several of these together
/// ("Russia's visiting foreign minister, Sergei Lavrov", "officials from Iran and Iraq", "the Vietnamese president").
final class PartyParser {

    /// @param to index behind the last atom
    record Parsed(List<Party> parties, int to, boolean adjective) {}

    private static final Set<String> UNDER_ARMS = Lexicon.words("party.armed");

    private static final Set<String> PORTFOLIO = Set.of("for", "of", "on", "to");
    private static final Set<String> IN_PORTFOLIO = Set.of("and", "the", "of", ",", "&", "-");
    private static final int LONGEST_PORTFOLIO = 10;

    private final OfficeParser offices;
    private final NationParser nationParser;
    private final AppositionParser appositions;
    private final Lexicon lexicon;
    private final Phrases determiners;
    private final Phrases honorifics;
    private final Phrases former;
    private final People people;
    private final Representatives representatives;

    PartyParser(Lexicon lexicon, Countries countries, People people) {
        this.lexicon = lexicon;
        this.offices = new OfficeParser(lexicon);
        this.determiners = lexicon.get("party.determiner");
        this.honorifics = lexicon.get("party.honorific");
        this.former = lexicon.get("office.former");
        this.nationParser = new NationParser(lexicon, offices, countries);
        this.appositions = new AppositionParser(determiners, nationParser, offices);
        this.people = people;
        this.representatives = new Representatives(countries, people, nationParser);
    }

    Optional<Parsed> parse(Passage passage, int at) {
        int i = at;
        boolean visiting = false;
        boolean isFormer = false;
        boolean determined = false;
        while (i < passage.size() && passage.nameAt(i).isEmpty()
                && (determiners.has(passage.word(i)) || former.has(passage.word(i)))
                && !officeBegins(passage, i)) {
            visiting |= passage.word(i).equals("visiting");
            isFormer |= former.has(passage.word(i));
            determined = true;
            i++;
        }
        var nations = nationParser.nations(passage, i);
        int next = nations.isEmpty() ? i : nations.getLast().to();
        boolean possessive = passage.isPossessive(next);
        if (possessive)
            next++;
        while (passage.word(next).equals("visiting") || former.has(passage.word(next))) {
            visiting |= passage.word(next).equals("visiting");
            isFormer |= former.has(passage.word(next));
            next++;
        }
        var office = offices.at(passage, next);
        if (office.isPresent())
            return withOffice(passage, at, nations, office.get(), visiting, isFormer, determined || !nations.isEmpty());
        var person = people(passage, next, Optional.empty(), nations, visiting);
        if (person.isPresent() && (possessive || nations.isEmpty() || next == nations.getLast().to()))
            return Optional.of(new Parsed(person.get().parties(), person.get().to(), false));
        if (nations.isEmpty() || nationParser.isOfCompany(passage, nations.getLast().to()))
            return Optional.empty();
        return nationsAlone(passage, nations, at);
    }

    private boolean officeBegins(Passage passage, int i) {
        return offices.at(passage, i).filter(office -> office.begin() == i).isPresent();
    }

    private Optional<Parsed> withOffice(
            Passage passage, int at, List<Nation> before, OfficeParser.Office office, boolean visiting, boolean isFormer,
            boolean determined) {
        var nations = new ArrayList<>(before);
        Optional<String> post = Optional.empty();
        int i = office.to();
        Optional<StatesParser.States> states = Optional.empty();
        if (passage.word(i).equals("of") || passage.word(i).equals("from")) {
            var after = nationParser.nations(passage, i + 1);
            if (office.plural() && before.isEmpty())
                states = StatesParser.at(passage, after.isEmpty() ? i + 1 : behindAnd(passage, after.getLast().to()));
            var body = states.flatMap(s -> nationParser.body(passage, s.from(), s.to()));
            if (body.isPresent()) {
                nations.add(body.get());
                i = states.get().to();
                states = Optional.empty();
            }
            if (!after.isEmpty()) {
                if (before.isEmpty())
                    nations.addAll(after);
                i = Math.max(i, after.getLast().to());
            }
        } else if (passage.word(i).equals("to") || passage.word(i).equals("for")) {
            var after = nationParser.nations(passage, i + 1);
            if (!after.isEmpty() && (office.rank() == Rank.OFFICIAL)) {
                i = after.getLast().to();
                post = after.getFirst().entity().country();
            }
        }
        i = states.map(StatesParser.States::to).orElse(i);
        var own = nationParser.isHeadOfBody(nations, office) ? Rank.LEADER : office.rank();
        var rank = isFormer && own != Rank.OFFICIAL ? Rank.OFFICIAL : own;
        var held = new People.Office(office.words(), rank);
        int start = passage.word(i).equals(",") && determined ? i + 1 : i;
        sent(passage, start, nations, post);
        start = behindPortfolio(passage, start);
        var persons = people(passage, start, Optional.of(held), nations, visiting);
        if (persons.isPresent())
            return persons;
        var parties = new ArrayList<Party>();
        int begin = passage.atoms().get(at).begin();
        int end = passage.atoms().get(i - 1).end();
        boolean each = office.plural() && nations.size() > 1 && passage.word(office.to()).equals("of");
        for (Nation nation : nations)
            parties.add(each ? representatives.oneOf(nation.entity(), held, visiting, begin, end)
                    : representatives.officeOf(nation.entity(), held, office.plural(), visiting, begin, end));
        states.ifPresent(
                s -> parties.add(new Party(Party.Kind.BODY, s.name(), Optional.empty(), Optional.of(office.words()), rank,
                        Optional.empty(), visiting, passage.atoms().get(s.from()).begin(), end)));
        if (nations.isEmpty() && !office.plural() && rank != Rank.OFFICIAL && determined)
            people.holder(Optional.empty(), held)
                    .ifPresent(person -> parties
                            .add(representatives.person(person, Optional.of(held), List.of(), visiting, begin, end)));
        if (nations.isEmpty() && office.plural() && UNDER_ARMS.contains(passage.word(office.to() - 1)))
            parties.add(new Party(Party.Kind.GROUP, office.words(), Optional.empty(), Optional.empty(), Rank.OFFICIAL,
                    Optional.empty(), visiting, begin, end));
        return parties.isEmpty() ? Optional.empty() : Optional.of(new Parsed(parties, i, false));
    }

    /// "The European Union (EU) and Mediterranean states": behind the "and".
    private static int behindAnd(Passage passage, int at) {
        int i = passage.word(at).equals("(") && passage.word(at + 2).equals(")") ? at + 3 : at;
        return passage.word(i).equals("and") ? i + 1 : passage.size();
    }

    /// "The special representative for the Caucasus, Mr. Simmons": the person may stand behind what the office is for.
    private int behindPortfolio(Passage passage, int at) {
        if (!PORTFOLIO.contains(passage.word(at)))
            return at;
        for (int i = at + 1; i < Math.min(passage.size(), at + LONGEST_PORTFOLIO); i++) {
            boolean person = passage.nameAt(i).filter(n -> n.entity().type() == EntityType.PERSON).isPresent();
            if (person || honorifics.has(passage.word(i)))
                return i;
            if (!passage.atoms().get(i).isCapitalized() && !IN_PORTFOLIO.contains(passage.word(i)))
                return at;
        }
        return at;
    }

    private void sent(Passage passage, int at, List<Nation> senders, Optional<String> post) {
        int i = at;
        while (honorifics.has(passage.word(i)) && passage.nameAt(i).isEmpty())
            i++;
        var sender = senders.stream().flatMap(n -> n.entity().country().stream()).findFirst();
        var person = passage.nameAt(i).map(Passage.Name::entity).filter(e -> e.type() == EntityType.PERSON);
        if (person.isPresent() && post.isPresent())
            people.sentTo(person.get(), post.get(), sender);
    }

    /// Persons at this place, honorifics before them: "Mr. Bush", "Presidents Bush and Putin".
    private Optional<Parsed> people(
            Passage passage, int from, Optional<People.Office> office, List<Nation> nations, boolean visiting) {
        int i = from;
        while (honorifics.has(passage.word(i)) && passage.nameAt(i).isEmpty())
            i++;
        var name = passage.nameAt(i).filter(n -> n.entity().type() == EntityType.PERSON);
        if (name.isEmpty())
            return Optional.empty();
        int to = name.get().to();
        var own = office;
        var ownNations = nations;
        if (office.isEmpty()) {
            var apposition = appositions.at(passage, to);
            if (apposition.isPresent()) {
                own = Optional.of(new People.Office(apposition.get().words(), apposition.get().rank()));
                to = apposition.get().to();
            }
        } else if (passage.word(to).equals("of")) {
            var after = nationParser.nations(passage, to + 1);
            if (!after.isEmpty()) {
                ownNations = nations.isEmpty() ? after : nations;
                to = after.getLast().to();
            }
        }
        int begin = passage.atoms().get(from).begin();
        var parties = new ArrayList<Party>();
        parties.add(
                representatives.person(name.get().entity(), own, ownNations, visiting, begin, passage.atoms().get(to - 1).end()));
        return Optional.of(new Parsed(parties, to, false));
    }

    private Optional<Parsed> nationsAlone(Passage passage, List<Nation> nations, int at) {
        int to = nations.getLast().to();
        boolean adjective = (nations.stream().anyMatch(n -> n.entity().type() == EntityType.NORP)
                && passage.word(to).length() > 1 && Character.isLetter(passage.word(to).charAt(0))
                && isAdjective(passage, nations, to))
                || (nations.size() > 1 && passage.atoms().get(nations.get(1).from() - 1).isHyphen());
        if (nations.size() == 1 && adjective && lexicon.get("say").has(passage.word(to)))
            adjective = false;
        if (adjective && NationParser.isOfNobody(passage, nations))
            return Optional.empty();
        int begin = passage.atoms().get(at).begin();
        int end = passage.atoms().get(to - 1).end();
        var parties = nations.stream().map(n -> representatives.nation(n.entity(), Optional.empty(), false, begin, end)).toList();
        return Optional.of(new Parsed(parties, to, adjective));
    }

    /// "Palestinians met" has a noun, "Palestinian talks" an adjective.
    private static boolean isAdjective(Passage passage, List<Nation> nations, int to) {
        String last = passage.word(to - 1);
        return !(last.endsWith("ns") || last.endsWith("is") || last.endsWith("ts"))
                || (nations.size() > 1 && !last.endsWith("s"));
    }
}
