package sherpa.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The headline of a text without metadata: a line among the first three that is no sentence, and none of a list, before the body begins.
final class Headline {

    private static final int LONGEST = 220;
    private static final Pattern WORD = Pattern.compile("\\S*\\p{L}\\S*");
    private static final Pattern LISTED = Pattern.compile("[*•·‣▪◦+-]\\s.*");
    private static final Pattern DATELINE = Pattern.compile(
            "^[\\p{Lu} .,/-]{3,40}(?:,[^\\n]{0,40})?\\s*(?:[-–—_]|\\(\\p{Lu}\\w+\\)).*|.*\\(\\p{Lu}\\w{1,12}\\)\\s*(?:[-–—_]|--).*");

    private Headline() {}

    static Optional<String> of(String text) {
        List<String> lines = TextLine.of(text.substring(0, Math.min(text.length(), 4000))).stream().map(TextLine::words)
                .filter(l -> !l.isEmpty()).toList();
        for (int i = 0; i < Math.min(3, lines.size() - 1); i++) {
            String line = lines.get(i);
            if (!mayBe(line))
                return Optional.empty();
            if (WORD.matcher(line).results().count() >= 3)
                return Optional.of(line);
        }
        return Optional.empty();
    }

    private static boolean mayBe(String line) {
        char last = line.charAt(line.length() - 1);
        boolean sentence = ".,;:".indexOf(last) >= 0 && !line.endsWith("...") && !line.matches(".*\\p{Lu}\\.");
        return line.length() <= LONGEST && !sentence && !DATELINE.matcher(line).matches() && !LISTED.matcher(line).matches()
                && !line.matches("By \\p{Lu}.*");
    }
}
