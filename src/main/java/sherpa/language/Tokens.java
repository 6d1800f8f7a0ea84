package sherpa.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

import sherpa.document.Document;

/// The tokens of an article, in text order, none crossing a sentence.
///
/// A possessive ending is a token of its own ("Kim", "’s"); abbreviations keep their stops ("U.S.", "Jan."),
/// numbers their separators ("10,000"), and words their inner hyphens and apostrophes ("stand-off", "O’Brien").
public record Tokens(List<Token> all) {

    private static final Pattern TOKEN = Pattern.compile(
            """
                    (?:\\p{L}\\.){2,}\
                    |(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sen|Rep|Gov|St|Prof|Jr|Sr|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\\.\
                    |(?:Corp|Inc|Ltd|Co|Bros|Adm|Brig|Capt|Cmdr|Sgt|Rev|Hon|Messrs|Sens|Reps)\\.\
                    |(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ill|Kan|Mass|Md|Mich|Minn|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wis|Wyo)\\.\
                    |['’][sS]\\b(?!\\p{L})\
                    |\\d+(?:[.,:]\\d+)*(?:st|nd|rd|th)?\\b\
                    |[\\p{L}\\p{M}\\d]+(?:[-‑](?:\\p{L}\\.){2,}|[-‑.&][\\p{L}\\p{M}\\d]+|['’](?![sS]\\b)[\\p{L}\\p{M}\\d]+)*\
                    |\\S""");

    public Tokens {
        all = List.copyOf(all);
    }

    public static Tokens of(Document document) {
        var tokens = new ArrayList<Token>();
        var matcher = TOKEN.matcher(document.text());
        for (int i = 0; i < document.sentences().size(); i++) {
            var sentence = document.sentences().get(i);
            matcher.region(sentence.begin(), sentence.end());
            while (matcher.find())
                tokens.add(new Token(matcher.group(), matcher.start(), matcher.end(), i));
        }
        return new Tokens(tokens);
    }

    /// The tokens that lie wholly within `[begin, end)`.
    public List<Token> within(int begin, int end) {
        int first = firstFrom(begin);
        int last = first;
        while (last < all.size() && all.get(last).end() <= end)
            last++;
        return all.subList(first, last);
    }

    /// Index of the first token that begins at or after this offset; `all.size()` where none does.
    public int firstFrom(int offset) {
        return firstFrom(all, Token::begin, offset);
    }

    /// Index of the first of these that begins at or after this offset, where they are in text order.
    public static <T> int firstFrom(List<T> ordered, ToIntFunction<T> begin, int offset) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begin.applyAsInt(ordered.get(middle)) < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
