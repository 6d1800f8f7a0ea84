package sherpa.local;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import sherpa.report.Words;
import sherpa.result.DocumentInfo;
import sherpa.result.Entity;
import sherpa.result.EntityType;
import sherpa.result.Failure;
import sherpa.result.Quote;
import sherpa.result.Repair;
import sherpa.result.Result;
import sherpa.result.Summit;
import sherpa.result.UsSentiment;

/// A result in words, for a person at a terminal.
final class Summary {

    private static final int MOST_ROWS = 5;
    private static final int QUOTE = 110;

    private Summary() {}

    /// All that matters, on some twenty lines.
    static String full(Result result) {
        var lines = new ArrayList<String>();
        result.document().ifPresent(document -> document(document, lines));
        result.error().ifPresent(error -> lines.add("Error result   " + error(error)));
        if (result.status() == Result.Status.ANALYSED) {
            lines.add("");
            meetings(result.summits(), lines);
            lines.add("");
            result.usSentiment().ifPresent(sentiment -> sentiment(sentiment, lines));
            lines.add("");
            lines.add("Entities       " + entities(result.entities()));
        }
        return String.join("\n", lines);
    }

    /// The gist on one line.
    static String line(Result result) {
        if (result.error().isPresent())
            return error(result.error().get());
        var main = result.summits().stream().filter(Summit::main).findFirst();
        return main.map(Summary::gist).orElse("no meeting")
                + "; toward the US: " + result.usSentiment().map(s -> Words.lower(s.overall())).orElse("unknown");
    }

    private static String error(Failure error) {
        return error.code() + ": " + error.message()
                + (error.seen().isEmpty() ? "" : " " + error.seen().entrySet().stream()
                        .map(seen -> seen.getKey() + " " + seen.getValue()).collect(Collectors.joining(", ", "(", ")")));
    }

    private static void document(DocumentInfo document, List<String> lines) {
        lines.add(document.title().orElseGet(() -> clip(document.text(), QUOTE)));
        lines.add("%s; %s; %s, %,d characters; %s".formatted(
                document.published().map(p -> "published " + p.date() + " (" + Words.lower(p.known()) + ")")
                        .orElse("publication date unknown"),
                Words.language(document.language()), Words.lower(document.format()),
                document.text().length(), repairs(document.repairs())));
    }

    private static String repairs(List<Repair> repairs) {
        if (repairs.isEmpty())
            return "no repairs";
        Map<Repair.Kind, Long> kinds = repairs.stream()
                .collect(Collectors.groupingBy(Repair::kind, () -> new EnumMap<>(Repair.Kind.class), Collectors.counting()));
        return "repaired: " + kinds.entrySet().stream().map(kind -> kind.getValue() + " × " + Words.lower(kind.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static void meetings(List<Summit> summits, List<String> lines) {
        var main = summits.stream().filter(Summit::main).toList();
        if (main.isEmpty())
            lines.add("Main meeting   none found");
        for (Summit summit : main) {
            lines.add("Main meeting   " + who(summit) + summit.name().map(name -> " (" + name + ")").orElse(""));
            lines.add("  where        " + where(summit).orElse("not told"));
            lines.add("  when         " + when(summit).orElse("not told"));
            duration(summit.duration()).ifPresent(words -> lines.add("  how long     " + words));
            lines.add("  status       "
                    + Stream.of(Words.lower(summit.status()), Words.lower(summit.level()), Words.lower(summit.form()),
                            Words.lower(summit.medium())).collect(Collectors.joining(", "))
                    + summit.outcome().map(outcome -> "; outcome: " + Words.lower(outcome)).orElse(""));
            summit.outcomes().stream().limit(2).forEach(quote -> lines.add("  what         " + quoted(quote)));
        }
        var others = summits.stream().filter(summit -> !summit.main()).toList();
        if (!others.isEmpty())
            lines.add("Other meetings " + others.size());
        others.stream().limit(MOST_ROWS).forEach(summit -> lines.add("               " + gist(summit)));
        if (others.size() > MOST_ROWS)
            lines.add("               …");
    }

    private static String gist(Summit summit) {
        return Stream.of(Optional.of(who(summit)), where(summit), when(summit), Optional.of(Words.lower(summit.status())))
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private static String who(Summit summit) {
        if (summit.participants().isEmpty())
            return summit.name().orElse("participants not told");
        return summit.participants().stream()
                .map(p -> p.name() + p.country().map(country -> " (" + country + ")").orElse("")
                        + (p.role() == Summit.Role.PRINCIPAL ? "" : " as " + Words.lower(p.role())))
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> where(Summit summit) {
        var place = summit.location();
        return joined(Stream.of(place.venue(), place.city(), place.country()));
    }

    private static Optional<String> when(Summit summit) {
        var date = summit.date();
        var dates = date.start()
                .map(start -> date.end().filter(end -> !end.equals(start)).map(end -> start + " to " + end).orElse(start));
        var words = date.text().map(Summary::quoted);
        return dates.isPresent() ? Optional.of(dates.get() + words.map(w -> " (" + w + ")").orElse("")) : words;
    }

    private static Optional<String> duration(Summit.Duration duration) {
        return joined(Stream.of(duration.minutes().map(Words::duration),
                duration.text().map(Summary::quoted)));
    }

    private static void sentiment(UsSentiment sentiment, List<String> lines) {
        lines.add("Toward the US  %s%s".formatted(
                Words.lower(sentiment.overall()),
                sentiment.score() == 0 ? ""
                        : String.format(Locale.ROOT, ", %+.2f", sentiment.score())));
        sentiment.holders().stream().limit(MOST_ROWS).forEach(holder -> {
            lines.add("  %-12s %s%s".formatted(
                    Words.lower(holder.polarity()), holder.name(),
                    holder.country().map(country -> " (" + country + ")").orElse("")));
            holder.quotes().stream().limit(1).forEach(quote -> lines.add("               " + quoted(quote)));
        });
        if (sentiment.holders().size() > MOST_ROWS)
            lines.add("  and " + (sentiment.holders().size() - MOST_ROWS) + " more");
    }

    private static String entities(List<Entity> entities) {
        Map<EntityType, Long> types = entities.stream()
                .collect(Collectors.groupingBy(Entity::type, () -> new EnumMap<>(EntityType.class), Collectors.counting()));
        return entities.size() + types.entrySet().stream().map(type -> type.getKey() + " " + type.getValue())
                .collect(Collectors.joining(", ", entities.isEmpty() ? "" : ": ", ""));
    }

    private static Optional<String> joined(Stream<Optional<String>> parts) {
        return Optional.of(parts.flatMap(Optional::stream).collect(Collectors.joining(", "))).filter(text -> !text.isEmpty());
    }

    private static String quoted(Quote quote) {
        return "“" + clip(quote.text(), QUOTE) + "”";
    }

    private static String clip(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= most ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, most - 1))) + "…";
    }
}
