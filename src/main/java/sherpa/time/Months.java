package sherpa.time;

import java.util.Map;
import java.util.Set;

/// Names of months, told apart from the verbs and people of the same name.
final class Months {

    private static final Map<String, Integer> FULL = Map.ofEntries(
            Map.entry("january", 1), Map.entry("february", 2), Map.entry("march", 3), Map.entry("april", 4), Map.entry("may", 5),
            Map.entry("june", 6), Map.entry("july", 7), Map.entry("august", 8), Map.entry("september", 9),
            Map.entry("october", 10), Map.entry("november", 11), Map.entry("december", 12));

    private static final Map<String, Integer> SHORT = Map.ofEntries(
            Map.entry("jan", 1), Map.entry("feb", 2), Map.entry("mar", 3), Map.entry("apr", 4), Map.entry("jun", 6),
            Map.entry("jul", 7), Map.entry("aug", 8), Map.entry("sep", 9), Map.entry("sept", 9), Map.entry("oct", 10),
            Map.entry("nov", 11), Map.entry("dec", 12));

    /// Words of their own besides the month: verbs, an adjective, first names and a family name.
    private static final Set<String> AMBIGUOUS = Set.of("march", "may", "august", "april", "june");

    private static final Set<String> BEFORE_A_MONTH = Lexicon.of("""
            in since of until till through throughout during by early late mid - last next this from to and or
            between before after for the a an than every each on both as their its his her earlier later past
            coming following previous
            """);

    /// Where an article has a person of the name, only these make May a month, and the last ones only where no verb follows.
    private static final Set<String> SURE_BEFORE_A_MONTH = Set.of("in", "last", "next", "this", "early", "late", "mid", "during",
            "throughout");
    private static final Set<String> PARTS = Set.of("end", "beginning", "start", "middle", "month", "half");
    private static final Set<String> LIMITS = Set.of("since", "until", "till");

    /// What makes "the March", "to May" or "by May" a demonstration or a person.
    private static final Set<String> NOT_BEFORE_MAY_OR_MARCH = Lexicon.of("""
            to and or for their his her as both
            """);

    private static final Set<String> AFTER_THE_VERB = Set.of("on", "against", "to", "for");

    private Months() {}

    /// The month named at this position, 0 where none is.
    static int at(Words words, int i) {
        String word = words.lower(i);
        Integer month = FULL.get(word);
        if (month != null)
            return AMBIGUOUS.contains(word) && !isMonth(words, i) ? 0 : month;
        month = SHORT.get(word);
        return month != null && (besideANumber(words, i) || (words.isAbbreviation(i) && words.isCapitalized(i))) ? month : 0;
    }

    static boolean isShort(Words words, int i) {
        return SHORT.containsKey(words.lower(i));
    }

    private static boolean isMonth(Words words, int i) {
        if (besideANumber(words, i))
            return true;
        if (!words.isCapitalized(i))
            return false;
        if (words.is(i, "may") && words.mayIsAPerson())
            return isSurelyMay(words, i);
        boolean verbOrName = words.is(i, "march") || words.is(i, "may");
        if (words.is(i, "march") && (words.is(i - 1, "the") || words.is(i - 1, "a")) && words.in(i + 1, AFTER_THE_VERB))
            return false;
        if (verbOrName && words.in(i - 1, NOT_BEFORE_MAY_OR_MARCH))
            return words.in(i - 1, Set.of("to", "and", "or")) && FULL.containsKey(words.lower(i - 2));
        boolean name = words.isCapitalized(i + 1) && !words.joined(i + 1);
        return (words.in(i - 1, BEFORE_A_MONTH) && (!name || words.in(i - 1, Set.of("the", "this", "last", "next"))))
                || (i == 0 && words.is(i + 1, "'s") && !verbOrName)
                || isJoined(words, i + 1, i + 2);
    }

    private static boolean isSurelyMay(Words words, int i) {
        return !words.is(i + 1, "'s") && (words.in(i - 1, SURE_BEFORE_A_MONTH)
                || (words.is(i - 1, "of") && words.in(i - 2, PARTS))
                || (words.in(i - 1, LIMITS) && !words.isWord(i + 1))
                || isJoined(words, i - 1, i - 2) || isJoined(words, i + 1, i + 2));
    }

    /// "April and May", "from May to July".
    private static boolean isJoined(Words words, int link, int other) {
        return FULL.containsKey(words.lower(other)) && words.in(link, Set.of("to", "and", "or", "-", "through", "until"));
    }

    private static boolean besideANumber(Words words, int i) {
        return Numbers.year(words, i + 1).isPresent() || (words.is(i + 1, ",") && Numbers.year(words, i + 2).isPresent())
                || (words.is(i + 1, "-") && words.joined(i + 1) && Numbers.plainInteger(words, i + 2, 4).isPresent())
                || (Numbers.dayOfMonth(words, i + 1).isPresent() && !Unit.isPlural(words, i + 2))
                || (words.is(i + 1, "the") && Numbers.ordinal(words, i + 2).isPresent())
                || isDayBefore(words, i);
    }

    private static boolean isDayBefore(Words words, int i) {
        boolean of = words.is(i - 1, "of");
        int day = of ? i - 2 : i - 1;
        return (Numbers.ordinal(words, day).isPresent() && (of || Character.isDigit(words.lower(day).charAt(0))))
                || (!of && Numbers.dayOfMonth(words, day).isPresent());
    }
}
