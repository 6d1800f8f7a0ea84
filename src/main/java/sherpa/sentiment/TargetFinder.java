package sherpa.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import sherpa.result.Entity;
import sherpa.result.EntityType;
import sherpa.result.UsSentiment.HolderType;
import sherpa.sentiment.Actor.Side;

/// Finds the words that stand for the United States as an actor.
final class TargetFinder {

    /// @param all in text order
    /// @param appears whether the US is in the article at all, be it only as a place
    record Targets(List<Target> all, boolean appears) {

        List<Target> within(int first, int end) {
            return all.stream().filter(t -> t.first() >= first && t.end() <= end).toList();
        }
    }

    private static final int REFERENCE_REACH = 45;
    private static final Set<String> COUNTRY = Set.of(
            "united states", "united states of america", "us", "usa", "u.s.", "u.s", "u.s.a.", "america", "washington",
            "the united states", "the us", "the u.s.", "states");
    private static final Set<String> NAMES = Set.of("US", "U.S.", "U.S", "USA", "U.S.A.", "America", "American", "Americans");
    private static final Set<String> NAMESAKES = Set.of(
            "senate", "congress", "supreme court", "house of representatives", "house", "army", "navy", "air force", "treasury",
            "justice department", "central bank", "constitutional court");
    private static final Set<String> OTHER_AMERICAS = Set.of(
            "latin", "south", "north", "central", "african", "asian", "native", "pan", "inter", "organization");
    private static final Pattern COMPOUND = Pattern.compile(
            "(us|u\\.s\\.?|american|america)-(?!based|born|educated|style|made|trained)\\p{L}+"
                    + "|\\p{L}+-(us|u\\.s\\.?|american|americans|america)");
    private static final Set<String> PLACE_ENDS = Set.of(
            "and", "or", "but", "that", "who", "which", "is", "was", "has", "have", "are", "were", "since", "as", "while", "when",
            "where", "because", "will", "later", "this", "last", "next", "yet");
    private static final Set<String> DETERMINERS = Set.of("the", "this", "that", "such", "these", "those", "its", "his", "their");

    private final PlainReading reading;
    private final Allegiance allegiance;
    private final List<Actor> actors;
    private boolean appears;

    TargetFinder(PlainReading reading, Allegiance allegiance, List<Actor> actors) {
        this.actors = actors;
        this.reading = reading;
        this.allegiance = allegiance;
    }

    Targets find() {
        List<Target> targets = new ArrayList<>();
        boolean sure = reading.mentions().stream().map(PlainReading.Mention::entity)
                .anyMatch(e -> Allegiance.american(e) && !namesake(e) && standsForTheUs(e));
        for (PlainReading.Mention mention : reading.mentions())
            if ((Allegiance.american(mention.entity()) || allegiance.of(mention.entity()) == Side.US)
                    && standsForTheUs(mention.entity())
                    && (sure || !namesake(mention.entity())))
                add(targets, mention.first(), mention.end());
        for (int i = 0; i < reading.tokens().size(); i++)
            if (compound(i) || bare(i))
                add(targets, i, i + 1);
        for (Actor actor : actors)
            if (actor.side() == Side.US && title(actor)
                    && targets.stream().noneMatch(t -> t.first() < actor.end() && actor.first() < t.end()))
                targets.add(new Target(actor.first(), actor.end(), true));
        targets.sort(Comparator.comparingInt(Target::first));
        references(targets);
        return new Targets(targets, appears);
    }

    /// "The president", where that is the American one.
    private boolean title(Actor actor) {
        return actor.who().type() != HolderType.GROUP && reading.mentionOver(actor.first()).isEmpty()
                && reading.word(actor.first()).matches("president|administration|secretary|vice|ambassador|envoy");
    }

    /// A body of a name that other countries' bodies have too: it is American only beside something that surely is.
    private static boolean namesake(Entity entity) {
        return entity.type() == EntityType.ORGANIZATION && NAMESAKES.contains(entity.name().toLowerCase(Locale.ROOT));
    }

    private boolean standsForTheUs(Entity entity) {
        return switch (entity.type()) {
            case GPE -> entity.aliases().stream().anyMatch(a -> COUNTRY.contains(a.toLowerCase(Locale.ROOT)))
                    && !(entity.aliases().size() == 1 && entity.name().equalsIgnoreCase("washington") && city(entity));
            case LOCATION, EVENT -> false;
            case PERSON -> allegiance.of(entity) == Side.US;
            default -> allegiance.of(entity) == Side.US;
        };
    }

    /// A row of its own for Washington is the city.
    private boolean city(Entity washington) {
        return reading.mentions().stream().anyMatch(
                m -> !m.entity().equals(washington) && m.entity().type() == EntityType.GPE && Allegiance.american(m.entity())
                        && m.entity().aliases().stream()
                                .anyMatch(a -> a.matches("(?i).*(united states|u\\.s\\.|us|usa|america)")));
    }

    /// "U.S.-led", "anti-American": the US inside a longer word.
    private boolean compound(int i) {
        return reading.word(i).indexOf('-') > 0 && COMPOUND.matcher(reading.word(i)).matches();
    }

    /// The US named where the entity station left it out.
    private boolean bare(int i) {
        return NAMES.contains(reading.tokens().get(i).text()) && reading.mentionOver(i).isEmpty();
    }

    private void add(List<Target> targets, int first, int end) {
        if (OTHER_AMERICAS.contains(reading.word(first - 1)) || reading.word(first - 1).matches("[’”]"))
            return;
        boolean person = reading.mentionAt(first).filter(m -> m.entity().type() == EntityType.PERSON).isPresent();
        if (!person && isPrivate(end))
            return;
        appears |= !reading.word(first).equals("american") || publicLife(end);
        String before = reading.word(first - 1);
        boolean trusted = reading.word(first - (before.equals("the") ? 3 : 2))
                .matches("trust|faith|confidence|belief|believe[sd]?|interest");
        boolean inside = (!trusted && before.equals("in"))
                || (!trusted && before.equals("the") && reading.word(first - 2).matches("in|across|within"));
        boolean ends = !reading.word(end).matches("'s|\\p{L}+") || reading.preposition(end)
                || PLACE_ENDS.contains(reading.word(end));
        boolean place = inside && ends;
        if (!place)
            targets.add(new Target(first, end, true));
    }

    /// "American troops", but not "an American".
    private boolean publicLife(int end) {
        String next = reading.word(end);
        return reading.lexicon().is("official", next) || reading.lexicon().is("deed", next) || reading.lexicon().is("body", next)
                || reading.lexicon().is("group", next) || reading.lexicon().is("body-us", next);
    }

    private boolean isPrivate(int end) {
        String next = reading.word(end);
        boolean modified = next.matches("\\p{L}+") && !next.matches("and|government|military|troops")
                && !reading.preposition(end);
        return reading.lexicon().is("private", next) || (modified && reading.lexicon().is("private", reading.word(end + 1)));
    }

    /// "The sanctions", where the US was named shortly before.
    private void references(List<Target> targets) {
        List<Target> found = new ArrayList<>();
        for (int i = 1; i < reading.tokens().size(); i++) {
            int at = i;
            if (!reading.lexicon().is("deed", reading.word(i)))
                continue;
            int determiner = i - 1;
            while (determiner > at - 3 && determiner >= 0 && !DETERMINERS.contains(reading.word(determiner)))
                determiner--;
            int start = determiner;
            if (start < 0 || !DETERMINERS.contains(reading.word(start)) || reading.line(start) != reading.line(at))
                continue;
            boolean covered = targets.stream().anyMatch(t -> t.first() < at + 1 && t.end() > start);
            boolean usBefore = targets.stream().anyMatch(t -> t.end() <= start && start - t.end() < REFERENCE_REACH);
            boolean possessive = reading.word(start).matches("its|his|their");
            if (!covered && usBefore && !possessive)
                found.add(new Target(start, at + 1, false));
        }
        targets.addAll(found);
        targets.sort(Comparator.comparingInt(Target::first));
    }
}
