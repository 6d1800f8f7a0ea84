package sherpa.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

import sherpa.result.DocumentInfo.Format;
import sherpa.result.Failure;

/// The article of a JSON item: title, body and date under any of their usual names, at any depth (JSON-LD, JSON Feed, WordPress, news
/// interfaces). Of a feed with several articles none is chosen.
final class JsonArticle {

    private static final Pattern JSON = Pattern.compile("^\\s*(?:\\{\\s*(?:\"|\\})|\\[\\s*(?:[\\[{]|\\])).*", Pattern.DOTALL);
    private static final Pattern TAGS = Pattern.compile("<(?:p|br|div|h[1-6]|span|a|ul|img|figure)\\b[^<>]*>",
            Pattern.CASE_INSENSITIVE);

    /// Names without case, underscores, hyphens, colons and spaces; the surest first.
    private static final List<String> BODY = List.of(
            "articlebody", "body", "bodytext", "contenttext", "fulltext", "articletext", "maintext", "plaintext", "content",
            "contenthtml",
            "bodyhtml", "contentencoded", "encoded", "text", "story", "storybody", "html", "article", "paragraphs", "rendered",
            "postcontent",
            "rawtext", "contents");
    private static final List<String> SUMMARY = List.of("description", "summary", "abstract", "lead", "excerpt", "standfirst",
            "snippet");
    private static final List<String> TITLE = List.of(
            "headline", "title", "heading", "webtitle", "posttitle", "articletitle", "storytitle", "hed", "name");
    private static final List<String> DATE = List.of(
            "datepublished", "published", "publishedat", "publisheddate", "publishedon", "publicationdate", "publishdate",
            "pubdate",
            "publishedtime", "webpublicationdate", "firstpublished", "firstpublicationdate", "postdate", "dategmt", "datetime",
            "date",
            "isodate", "displaydate", "articledate", "storydate", "releasedate", "dcdate", "createdat", "created", "datecreated",
            "timestamp");

    private final ObjectReader reader = JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA).enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
            .build()
            .readerFor(JsonNode.class);

    /// Title and date of an object hold for what it encloses.
    private record Context(Optional<String> title, Optional<String> published) {}

    static boolean looksLike(String text) {
        return JSON.matcher(text.substring(0, Math.min(text.length(), 2000))).matches();
    }

    Article read(String text) throws Refusal {
        var found = new ArrayList<Article>();
        try (var values = reader.<JsonNode>readValues(reader.createParser(text))) {
            while (values.hasNextValue())
                collect(values.nextValue(), new Context(Optional.empty(), Optional.empty()), found);
        } catch (JsonProcessingException e) {
            throw new Refusal(
                    Failure.Code.BROKEN_FORMAT, "The upload begins as JSON but can't be parsed as such.",
                    Map.of("format", "JSON", "line",
                            Integer.toString(e.getLocation() == null ? 0 : e.getLocation().getLineNr())));
        } catch (java.io.IOException e) {
            throw new Refusal(Failure.Code.BROKEN_FORMAT, "The JSON can't be read.", Map.of("format", "JSON"));
        }
        return Feeds.only(found, Format.JSON);
    }

    private static void collect(JsonNode node, Context context, List<Article> found) {
        if (node.isArray()) {
            node.forEach(item -> collect(item, context, found));
            return;
        }
        if (!node.isObject())
            return;
        var own = new Context(title(node).or(context::title), date(node).or(context::published));
        var body = body(node, BODY).or(() -> title(node).isPresent() ? body(node, SUMMARY) : Optional.empty());
        if (body.isPresent())
            found.add(new Article(Format.JSON, own.title(), body.get(), own.published()));
        else
            node.forEach(child -> collect(child, own, found));
    }

    private static Optional<String> body(JsonNode node, List<String> names) {
        return names.stream().flatMap(n -> fields(node, n).stream()).map(JsonArticle::text).filter(t -> !t.isBlank())
                .max(Comparator.comparingInt(String::length));
    }

    private static Optional<String> title(JsonNode node) {
        boolean named = node.path("@type").asText().endsWith("Article");
        return TITLE.stream().filter(n -> !n.equals("name") || named).flatMap(n -> fields(node, n).stream())
                .map(JsonArticle::text)
                .filter(t -> !t.isBlank() && t.length() < 500).findFirst();
    }

    private static Optional<String> date(JsonNode node) {
        return Dates.best(DATE.stream().flatMap(n -> fields(node, n).stream()).map(JsonArticle::dateText));
    }

    /// A value, the value that an object wraps (`{"$date": "2019-04-26"}`), or the year, month and day that a list holds.
    private static String dateText(JsonNode node) {
        boolean parts = node.isArray() && node.size() >= 3 && node.path(0).isInt();
        if (parts)
            return "%d-%d-%d".formatted(node.path(0).asInt(), node.path(1).asInt(), node.path(2).asInt());
        return node.isContainerNode() ? node.path(0).asText(node.path("$date").asText(node.path("value").asText()))
                : node.asText();
    }

    private static List<JsonNode> fields(JsonNode node, String name) {
        var fields = new ArrayList<JsonNode>();
        node.properties().forEach(field -> {
            if (field.getKey().toLowerCase(Locale.ROOT).replaceAll("[_:\\s-]", "").equals(name))
                fields.add(field.getValue());
        });
        return fields;
    }

    /// A string, an object that wraps one, or a list of paragraphs; HTML as plain text.
    private static String text(JsonNode node) {
        if (node.isTextual())
            return TAGS.matcher(node.asText()).find() ? HtmlText.of(node.asText()) : node.asText();
        if (node.isArray()) {
            var paragraphs = new ArrayList<String>();
            for (var part : node) {
                boolean article = part.isObject() && (title(part).isPresent() || date(part).isPresent());
                if (article)
                    return "";
                paragraphs.add(text(part));
            }
            return String.join("\n\n", paragraphs.stream().filter(p -> !p.isBlank()).toList());
        }
        if (!node.isObject() || title(node).isPresent())
            return "";
        for (String name : List.of("rendered", "text", "value", "content", "#text", "_", "html", "plain", "$t"))
            if (!text(node.path(name)).isBlank())
                return text(node.path(name));
        return "";
    }
}
