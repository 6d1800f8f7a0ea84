package sherpa;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import sherpa.document.Document;
import sherpa.entity.Entities;
import sherpa.result.DocumentInfo;
import sherpa.result.Entity;
import sherpa.result.EntityType;
import sherpa.result.Quote;

/// The entities of a gold article, as if the entity station had found them, so that the stations behind it can be measured alone.
public final class GoldEntities {

    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<!\\b(?:U\\.S|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|No|Jr|Sr|[A-Z]))[.!?][\"”’')]*\\s+(?=[\"“‘'(]?\\p{Lu})|\\n+");

    private GoldEntities() {}

    /// Every occurrence of every alias; where two overlap, the longer one.
    public static Entities of(JsonNode article) {
        record Found(int row, int begin, int end) {}
        String text = article.path("text").asText();
        List<Found> found = new ArrayList<>();
        for (int row = 0; row < article.path("entities").size(); row++)
            for (JsonNode alias : article.path("entities").get(row).path("aliases")) {
                Matcher matcher = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(alias.asText()) + "(?![\\p{L}\\d])")
                        .matcher(text);
                while (matcher.find())
                    found.add(new Found(row, matcher.start(), matcher.end()));
            }
        found.sort(Comparator.comparingInt((Found f) -> f.begin() - f.end()).thenComparingInt(Found::begin));
        List<Found> kept = new ArrayList<>();
        for (Found f : found)
            if (kept.stream().noneMatch(k -> k.begin() < f.end() && f.begin() < k.end()))
                kept.add(f);
        List<Entity> rows = new ArrayList<>();
        for (int i = 0; i < article.path("entities").size(); i++) {
            int row = i;
            JsonNode entity = article.path("entities").get(i);
            List<String> aliases = new ArrayList<>();
            entity.path("aliases").forEach(a -> aliases.add(a.asText()));
            List<Quote> mentions = kept.stream().filter(k -> k.row() == row).sorted(Comparator.comparingInt(Found::begin))
                    .map(k -> Quote.of(text, k.begin(), k.end())).toList();
            rows.add(
                    new Entity(
                            EntityType.valueOf(entity.path("type").asText()), entity.path("name").asText(), aliases,
                            Optional.ofNullable(entity.path("country").textValue()), 1, mentions));
        }
        return new Entities(rows);
    }

    /// The article's text as a document, with sentences by a rough rule.
    public static Document document(JsonNode article) {
        return document(article.path("text").asText());
    }

    public static Document document(String text) {
        List<Document.Sentence> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE_END.matcher(text);
        int from = 0;
        while (from < text.length()) {
            int to = matcher.find() ? matcher.end() : text.length();
            int begin = from;
            int end = to;
            while (begin < end && Character.isWhitespace(text.charAt(begin)))
                begin++;
            while (end > begin && Character.isWhitespace(text.charAt(end - 1)))
                end--;
            if (end > begin)
                sentences.add(new Document.Sentence(begin, end));
            from = to;
        }
        return new Document(Optional.empty(), text, sentences, "en", Optional.empty(), DocumentInfo.Format.TEXT, List.of());
    }
}
