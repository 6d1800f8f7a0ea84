package sherpa.time;

import java.util.Optional;
import java.util.Set;

import sherpa.time.Time.Calendar;

/// Years and decades: "in 2018", "the 2000 summit", "the 1990s".
///
/// Four figures alone may count anything, so a year needs a word before it that goes with years, and none behind it that is counted.
final class Years implements Pattern {

    private static final Set<String> BEFORE = Lexicon.of("""
            in since of by until till from during before after through throughout between early late mid - the
            year than for circa around ( its their spring summer autumn fall winter and or to ended fiscal a an
            his her our 's ' ’
            """);

    private static final Set<String> SURE_BEFORE = Set.of("in", "since", "year", "early", "late", "mid", "during", "until");

    private static final Set<String> COUNTED = Lexicon.of("""
            people men women children percent per million billion km kilometers kilometres miles meters metres
            tons tonnes feet hours days points euros dollars yen mw gmt or hectares acres kg -
            """);

    @Override
    public Optional<Match> at(Words words, int i) {
        var decade = decade(words, i);
        if (decade.isPresent())
            return decade;
        var year = Numbers.year(words, i).filter(y -> y >= 1600);
        var last = words.is(i + 1, "-") && words.joined(i + 1) && words.joined(i + 2) ? Numbers.year(words, i + 2)
                : Optional.<Integer>empty();
        if (year.isPresent() && last.isPresent() && year.get() < last.get() && !words.is(i + 3, "-"))
            return Pattern.match(new Time.Range(Calendar.of(year.get(), 0, 0), Calendar.of(last.get(), 0, 0)), i + 3);
        if (year.isEmpty() || !words.in(i - 1, BEFORE) || counts(words, i) || continues(words, i))
            return Optional.empty();
        return Pattern.match(Calendar.of(year.get(), 0, 0), i + 1);
    }

    private static boolean counts(Words words, int i) {
        if (words.in(i + 1, COUNTED))
            return (!words.is(i + 1, "-") && !words.is(i + 1, "or"))
                    || (words.joined(i + 1) && !Numbers.year(words, i + 2).isPresent()
                            && !Numbers.plainInteger(words, i + 2, 2).isPresent());
        String next = words.lower(i + 1);
        boolean noun = next.length() > 3 && next.endsWith("s") && !next.equals("was") && !next.equals("has")
                && Character.isLowerCase(words.get(i + 1).text().charAt(0));
        return noun && !words.in(i - 1, SURE_BEFORE) && !next.endsWith("'s");
    }

    /// "and 2016", "- 2016", "or 2016" need a year before them.
    private static boolean continues(Words words, int i) {
        return switch (words.lower(i - 1)) {
            case "and", "or", "to", "-" ->
                Numbers.year(words, i - 2).isEmpty() && !words.is(i - 2, "mid") && !words.is(i - 2, "year");
            case "a", "an", "'s", "'", "’" ->
                !Character.isLowerCase(words.lower(i + 1).isEmpty() ? ' ' : words.get(i + 1).text().charAt(0));
            default -> false;
        };
    }

    private static Optional<Match> decade(Words words, int i) {
        String text = words.lower(i);
        if (text.length() == 5 && text.endsWith("0s") && text.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9'))
            return Pattern.match(new Time.Decade(Integer.parseInt(text.substring(0, 4))), i + 1);
        boolean shortForm = text.length() == 3 && text.endsWith("0s") && text.charAt(0) >= '2' && text.charAt(0) <= '9'
                && words.in(i - 1, Set.of("the", "'", "‘", "’"));
        return shortForm ? Pattern.match(new Time.Decade(1900 + 10 * (text.charAt(0) - '0')), i + 1) : Optional.empty();
    }
}
