package sherpa.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The letter n-grams that each language uses, regardless of case, with what each costs it: tenths of nats (naive Bayes over the
/// frequencies of `languages.txt`).
final class LanguageProfiles {

    private static final int UNSEEN = 98;

    private final List<String> languages = new ArrayList<>();
    private final List<UnicodeScript> scripts = new ArrayList<>();
    private final NgramTable costs = new NgramTable(UNSEEN);

    private LanguageProfiles(String text) {
        for (int at = text.indexOf('\n') + 1; at < text.length(); at = text.indexOf('\n', at) + 1)
            add(text, at);
    }

    static LanguageProfiles load() {
        try (var resource = Objects.requireNonNull(LanguageProfiles.class.getResourceAsStream("languages.txt"),
                "languages.txt")) {
            return new LanguageProfiles(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String text, int begin) {
        int at = text.indexOf(' ', begin);
        String language = text.substring(begin, at);
        languages.add(language);
        scripts.add(switch (language) {
            case "ru", "uk", "be", "bg", "mk", "sr" -> UnicodeScript.CYRILLIC;
            case "ar", "fa", "ur" -> UnicodeScript.ARABIC;
            case "hi", "mr", "ne" -> UnicodeScript.DEVANAGARI;
            default -> Languages.hasOwnScript(language) ? UnicodeScript.COMMON : UnicodeScript.LATIN;
        });
        long key = 0;
        int cost = 0;
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9')
                cost = cost * 10 + c - '0';
            else if (c == ' ' || c == '\n') {
                costs.put(key, languages.size() - 1, Math.min(UNSEEN, cost));
                key = 0;
                cost = 0;
                if (c == '\n')
                    return;
            } else
                key = key << 16 | c;
        }
    }

    /// What a text costs each language.
    ///
    /// @param language in the order of the table; the last place has the number of n-grams
    @SuppressWarnings("ArrayRecordComponent") // Made for one text, read at once.
    record Costs(int[] language) {

        int ngrams() {
            return language[language.length - 1];
        }
    }

    Costs costs(String text) {
        return new Costs(totals(text));
    }

    /// The likeliest language of a script, or -1 where none is known.
    int best(Costs costs, UnicodeScript script, int except) {
        int best = -1;
        for (int i = 0; i < languages.size(); i++)
            if (i != except && scripts.get(i) == script && (best < 0 || costs.language()[i] < costs.language()[best]))
                best = i;
        return best;
    }

    int number(String language) {
        return languages.indexOf(language);
    }

    String language(int number) {
        return languages.get(number);
    }

    /// Costs by language, and in the last place the number of n-grams.
    private int[] totals(String text) {
        var total = new int[languages.size() + 1];
        long pair = '_';
        long triple = '_';
        char last = '_';
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? Character.toLowerCase(text.charAt(i)) : '_';
            if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK)
                c = c == '\'' || c == '’' ? '\'' : '_';
            if (c == '_' && last == '_')
                continue;
            pair = (long) last << 16 | c;
            triple = (triple << 16 | c) & 0xFFFF_FFFF_FFFFL;
            add(total, pair);
            if (triple > 0xFFFF_FFFFL)
                add(total, triple);
            last = c;
        }
        return total;
    }

    private void add(int[] total, long ngram) {
        costs.addTo(total, languages.size(), ngram);
        total[languages.size()]++;
    }
}
