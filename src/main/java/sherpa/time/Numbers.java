package sherpa.time;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Numbers in digits and words, and ordinals.
final class Numbers {

    /// @param end position behind the number's last word
    record Count(double value, int end) {

        int whole() {
            return (int) value;
        }
    }

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5),
            Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
            Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14),
            Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));

    private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40, "fourty", 40, "fifty", 50,
            "sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90);

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1), Map.entry("second", 2), Map.entry("third", 3), Map.entry("fourth", 4), Map.entry("fifth", 5),
            Map.entry("sixth", 6), Map.entry("seventh", 7), Map.entry("eighth", 8), Map.entry("ninth", 9), Map.entry("tenth", 10),
            Map.entry("eleventh", 11), Map.entry("twelfth", 12), Map.entry("thirteenth", 13), Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15), Map.entry("sixteenth", 16), Map.entry("seventeenth", 17), Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19), Map.entry("twentieth", 20), Map.entry("thirtieth", 30));

    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

    private Numbers() {}

    /// A number greater than 0: "10", "1.5", "two", "twenty-five", "a hundred", "one and a half", "half a" (0.5).
    static Optional<Count> cardinal(Words words, int i) {
        if (words.is(i, "half") && (words.is(i + 1, "a") || words.is(i + 1, "an")))
            return Optional.of(new Count(0.5, i + 2));
        if (words.is(i, "a") && words.is(i + 1, "couple"))
            return Optional.of(new Count(2, words.is(i + 2, "of") ? i + 3 : i + 2));
        return digits(words, i).or(() -> spelled(words, i)).map(n -> withHalf(words, n));
    }

    /// "two and a half", "two-and-a-half", "2 1/2", "2-1/2".
    private static Count withHalf(Words words, Count number) {
        int end = number.end();
        int and = words.is(end, "-") ? end + 1 : end;
        int a = words.is(and + 1, "-") ? and + 2 : and + 1;
        int half = words.is(a + 1, "-") ? a + 2 : a + 1;
        boolean spelled = words.is(and, "and") && words.is(a, "a") && words.is(half, "half");
        boolean figures = words.is(and, "1") && words.is(and + 1, "/") && words.is(and + 2, "2");
        return spelled ? new Count(number.value() + 0.5, half + 1) : figures ? new Count(number.value() + 0.5, and + 3) : number;
    }

    private static Optional<Count> digits(Words words, int i) {
        String text = words.lower(i);
        if (text.isEmpty() || text.length() > 9 || text.charAt(0) > '9' || text.charAt(0) < '0')
            return Optional.empty();
        double value = 0;
        double scale = 0;
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (c == '.' && scale == 0)
                scale = 1;
            else if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                scale *= 10;
            } else if (c != ',')
                return Optional.empty();
        }
        value = scale > 1 ? value / scale : value;
        return value > 0 ? Optional.of(new Count(value, i + 1)) : Optional.empty();
    }

    private static Optional<Count> spelled(Words words, int i) {
        if (words.is(i + 1, "hundred") && (words.is(i, "a") || SMALL.containsKey(words.lower(i))))
            return Optional.of(new Count(100 * SMALL.getOrDefault(words.lower(i), 1), i + 2));
        Integer small = SMALL.get(words.lower(i));
        if (small != null)
            return Optional.of(new Count(small, i + 1));
        Integer tens = TENS.get(words.lower(i));
        if (tens == null)
            return Optional.empty();
        int next = words.is(i + 1, "-") ? i + 2 : i + 1;
        Integer ones = SMALL.get(words.lower(next));
        return Optional.of(ones != null && ones < 10 ? new Count(tens + ones, next + 1) : new Count(tens, i + 1));
    }

    /// "25th", "third", "twenty-first".
    static Optional<Count> ordinal(Words words, int i) {
        String text = words.lower(i);
        if (text.length() > 2 && text.length() < 6 && Character.isDigit(text.charAt(0))
                && ENDINGS.contains(text.substring(text.length() - 2))) {
            String digits = text.substring(0, text.length() - 2);
            return digits.chars().allMatch(c -> c >= '0' && c <= '9')
                    ? Optional.of(new Count(Integer.parseInt(digits), i + 1)) : Optional.empty();
        }
        Integer value = ORDINALS.get(text);
        if (value != null)
            return Optional.of(new Count(value, i + 1));
        Integer tens = TENS.get(text);
        int next = words.is(i + 1, "-") ? i + 2 : i + 1;
        Integer ones = ORDINALS.get(words.lower(next));
        return tens != null && ones != null && ones < 10 ? Optional.of(new Count(tens + ones, next + 1)) : Optional.empty();
    }

    /// A day of the month: "25", "25th", "ninth", "twenty-nine".
    static Optional<Count> dayOfMonth(Words words, int i) {
        return plainInteger(words, i, 2).map(n -> new Count(n, i + 1)).or(() -> ordinal(words, i)).or(() -> spelled(words, i))
                .filter(n -> n.value() >= 1 && n.value() <= 31);
    }

    /// Four digits from 1000 to 2199.
    static Optional<Integer> year(Words words, int i) {
        return plainInteger(words, i, 4).filter(n -> n >= 1000 && n < 2200);
    }

    static Optional<Integer> plainInteger(Words words, int i, int longest) {
        String text = words.lower(i);
        boolean digits = !text.isEmpty() && text.length() <= longest && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}
