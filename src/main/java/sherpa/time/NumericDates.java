package sherpa.time;

import java.util.Optional;

import sherpa.time.Time.Calendar;

/// Dates in figures: "2019-04-25", "25/04/2019", "25.04.2019".
///
/// Of "04/05/2019" only the year is sure, as the order of day and month is not.
final class NumericDates implements Pattern {

    @Override
    public Optional<Match> at(Words words, int i) {
        if (words.get(i).text().isEmpty() || !Character.isDigit(words.get(i).text().charAt(0)))
            return Optional.empty();
        return dotted(words, i).or(() -> separated(words, i));
    }

    private static Optional<Match> dotted(Words words, int i) {
        String[] parts = words.lower(i).split("\\.", 4);
        if (parts.length != 3 || parts[2].length() != 4 || parts[0].length() > 2 || parts[1].length() > 2)
            return Optional.empty();
        return date(number(parts[2]), number(parts[1]), number(parts[0])).map(d -> new Match(d, i + 1));
    }

    private static int number(String digits) {
        return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(digits) : 0;
    }

    private static Optional<Match> separated(Words words, int i) {
        String separator = words.lower(i + 1);
        boolean three = (separator.equals("-") || separator.equals("/")) && words.is(i + 3, separator)
                && words.joined(i + 1) && words.joined(i + 2) && words.joined(i + 3) && words.joined(i + 4);
        if (!three)
            return Optional.empty();
        int a = Numbers.plainInteger(words, i, 4).orElse(0);
        int b = Numbers.plainInteger(words, i + 2, 2).orElse(0);
        int c = Numbers.plainInteger(words, i + 4, 4).orElse(0);
        boolean yearFirst = Numbers.year(words, i).isPresent();
        boolean yearLast = Numbers.year(words, i + 4).isPresent();
        return (yearFirst ? date(a, b, c) : yearLast ? ordered(c, a, b) : Optional.<Time>empty()).map(d -> new Match(d, i + 5));
    }

    private static Optional<Time> ordered(int year, int first, int second) {
        if (first > 12 || first == second)
            return date(year, second, first);
        if (second > 12)
            return date(year, first, second);
        return first > 0 && second > 0 ? Optional.of(Calendar.of(year, 0, 0)) : Optional.empty();
    }

    private static Optional<Time> date(int year, int month, int day) {
        return month > 0 && day > 0 && PartialDate.valid(year, month, day).isPresent()
                ? Optional.of(Calendar.of(year, month, day)) : Optional.empty();
    }
}
