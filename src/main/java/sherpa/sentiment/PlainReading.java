package sherpa.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import sherpa.document.Document;
import sherpa.entity.Entities;
import sherpa.language.Token;
import sherpa.language.Tokens;
import sherpa.result.Entity;
import sherpa.result.Quote;

/// An article as the rules read it: its words, and what is marked on them. All indexes count tokens.
final class PlainReading {

    record Sentence(int first, int end) {}

    record Mention(Entity entity, int first, int end) {}

    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "on", "at", "from", "to", "with", "by", "for", "of", "before", "between", "against", "over", "under", "about",
            "into", "among", "during", "through", "toward", "towards", "near", "including", "like", "than", "within", "after",
            "across", "outside", "inside", "off", "behind", "beside", "without", "throughout", "alongside", "upon");

    private final Document document;
    private final List<Token> tokens;
    private final List<String> words;
    private final List<Sentence> sentences;
    private final List<Mention> mentions;
    private final Lexicon lexicon;
    private final Map<Lexicon.Cue, NavigableMap<Integer, Lexicon.Hit>> hits = new EnumMap<>(Lexicon.Cue.class);
    private final NavigableMap<Integer, Mention> mentionsByFirst = new TreeMap<>();
    private final Sentence[] sentenceOf;
    private final BitSet quoted;

    PlainReading(Document document, Tokens tokens, Entities entities, Lexicon lexicon) {
        this.document = document;
        this.tokens = tokens.all();
        this.words = this.tokens.stream().map(Lexicon::lower).toList();
        this.lexicon = lexicon;
        this.sentenceOf = new Sentence[this.tokens.size()];
        this.sentences = split();
        this.quoted = Quotations.of(document.text(), this.tokens);
        this.mentions = mentions(tokens, entities);
        mentions.forEach(mention -> mentionsByFirst.put(mention.first(), mention));
        for (Lexicon.Hit hit : lexicon.hits(words))
            if (!partOfName(hit))
                hits.computeIfAbsent(hit.cue(), _ -> new TreeMap<>()).put(hit.first(), hit);
    }

    private List<Sentence> split() {
        List<Sentence> found = new ArrayList<>();
        for (int first = 0; first < tokens.size();) {
            int end = first;
            while (end < tokens.size() && tokens.get(end).sentence() == tokens.get(first).sentence())
                end++;
            var sentence = new Sentence(first, end);
            Arrays.fill(sentenceOf, first, end, sentence);
            found.add(sentence);
            first = end;
        }
        return found;
    }

    private static List<Mention> mentions(Tokens tokens, Entities entities) {
        List<Mention> all = new ArrayList<>();
        for (Entity entity : entities.rows())
            for (Quote quote : entity.mentions()) {
                int first = tokens.firstFrom(quote.begin() + 1) - 1;
                int end = tokens.firstFrom(quote.end());
                if (first >= 0 && end > first)
                    all.add(new Mention(entity, first, end));
            }
        all.sort(Comparator.comparingInt(Mention::first).thenComparing(Mention::end, Comparator.reverseOrder()));
        List<Mention> apart = new ArrayList<>();
        for (Mention mention : all)
            if (apart.isEmpty() || mention.first() >= apart.getLast().end())
                apart.add(mention);
        return apart;
    }

    /// "States" in a country's name states nothing.
    private boolean partOfName(Lexicon.Hit hit) {
        return hit.end() == hit.first() + 1 && capitalized(hit.first()) && mentionOver(hit.first()).isPresent();
    }

    Document document() {
        return document;
    }

    List<Token> tokens() {
        return tokens;
    }

    List<String> words() {
        return words;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /// In text order, without overlap.
    List<Mention> mentions() {
        return mentions;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Optional<Mention> mentionAt(int first) {
        return Optional.ofNullable(mentionsByFirst.get(first));
    }

    /// The mention that holds a token.
    Optional<Mention> mentionOver(int index) {
        return Optional.ofNullable(mentionsByFirst.floorEntry(index)).map(Map.Entry::getValue).filter(m -> index < m.end());
    }

    /// The mentions that lie in `[first, end)`.
    Stream<Mention> mentions(int first, int end) {
        return first >= end ? Stream.of() : mentionsByFirst.subMap(first, end).values().stream().filter(m -> m.end() <= end);
    }

    /// A token's word as the lexicon spells it; empty outside the text.
    String word(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : "";
    }

    boolean preposition(int index) {
        return PREPOSITIONS.contains(word(index));
    }

    Sentence sentenceOf(int index) {
        return sentenceOf[index];
    }

    /// The hits of one kind that begin in `[first, end)`.
    List<Lexicon.Hit> hits(Lexicon.Cue cue, int first, int end) {
        var all = hits.get(cue);
        return all == null || first >= end ? List.of() : List.copyOf(all.subMap(first, end).values());
    }

    boolean hasHit(Lexicon.Cue cue, int index) {
        var all = hits.get(cue);
        return all != null && all.containsKey(index);
    }

    /// The words of `[first, end)`, as the article has them, in lower case.
    String phrase(int first, int end) {
        return first >= end
                ? ""
                : document.text().substring(tokens.get(first).begin(), tokens.get(end - 1).end()).toLowerCase(Locale.ROOT);
    }

    boolean capitalized(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isCapitalized();
    }

    /// Whether a token stands between quotation marks.
    boolean quoted(int index) {
        return quoted.get(index);
    }

    /// The number of the sentence that holds a token.
    int line(int index) {
        return tokens.get(index).sentence();
    }
}
