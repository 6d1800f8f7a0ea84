package sherpa.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import sherpa.result.Entity;
import sherpa.result.EntityType;
import sherpa.result.UsSentiment.HolderType;
import sherpa.sentiment.Actor.Side;
import sherpa.sentiment.Actor.Who;
import sherpa.sentiment.NounPhrases.Kind;
import sherpa.sentiment.NounPhrases.Phrase;

/// Finds the noun phrases and pronouns that stand for actors, in text order, and says whom they mean.
final class ActorFinder {

    /// How many sentences later a person may be named who was first called by a title alone.
    private static final int INTRODUCTION = 4;
    private static final int NAME_REACH = 4;
    /// How many sentences before a title alone the person it means may have been named.
    private static final int TITLE_REACH = 3;
    private static final int OFFICE_REACH = 7;
    private static final Set<String> ANYONE = Set.of(
            "leaders", "nations", "countries", "parties", "members", "groups", "ministers", "people", "allies", "sides",
            "presidents",
            "delegates", "sources", "soldiers", "troops", "negotiators", "women", "families", "relatives");
    private static final Set<String> STANDING_TITLES = Set.of("official", "leader", "diplomat", "envoy", "cleric", "spokesman",
            "spokeswoman", "commander", "general", "colonel", "prince", "sheikh");
    private static final Set<String> DATELINE = Set.of(",", "(", "-", "–", "—");
    private static final String AMERICAN = ".*\\b(administration|pentagon|white house|state department)\\b.*";
    private static final String DISSENTING = ".*\\b(critics|opponents|lawmakers|senators|democrats|republicans|activists|analysts"
            + "|experts|veterans|protesters|families|voters|residents|unions|conservatives|liberals|media|newspapers|people|groups"
            + "|supporters|scholars|historians|politicians|organizations|citizens|advocates)\\b.*";

    private final PlainReading reading;
    private final Allegiance allegiance;
    private final States states;
    private final NounPhrases phrases;
    private final Memory memory;
    private final List<Actor> actors = new ArrayList<>();

    ActorFinder(PlainReading reading, Allegiance allegiance, States states) {
        this.reading = reading;
        this.allegiance = allegiance;
        this.states = states;
        this.phrases = new NounPhrases(reading);
        this.memory = new Memory(reading);
    }

    List<Actor> find() {
        for (PlainReading.Sentence sentence : reading.sentences()) {
            int i = sentence.first();
            while (i < sentence.end()) {
                var phrase = phrases.at(i, sentence);
                if (phrase.isPresent())
                    note(phrase.get());
                else
                    pronoun(i);
                i = phrase.map(p -> p.head().end()).orElse(i + 1);
            }
        }
        return actors.stream().map(this::introduced).toList();
    }

    private void note(Phrase phrase) {
        var head = phrase.head();
        if (head.kind() == Kind.OTHER || (head.is(EntityType.NORP) && !phrases.people(head)))
            return;
        if (dateline(phrase) || (head.entity().isEmpty() && describes(phrase)))
            return;
        Who who = who(phrase);
        var actor = new Actor(phrase.start(), head.first(), head.end(), who, side(phrase, who));
        actors.add(actor);
        memory.note(actor, head.entity(), phrase.chain().stream().map(a -> reading.phrase(a.first(), a.end())).toList());
    }

    /// "BEIJING, April 1": the place where the story was written.
    private boolean dateline(Phrase phrase) {
        var head = phrase.head();
        boolean first = reading.sentenceOf(head.first()).first() == phrase.start();
        boolean place = head.is(EntityType.GPE) && reading.tokens().get(head.first()).text().matches("\\p{Lu}{3,}");
        return first && place && DATELINE.contains(reading.word(head.end()));
    }

    private Who who(Phrase phrase) {
        var head = phrase.head();
        Optional<String> country = country(phrase);
        if (head.entity().isPresent())
            return named(head.entity().get(), country);
        String text = reading.document().text().substring(
                reading.tokens().get(phrase.start()).begin(), reading.tokens().get(head.end() - 1).end());
        String bare = text.replaceFirst("(?i)^(the|a|an|some|many|several|most|his|her|their|its|other|one|two) (?=\\p{L})", "");
        boolean definite = !text.matches("(?is)(a|an|one|another) .*");
        String noun = reading.word(head.first());
        return switch (head.kind()) {
            case ROLE -> apposition(head.end()).or(() -> definite ? byTitle(noun, country, phrase) : Optional.empty())
                    .orElse(new Who(bare, country.or(memory::country), HolderType.PERSON));
            case BODY ->
                body(phrase, bare, country, noun.matches("government|administration|authorities|leadership|military|army"));
            default -> new Who(bare, country.or(memory::country), HolderType.GROUP);
        };
    }

    /// "The minister, General Reza Amini,", "the leader of the Movement, Ana Quispe,": the name behind the title, so that both are one.
    private Optional<Who> apposition(int end) {
        int comma = end;
        while (reading.word(end).equals("of") && comma < end + OFFICE_REACH
                && (reading.capitalized(comma) || reading.word(comma).matches("of|the|and|for")))
            comma++;
        if (!reading.word(comma).equals(","))
            return Optional.empty();
        int at = comma + 1;
        while (at < comma + NAME_REACH && reading.mentionAt(at).isEmpty() && reading.capitalized(at))
            at++;
        return reading.mentionAt(at).filter(m -> m.entity().type() == EntityType.PERSON)
                .filter(m -> reading.word(m.end()).matches("[,.]|who|said|says|told"))
                .map(m -> named(m.entity(), Optional.empty()));
    }

    private Optional<Who> byTitle(String title, Optional<String> country, Phrase phrase) {
        var known = memory.byRole(title, country, reading.line(phrase.start()));
        if (known.isPresent() || !STANDING_TITLES.contains(title) || country.isPresent() || phrase.chain().size() > 1)
            return known;
        return memory.person(reading.quoted(phrase.start())).filter(k -> reading.line(phrase.start()) - k.line() <= TITLE_REACH)
                .map(Memory.Known::who);
    }

    private Who body(Phrase phrase, String bare, Optional<String> country, boolean government) {
        if (phrase.chain().size() == 1 && !government && memory.body().isPresent())
            return memory.body().get().who();
        Optional<String> whose = country.or(memory::country);
        if (!government)
            return new Who(bare, whose, HolderType.ORGANIZATION);
        var named = phrase.chain().stream().filter(a -> a.is(EntityType.GPE)).flatMap(a -> a.entity().stream()).findFirst();
        return named.map(e -> named(e, country)).or(() -> whose.flatMap(states::of))
                .orElseGet(() -> new Who(bare, whose, HolderType.STATE));
    }

    /// The country of the phrase's names, or of the name in "head of the IAEA".
    private Optional<String> country(Phrase phrase) {
        var own = phrase.chain().stream().flatMap(a -> a.entity().stream()).flatMap(e -> e.country().stream()).findFirst();
        int end = phrase.head().end();
        if (own.isPresent() || !reading.word(end).equals("of"))
            return own;
        return reading.mentions(end + 1, end + 8).filter(m -> m.first() <= end + 3).findFirst()
                .flatMap(m -> m.entity().country());
    }

    private Who named(Entity entity, Optional<String> possessor) {
        if (states.stands(entity))
            return states.of(entity.country().orElseThrow()).orElseThrow();
        HolderType type = switch (entity.type()) {
            case PERSON -> HolderType.PERSON;
            case GPE -> HolderType.STATE;
            case NORP -> HolderType.GROUP;
            default -> HolderType.ORGANIZATION;
        };
        return new Who(entity.name(), entity.country().or(() -> possessor), type);
    }

    private Side side(Phrase phrase, Who who) {
        var head = phrase.head();
        if (head.entity().isPresent()) {
            Side side = allegiance.of(head.entity().get());
            return side == Side.US && head.is(EntityType.NORP) ? Side.DISSENT : side;
        }
        if (who.type() == HolderType.PERSON && memory.side(who).isPresent())
            return memory.side(who).get();
        boolean bare = phrase.chain().size() == 1;
        if (bare && who.type() == HolderType.GROUP && ANYONE.contains(reading.word(head.first())))
            return Side.NOBODY;
        if (reading.phrase(phrase.start(), head.end()).matches(AMERICAN) && country(phrase).isEmpty())
            return reading.word(head.first()).matches(CriticsRule.CRITICS) ? Side.DISSENT : Side.US;
        if (who.country().filter("US"::equals).isEmpty())
            return who.country().isEmpty() && who.name().equalsIgnoreCase("president") ? Side.US : Side.FOREIGN;
        String text = reading.phrase(phrase.start(), head.end());
        boolean dissent = reading.lexicon().in("dissent", text).isPresent() || text.matches(DISSENTING);
        return dissent ? Side.DISSENT : Side.US;
    }

    /// "The latest military adventure", "a group of activists": the word only describes the next.
    private boolean describes(Phrase phrase) {
        var head = phrase.head();
        if (reading.word(head.first()).equals("group") && reading.word(head.end()).equals("of"))
            return true;
        String next = reading.word(head.end());
        return reading.word(head.first()).matches("military|press|opposition|media|party|group|people|council|police|front")
                && next.matches("\\p{Ll}+") && !reading.preposition(head.end()) && !next.matches(
                        "\\p{L}+(ed|ing)|said|says|has|have|had|is|are|was|were|will|would|could|can|may|might|should|must|and|or|but|that"
                                + "|which|who|also|do|does|did|not|as|when|while|if|see|say|want|believe|think|fear|oppose|support|hold|call")
                && !reading.hasHit(Lexicon.Cue.DIRECTED, head.end()) && !reading.hasHit(Lexicon.Cue.SAY, head.end());
    }

    private void pronoun(int at) {
        boolean quoted = reading.quoted(at);
        var who = switch (reading.word(at)) {
            case "he", "she" -> memory.person(quoted);
            case "they" -> memory.several(reading.line(at), quoted);
            case "it" -> memory.state(quoted);
            default -> Optional.<Memory.Known>empty();
        };
        who.ifPresent(known -> actors.add(new Actor(at, at, at + 1, known.who(), known.side())));
    }

    /// "Iran's defense minister has denounced ..." where the next sentence names him.
    private Actor introduced(Actor actor) {
        if (actor.who().type() != HolderType.PERSON || memory.isNamed(actor.who()) || actor.side() != Side.FOREIGN)
            return actor;
        int line = reading.line(actor.first());
        String noun = reading.word(actor.end() - 1);
        return actors.stream()
                .filter(a -> a.first() > actor.first() && reading.line(a.first()) - line <= INTRODUCTION)
                .filter(a -> memory.isNamed(a.who()) && a.who().country().equals(actor.who().country()))
                .filter(a -> memory.titled(a.who(), noun) || (STANDING_TITLES.contains(noun) && !noun.startsWith("spokes")))
                .findFirst().map(a -> new Actor(actor.start(), actor.first(), actor.end(), a.who(), a.side())).orElse(actor);
    }
}
