package sherpa.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import sherpa.document.Document;
import sherpa.document.Uploads;
import sherpa.entity.Entities;
import sherpa.entity.Knowledge;
import sherpa.language.Reading;
import sherpa.language.Tokens;
import sherpa.result.Entity;
import sherpa.result.EntityType;
import sherpa.result.Quote;
import sherpa.result.Summit;
import sherpa.time.TimeFinder;

/// A made-up article whose entities are given, so that a test of the meeting rules tests nothing else.
record Article(String text, Optional<String> published, List<Named> names) {

    private static final SummitFinder FINDER = new SummitFinder(Knowledge.load());

    record Named(EntityType type, Optional<String> country, List<String> aliases) {}

    static Article of(String text) {
        return new Article(text, Optional.empty(), List.of());
    }

    Article published(String date) {
        return new Article(text, Optional.of(date), names);
    }

    Article person(String country, String... aliases) {
        return with(EntityType.PERSON, country, aliases);
    }

    Article place(String country, String... aliases) {
        return with(EntityType.GPE, country, aliases);
    }

    Article facility(String country, String... aliases) {
        return with(EntityType.FACILITY, country, aliases);
    }

    Article nationality(String country, String... aliases) {
        return with(EntityType.NORP, country, aliases);
    }

    Article body(String... aliases) {
        return with(EntityType.ORGANIZATION, "", aliases);
    }

    Article house(String country, String... aliases) {
        return with(EntityType.ORGANIZATION, country, aliases);
    }

    private Article with(EntityType type, String country, String... aliases) {
        var all = new ArrayList<>(names);
        all.add(new Named(type, Optional.of(country).filter(c -> !c.isEmpty()), List.of(aliases)));
        return new Article(text, published, List.copyOf(all));
    }

    Article saying(String other) {
        return new Article(other, published, names);
    }

    List<Summit> summits() {
        return summits(Optional.empty());
    }

    /// @param reading what the model makes of it
    List<Summit> summits(Optional<Reading> reading) {
        var document = document();
        var tokens = Tokens.of(document);
        return FINDER.find(document, tokens, entities(document.text()), new TimeFinder().find(document, tokens), reading);
    }

    List<Passage> passages() {
        var document = document();
        return Passage.of(document, Tokens.of(document), entities(document.text()));
    }

    Document document() {
        return Uploads.document(text, published);
    }

    private Entities entities(String words) {
        var taken = new boolean[words.length()];
        var rows = new ArrayList<Entity>();
        for (Named named : names) {
            var mentions = new ArrayList<Quote>();
            for (String alias : named.aliases()) {
                var matcher = Pattern.compile("(?<![\\p{L}])" + Pattern.quote(alias) + "(?![\\p{L}])").matcher(words);
                while (matcher.find())
                    if (!taken[matcher.start()]) {
                        for (int i = matcher.start(); i < matcher.end(); i++)
                            taken[i] = true;
                        mentions.add(Quote.of(words, matcher.start(), matcher.end()));
                    }
            }
            rows.add(new Entity(named.type(), named.aliases().getFirst(), named.aliases(), named.country(), 1, mentions));
        }
        return new Entities(rows);
    }
}
