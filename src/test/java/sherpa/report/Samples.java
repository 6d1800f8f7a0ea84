package sherpa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import sherpa.result.DocumentInfo;
import sherpa.result.Entity;
import sherpa.result.EntityType;
import sherpa.result.Failure;
import sherpa.result.Provenance;
import sherpa.result.Published;
import sherpa.result.Quote;
import sherpa.result.Repair;
import sherpa.result.Result;
import sherpa.result.Source;
import sherpa.result.Summit;
import sherpa.result.UsSentiment;

/// Results to look at, with texts of our own.
final class Samples {

    static final String TEXT = """
            Ruritania and U.S. hold talks in Vaduz
            President Ana Ilic of Ruritania met U.S. Secretary of State Paul Reed in Vaduz on Tuesday for two hours.
            Ms. Ilic said the U.S. State Department had "no right to dictate" her country's trade, but she thanked the United States for its help.
            The two sides agreed to reopen their embassies.
            <script>alert("not run")</script> & friends stay text.
            """;

    private Samples() {}

    static Quote quote(String words) {
        int begin = TEXT.indexOf(words);
        return Quote.of(TEXT, begin, begin + words.length());
    }

    static Entity entity(EntityType type, String country, String... aliases) {
        List<Quote> mentions = new ArrayList<>();
        for (String alias : aliases)
            for (int i = TEXT.indexOf(alias); i >= 0; i = TEXT.indexOf(alias, i + 1))
                mentions.add(Quote.of(TEXT, i, i + alias.length()));
        return new Entity(type, aliases[0], List.of(aliases), Optional.of(country), 0.9, mentions);
    }

    static List<Entity> entities() {
        return List.of(
                entity(EntityType.GPE, "RU", "Ruritania"), entity(EntityType.GPE, "US", "U.S.", "United States"),
                entity(EntityType.ORGANIZATION, "US", "U.S. State Department"),
                entity(EntityType.PERSON, "RU", "Ana Ilic", "Ms. Ilic"),
                entity(EntityType.PERSON, "US", "Paul Reed"), entity(EntityType.GPE, "LI", "Vaduz"));
    }

    static Result analysed() {
        var sentiment = new UsSentiment(
                UsSentiment.Overall.MIXED, -0.12,
                List.of(
                        new UsSentiment.Holder(
                                "Ana Ilic", Optional.of("RU"), UsSentiment.HolderType.PERSON, UsSentiment.Polarity.MIXED,
                                List.of(
                                        quote("the U.S. State Department had \"no right to dictate\" her country's trade"),
                                        quote("she thanked the United States for its help")),
                                0.82),
                        new UsSentiment.Holder(
                                "Ruritania", Optional.of("RU"), UsSentiment.HolderType.STATE, UsSentiment.Polarity.POSITIVE,
                                List.of(quote("The two sides agreed to reopen their embassies")), 0.6)),
                List.of(new UsSentiment.Contribution("Ana Ilic", 0.7, -0.21),
                        new UsSentiment.Contribution("Ruritania", 0.3, 0.09)));
        var summit = new Summit(
                true, Optional.empty(), Summit.Level.MINISTERS, Summit.Form.BILATERAL, Summit.Medium.IN_PERSON,
                Summit.Status.HELD,
                Optional.of(Summit.Outcome.AGREEMENT),
                List.of(
                        new Summit.Participant("Ana Ilic", Optional.of("RU"), Summit.Role.PRINCIPAL, Optional.of("President")),
                        new Summit.Participant("Paul Reed", Optional.of("US"), Summit.Role.PRINCIPAL,
                                Optional.of("Secretary of State"))),
                new Summit.Location(Optional.of("Vaduz"), Optional.of("LI"), Optional.empty()),
                new Summit.DateRange(Optional.of("2024-03-05"), Optional.empty(), Optional.of(quote("on Tuesday"))),
                new Summit.Duration(Optional.of(quote("two hours")), Optional.of(120)), Optional.empty(), List.of(),
                List.of(quote("The two sides agreed to reopen their embassies")),
                quote("met U.S. Secretary of State Paul Reed in Vaduz"),
                0.9, List.of());
        var document = new DocumentInfo(
                Optional.of("Ruritania and U.S. hold talks in Vaduz"), "en",
                Optional.of(new Published("2024-03-06", Published.Known.METADATA)), DocumentInfo.Format.TEXT, TEXT,
                List.of(new Repair(Repair.Kind.LINE_WRAP, 10, 11, "<b>-\n</b>")));
        return Result.analysed(source("news/talks & more.txt"), document, entities(), List.of(summit), sentiment, provenance());
    }

    static Result failed() {
        var failure = new Failure(
                Failure.Code.UNSUPPORTED_LANGUAGE, "The article is in German; only English is analysed.",
                Map.of("language", "de <b>"));
        return Result.failed(source("news/bericht.txt"), failure, provenance());
    }

    static Source source(String key) {
        return new Source("articles", key, Optional.empty(), Optional.of("abc"), Optional.of(400L));
    }

    static Provenance provenance() {
        return new Provenance("0.1.0", Optional.empty());
    }
}
