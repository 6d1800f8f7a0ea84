package sherpa;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import sherpa.document.Document;
import sherpa.document.Documents;
import sherpa.document.Intake;
import sherpa.document.Limits;
import sherpa.document.Upload;
import sherpa.entity.Entities;
import sherpa.entity.Knowledge;
import sherpa.language.Tokens;
import sherpa.result.DocumentInfo;
import sherpa.result.Entity;
import sherpa.result.EntityType;
import sherpa.result.Provenance;
import sherpa.result.Published;
import sherpa.result.Quote;
import sherpa.result.Result;
import sherpa.result.ResultJson;
import sherpa.result.Source;
import sherpa.result.UsSentiment;
import sherpa.summit.SummitFinder;
import sherpa.time.TimeFinder;

/// Finds the meetings of gold articles from their gold entities, which sets the meeting rules' errors apart from those of the
/// entities: `GoldEntitiesRun GOLD.jsonl RESULTS_FOLDER`.
public final class GoldEntitiesRun {

    private static final Pattern SENTENCE = Pattern
            .compile("[^\\n]+?(?:(?<=[a-z0-9)”\"'’%]{2}[.!?][”\"’']?)(?=\\s+[\\p{Lu}“\"‘'])|(?=\\n)|$)");

    private GoldEntitiesRun() {}

    public static void main(String[] args) throws IOException {
        var finder = new SummitFinder(Knowledge.load());
        var json = new ResultJson();
        var results = Files.createDirectories(Path.of(args[1]));
        long nanos = 0;
        int articles = 0;
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode article = new JsonMapper().readTree(line);
            String id = article.path("id").asText();
            var document = document(article);
            var tokens = Tokens.of(document);
            var entities = entities(article, document.text());
            var times = new TimeFinder().find(document, tokens);
            long start = System.nanoTime();
            var summits = finder.find(document, tokens, entities, times);
            nanos += System.nanoTime() - start;
            articles++;
            var source = new Source("gold", id, Optional.empty(), Optional.empty(), Optional.empty());
            var result = Result.analysed(source, document.info(), entities.rows(), summits,
                    new UsSentiment(UsSentiment.Overall.ABSENT, 0, List.of(), List.of()),
                    new Provenance("gold", Optional.empty()));
            Files.write(results.resolve(id + ".json"), json.write(result));
        }
        System.out.printf("%d articles, %.2f ms each%n", articles, nanos / 1e6 / articles);
    }

    private static Document document(JsonNode article) {
        var published = article.path("publishedMetadata").isTextual()
                ? Optional.of(article.path("publishedMetadata").asText()).filter(d -> d.matches("\\d{4}-\\d\\d-\\d\\d"))
                : Optional.<String>empty();
        var read = new Documents(Limits.defaults()).read(new Upload(
                "x.txt", article.path("text").asText().getBytes(StandardCharsets.UTF_8), Optional.empty(),
                published.map(date -> java.util.Map.of("published", date)).orElse(java.util.Map.of())));
        if (read instanceof Intake.Accepted(var document) && document.sentences().size() > 1)
            return document;
        String text = article.path("text").asText();
        var sentences = new ArrayList<Document.Sentence>();
        var matcher = SENTENCE.matcher(text);
        while (matcher.find())
            if (!matcher.group().isBlank()) {
                int lead = matcher.group().length() - matcher.group().stripLeading().length();
                sentences.add(new Document.Sentence(matcher.start() + lead, matcher.end()));
            }
        return new Document(
                Optional.ofNullable(article.path("title").textValue()), text, sentences, "en",
                published.map(date -> new Published(date, Published.Known.METADATA)), DocumentInfo.Format.TEXT, List.of());
    }

    private static Entities entities(JsonNode article, String text) {
        var taken = new boolean[text.length()];
        record Alias(JsonNode entity, String form) {}
        var aliases = new ArrayList<Alias>();
        for (JsonNode entity : article.path("entities"))
            for (JsonNode form : entity.path("aliases"))
                aliases.add(new Alias(entity, form.asText()));
        aliases.sort(Comparator.comparingInt((Alias alias) -> alias.form().length()).reversed());
        var found = new java.util.IdentityHashMap<JsonNode, List<Quote>>();
        for (Alias alias : aliases) {
            var matcher = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(alias.form()) + "(?![\\p{L}\\d])").matcher(text);
            while (matcher.find()) {
                boolean free = true;
                for (int i = matcher.start(); i < matcher.end(); i++)
                    free &= !taken[i];
                if (!free)
                    continue;
                for (int i = matcher.start(); i < matcher.end(); i++)
                    taken[i] = true;
                found.computeIfAbsent(alias.entity(), e -> new ArrayList<>()).add(Quote.of(text, matcher.start(), matcher.end()));
            }
        }
        var rows = new ArrayList<Entity>();
        for (JsonNode entity : article.path("entities")) {
            var mentions = new ArrayList<>(found.getOrDefault(entity, List.of()));
            mentions.sort(Comparator.comparingInt(Quote::begin));
            var forms = new ArrayList<String>();
            entity.path("aliases").forEach(form -> forms.add(form.asText()));
            rows.add(new Entity(
                    EntityType.valueOf(entity.path("type").asText()), entity.path("name").asText(), forms,
                    Optional.ofNullable(entity.path("country").textValue()), 1, mentions));
        }
        return new Entities(rows);
    }
}
