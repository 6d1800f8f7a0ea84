package sherpa.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import sherpa.document.CleanText.Change;
import sherpa.result.Repair;

/// Passages whose letters were set apart, as PDFs and justified columns leave them: "t h e le ade rs me t". The fragments are put
/// together again as the likeliest row of known words that ends each word at a gap.
final class LetterSpacing implements Cleaning {

    private static final Pattern TOKEN = Pattern.compile("[^\\s]+");
    private static final Pattern GAP = Pattern.compile("[ \\u00A0\\t]{1,3}");
    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_ROW = 400;

    /// After that many rows that make no words the text is no prose.
    private static final int MOST_FAILURES = 10;
    private static final int LEAST_FRAGMENTS = 5;
    private static final int LEAST_LONE_LETTERS = 3;

    private final Supplier<Vocabulary> words;

    /// @param words asked for only where a text looks letter-spaced
    LetterSpacing(Supplier<Vocabulary> words) {
        this.words = words;
    }

    private record Fragment(int begin, int end, String letters) {
        /// A letter that is no word of its own.
        boolean loneLetter() {
            return letters.length() == 1 && !letters.equals("a") && !letters.equals("I") && !letters.equals("A");
        }
    }

    @Override
    public List<Change> changes(String text) {
        var suspects = suspects(text);
        if (suspects.isEmpty())
            return List.of();
        var vocabulary = words.get().with(text);
        var changes = new ArrayList<Change>();
        int failures = 0;
        for (var suspect : suspects) {
            int before = changes.size();
            join(text, suspect, vocabulary, changes);
            failures += changes.size() == before ? 1 : 0;
            if (failures == MOST_FAILURES)
                break;
        }
        return changes;
    }

    /// Fragments in a row, of which those from one to another are dense with lone letters.
    private record Suspect(List<Fragment> fragments, int from, int to) {}

    private static List<Suspect> suspects(String text) {
        var suspects = new ArrayList<Suspect>();
        var run = new ArrayList<Fragment>();
        var token = TOKEN.matcher(text);
        while (token.find()) {
            boolean joins = run.isEmpty() || GAP.matcher(text.substring(run.getLast().end(), token.start())).matches();
            boolean fragment = mayBeFragment(token.group());
            if (!joins || !fragment)
                close(run, suspects);
            if (fragment)
                run.add(new Fragment(token.start(), token.end(), letters(token.group())));
        }
        close(run, suspects);
        return suspects;
    }

    private static void close(List<Fragment> run, List<Suspect> suspects) {
        var fragments = List.copyOf(run);
        run.clear();
        if (fragments.size() < LEAST_FRAGMENTS || fragments.stream().filter(Fragment::loneLetter).count() < LEAST_LONE_LETTERS)
            return;
        int first = nextDense(fragments, 0);
        while (first >= 0) {
            int to = endOfDense(fragments, first);
            if (fragments.subList(first, to).stream().filter(Fragment::loneLetter).count() >= LEAST_LONE_LETTERS)
                suspects.add(new Suspect(fragments, first, to));
            first = nextDense(fragments, to);
        }
    }

    private static String letters(String token) {
        int end = token.length();
        while (end > 0 && !Character.isLetter(token.charAt(end - 1)))
            end--;
        int begin = 0;
        while (begin < end && !Character.isLetter(token.charAt(begin)))
            begin++;
        return token.substring(begin, end);
    }

    /// Up to five letters, with no more than quotation marks before and punctuation behind them; or punctuation alone.
    private static boolean mayBeFragment(String token) {
        String letters = letters(token);
        return letters.length() <= 5 && letters.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '’')
                && token.chars().noneMatch(Character::isDigit) && token.length() - letters.length() <= 3;
    }

    private static int nextDense(List<Fragment> fragments, int from) {
        for (int i = from; i < fragments.size(); i++)
            if (fragments.get(i).loneLetter())
                return i;
        return -1;
    }

    /// Where lone letters stop coming at least every fifth fragment.
    private static int endOfDense(List<Fragment> fragments, int from) {
        int last = from;
        for (int i = from; i < Math.min(fragments.size(), from + LONGEST_ROW) && i - last <= 5; i++)
            if (fragments.get(i).loneLetter())
                last = i;
        return last + 1;
    }

    /// Puts the fragments from the first to the last lone letter together, with as many neighbours as make the likeliest words.
    private static void join(String text, Suspect suspect, Vocabulary vocabulary, List<Change> changes) {
        var fragments = suspect.fragments();
        int from = suspect.from();
        int to = suspect.to();
        int begin = Math.max(0, from - 4);
        int end = Math.min(fragments.size(), to + 4);
        while (begin < from && !splits(text, fragments, begin, end, vocabulary))
            begin++;
        while (end > to && !splits(text, fragments, begin, end, vocabulary))
            end--;
        var row = fragments.subList(begin, end);
        int[] cuts = cuts(text, row, vocabulary);
        if (cuts.length == 0 || cuts.length * 2 > row.size() + 1)
            return;
        addChange(text, row, cuts, changes);
    }

    private static boolean splits(String text, List<Fragment> fragments, int begin, int end, Vocabulary vocabulary) {
        return cuts(text, fragments.subList(begin, end), vocabulary).length > 0;
    }

    private static void addChange(String text, List<Fragment> row, int[] cuts, List<Change> changes) {
        var joined = new StringBuilder();
        int firstChanged = -1;
        int lastChanged = -1;
        int from = 0;
        for (int cut : cuts) {
            if (cut - from > 1) {
                firstChanged = firstChanged < 0 ? from : firstChanged;
                lastChanged = cut;
            }
            from = cut;
        }
        if (firstChanged < 0)
            return;
        from = 0;
        for (int cut : cuts) {
            if (from >= firstChanged && cut <= lastChanged) {
                joined.append(joined.isEmpty() ? "" : " ");
                for (var fragment : row.subList(from, cut))
                    joined.append(text, fragment.begin(), fragment.end());
            }
            from = cut;
        }
        changes.add(new Change(
                Repair.Kind.LETTER_SPACING, row.get(firstChanged).begin(), row.get(lastChanged - 1).end(), joined.toString()));
    }

    /// Where the words of the likeliest row end, counted in fragments; empty where no row of known words fits.
    private static int[] cuts(String text, List<Fragment> row, Vocabulary vocabulary) {
        int n = row.size();
        boolean lone = row.stream().allMatch(f -> f.letters().length() <= 1);
        var best = new double[n + 1];
        var from = new int[n + 1];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        best[0] = 0;
        for (int end = 1; end <= n; end++)
            for (int begin = end - 1; begin >= 0; begin--) {
                String word = word(text, row, begin, end);
                if (word.length() > LONGEST_WORD)
                    break;
                double score = best[begin] + score(row, begin, end, word, lone, vocabulary);
                if (score > best[end]) {
                    best[end] = score;
                    from[end] = begin;
                }
            }
        if (best[n] == Double.NEGATIVE_INFINITY)
            return new int[0];
        var cuts = new ArrayList<Integer>();
        for (int end = n; end > 0; end = from[end])
            cuts.addFirst(end);
        return cuts.stream().mapToInt(Integer::intValue).toArray();
    }

    private static String word(String text, List<Fragment> row, int begin, int end) {
        var word = new StringBuilder();
        for (var fragment : row.subList(begin, end))
            word.append(text, fragment.begin(), fragment.end());
        return word.toString();
    }

    private static double score(List<Fragment> row, int begin, int end, String word, boolean lone, Vocabulary vocabulary) {
        String letters = letters(word);
        boolean whole = letters.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '’');
        boolean wideGapInside = false;
        for (int i = begin + 1; i < end; i++)
            wideGapInside |= lone && row.get(i).begin() - row.get(i - 1).end() > 1;
        if (!whole || letters.isEmpty() || wideGapInside || innerCapital(letters) || !vocabulary.has(letters))
            return Double.NEGATIVE_INFINITY;
        return vocabulary.logProbability(letters);
    }

    private static boolean innerCapital(String letters) {
        return letters.chars().skip(1).anyMatch(Character::isUpperCase) && letters.chars().anyMatch(Character::isLowerCase);
    }
}
