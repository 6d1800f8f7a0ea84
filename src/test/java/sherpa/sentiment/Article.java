package sherpa.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import sherpa.GoldEntities;
import sherpa.document.Document;
import sherpa.entity.Entities;
import sherpa.entity.Knowledge;
import sherpa.language.Tokens;
import sherpa.result.Entity;
import sherpa.result.EntityType;
import sherpa.result.Published;
import sherpa.result.Quote;
import sherpa.result.UsSentiment;
import sherpa.result.UsSentiment.Holder;

/// A text with its entities, for tests: `Article.of(text).gpe("Iran", "IR").analyse()`.
record Article(String text, List<Entity> rows, Optional<Published> published) {

    private static final SentimentFinder FINDER = new SentimentFinder(Knowledge.load());

    static Article of(String text) {
        return new Article(text, List.of(), Optional.empty()).with(EntityType.GPE, "US", "United States", "U.S.", "Washington",
                "America");
    }

    Article person(@Nullable String country, String... aliases) {
        return with(EntityType.PERSON, country, aliases);
    }

    Article gpe(String country, String... aliases) {
        return with(EntityType.GPE, country, aliases);
    }

    Article norp(String country, String... aliases) {
        return with(EntityType.NORP, country, aliases);
    }

    Article body(String country, String... aliases) {
        return with(EntityType.ORGANIZATION, country, aliases);
    }

    /// Adds entities written as "person PE Ana Quispe; gpe PE Lima".
    Article with(String entities) {
        var article = this;
        for (String entity : entities.split("; ")) {
            String[] parts = entity.split(" ", 3);
            article = article.with(switch (parts[0]) {
                case "person" -> EntityType.PERSON;
                case "gpe" -> EntityType.GPE;
                case "norp" -> EntityType.NORP;
                default -> EntityType.ORGANIZATION;
            }, parts[1], parts[2]);
        }
        return article;
    }

    /// Adds the entity where one of its aliases stands in the text.
    Article with(EntityType type, @Nullable String country, String... aliases) {
        List<String> found = new ArrayList<>();
        List<Quote> mentions = new ArrayList<>();
        for (String alias : aliases) {
            var matcher = Pattern.compile("(?<![\\p{L}\\d.])" + Pattern.quote(alias) + "(?![\\p{L}\\d])").matcher(text);
            while (matcher.find())
                if (mentions.stream().noneMatch(m -> m.begin() < matcher.end() && matcher.start() < m.end())) {
                    mentions.add(Quote.of(text, matcher.start(), matcher.end()));
                    found.add(alias);
                }
        }
        if (found.isEmpty())
            return this;
        List<Entity> more = new ArrayList<>(rows);
        more.add(new Entity(type, aliases[0], found.stream().distinct().toList(), Optional.ofNullable(country), 1, mentions));
        return new Article(text, more, published);
    }

    Article on(String day) {
        return new Article(text, rows, Optional.of(new Published(day, Published.Known.METADATA)));
    }

    UsSentiment analyse() {
        var plain = GoldEntities.document(text);
        var document = new Document(
                plain.title(), text, plain.sentences(), plain.language(), published, plain.format(), plain.repairs());
        return FINDER.find(document, Tokens.of(document), new Entities(rows), Optional.empty());
    }

    Optional<Holder> holder(String name) {
        return analyse().holders().stream().filter(h -> h.name().equals(name)).findFirst();
    }
}
