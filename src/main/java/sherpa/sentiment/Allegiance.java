package sherpa.sentiment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import sherpa.entity.Knowledge;
import sherpa.result.Entity;
import sherpa.result.EntityType;
import sherpa.sentiment.Actor.Side;

/// Tells which entities of an article act for the US government, from the titles beside their mentions.
final class Allegiance {

    private static final int TITLE_REACH = 7;
    private static final int APPOSITION_REACH = 8;
    private static final int ELECTED_MONTHS = 3;
    private static final Set<String> TITLE_JOINTS = Set.of(
            "'s", "of", "the", "for", "former", "vice", "deputy", "assistant", "presidential", "top", "senior", "special",
            "chief",
            "foreign", "defense", "national", "security", "house", "state", "department", "military", "party", "one-time",
            "acting", "embassy", "charge", "d'affaires", "d’affaires", "affaires", "d");

    private final Map<Entity, Side> sides = new HashMap<>();

    Allegiance(PlainReading reading, Knowledge knowledge) {
        for (PlainReading.Mention mention : reading.mentions()) {
            Entity entity = mention.entity();
            if (!american(entity)) {
                if (leader(knowledge, reading, entity))
                    sides.put(entity, Side.US);
                continue;
            }
            Side side = switch (entity.type()) {
                case PERSON -> person(reading, mention);
                case ORGANIZATION, FACILITY -> body(reading, entity) ? Side.US : Side.DISSENT;
                case NORP -> entity.name().startsWith("American") ? Side.US : Side.DISSENT;
                default -> Side.US;
            };
            if (entity.type() == EntityType.PERSON)
                sides.merge(entity, side, (a, b) -> a == Side.US || b == Side.US ? Side.US : a == Side.DISSENT ? a : b);
            else
                sides.putIfAbsent(entity, side);
        }
        sides.replaceAll((entity, side) -> side == Side.FOREIGN && leader(knowledge, reading, entity) ? Side.US : side);
    }

    /// Named without a title, as presidents are, also after their office, and before it once they are elected; by surname alone
    /// only the president in office.
    private static boolean leader(Knowledge knowledge, PlainReading reading, Entity entity) {
        if (entity.type() != EntityType.PERSON)
            return false;
        var day = reading.document().publicationDate();
        var american = knowledge.leaders(entity.name()).stream().filter(l -> l.country().equals(Optional.of("US")));
        return entity.name().contains(" ")
                ? american.anyMatch(l -> day.isEmpty() || l.from().isEmpty()
                        || !l.from().get().isAfter(day.get().plusMonths(ELECTED_MONTHS)))
                : american.anyMatch(l -> day.isPresent() && l.office().equals("president") && l.isInOffice(day.get()));
    }

    private static boolean named(Entity body) {
        return body.type() == EntityType.ORGANIZATION && body.name().matches("U\\.?S\\.? .*");
    }

    static boolean american(Entity entity) {
        return entity.country().filter("US"::equals).isPresent();
    }

    private static boolean body(PlainReading reading, Entity entity) {
        return entity.aliases().stream().anyMatch(alias -> reading.lexicon().in("body-us", alias).isPresent())
                || reading.lexicon().in("body-us", entity.name()).isPresent();
    }

    /// FOREIGN stands for "no title seen here".
    private static Side person(PlainReading reading, PlainReading.Mention mention) {
        int from = mention.first();
        while (from > 0 && mention.first() - from < TITLE_REACH && titleWord(reading, from - 1))
            from--;
        String title = reading.phrase(from, mention.first());
        Side before = side(reading.lexicon(), title);
        if (before != Side.FOREIGN)
            return before;
        if (reading.word(mention.end()).equals("administration") || reading.word(mention.end() + 1).equals("administration"))
            return Side.US;
        if (!reading.word(mention.end()).equals(","))
            return Side.FOREIGN;
        int end = mention.end() + 1;
        int limit = Math.min(reading.sentenceOf(mention.first()).end(), end + APPOSITION_REACH);
        while (end < limit && !reading.word(end).equals(","))
            end++;
        var next = reading.mentionAt(mention.end() + 1);
        return next.filter(m -> m.entity().type() == EntityType.PERSON || !(american(m.entity()) || named(m.entity())))
                .isPresent()
                        ? Side.FOREIGN
                        : side(reading.lexicon(), reading.phrase(mention.end() + 1, end));
    }

    /// Whether a word can be part of the title before a name.
    private static boolean titleWord(PlainReading reading, int index) {
        String word = reading.word(index);
        return (reading.capitalized(index) && !reading.lexicon().is("group", word))
                || TITLE_JOINTS.contains(word) || reading.lexicon().is("role", word);
    }

    private static Side side(Lexicon lexicon, String title) {
        String words = title.toLowerCase(Locale.ROOT).replace("’", "'");
        if (lexicon.in("dissent", words).isPresent())
            return Side.DISSENT;
        return lexicon.in("official", words).isPresent() ? Side.US : Side.FOREIGN;
    }

    /// For an American without any title, the benefit of the doubt: one who is named by surname alone, as presidents are.
    Side of(Entity entity) {
        if (!american(entity) && !sides.containsKey(entity))
            return Side.FOREIGN;
        Side side = sides.getOrDefault(entity, Side.DISSENT);
        return side == Side.FOREIGN ? Side.DISSENT : side;
    }

    boolean unknown(Entity entity) {
        return sides.get(entity) == Side.FOREIGN;
    }
}
