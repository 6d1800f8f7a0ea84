package sherpa.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import sherpa.document.Document;
import sherpa.language.Tokens;
import sherpa.time.TimeExpression.Kind;

/// Measures the finder: `TimeScore gold FILE.jsonl | meantime FOLDER | recognizers FILE.json`, with `errors` behind it to see them.
public final class TimeScore {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, int[]> figures = new java.util.TreeMap<>();
    private final boolean showErrors;

    private TimeScore(boolean showErrors) {
        this.showErrors = showErrors;
    }

    public static void main(String[] args) throws IOException {
        var score = new TimeScore(args.length > 2);
        switch (args[0]) {
            case "gold" -> score.gold(Path.of(args[1]));
            case "meantime" -> score.meantime(Path.of(args[1]));
            case "recognizers" -> score.recognizers(Path.of(args[1]));
            default -> throw new IllegalArgumentException(args[0]);
        }
        score.figures.forEach((name, f) -> System.out.printf("%-40s %.3f  (%d/%d)%n", name, (double) f[0] / f[1], f[0], f[1]));
    }

    private void count(String measure, boolean right, String error) {
        int[] f = figures.computeIfAbsent(measure, k -> new int[2]);
        f[0] += right ? 1 : 0;
        f[1]++;
        if (!right && showErrors)
            System.out.println(measure + ": " + error);
    }

    private static List<TimeExpression> find(String text, Optional<String> published) {
        var document = Articles.of(text, published);
        return new TimeFinder().find(document, Tokens.of(document));
    }

    /// Gold's date and duration of each meeting: is there an expression on its words, nearest the meeting's quote, with its value?
    private void gold(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            JsonNode article = JSON.readTree(line);
            String text = article.path("text").asText();
            var published = Optional.of(article.path("publishedMetadata")).filter(JsonNode::isTextual).map(JsonNode::asText)
                    .filter(p -> PartialDate.parse(p).isPresent());
            var found = find(text, published);
            for (JsonNode summit : article.path("summits")) {
                int near = Math.max(0, text.indexOf(summit.path("quote").asText()));
                date(article.path("id").asText() + " " + published.orElse("-"), text, near, summit.path("date"), found);
                duration(article.path("id").asText(), text, near, summit.path("duration"), found);
            }
        }
    }

    private void date(String id, String text, int near, JsonNode date, List<TimeExpression> found) {
        String words = date.path("text").asText("");
        String start = date.path("start").asText("");
        int at = nearest(text, words, near);
        if (words.isEmpty() || words.equals("null") || at < 0)
            return;
        var overlapping = found.stream().filter(e -> e.kind() != Kind.DURATION).filter(e -> overlaps(e, at, at + words.length()))
                .toList();
        String shown = id + " '" + words + "' gold " + start + " found "
                + overlapping.stream().map(e -> e.quote().text() + "=" + e.start()
                        .orElse("?")).toList()
                + " in " + text.substring(Math.max(0, at - 90), Math.min(text.length(), at + 70)).replace('\n', ' ');
        if (start.isEmpty() || start.equals("null")) {
            count("gold date open, none resolved", overlapping.stream().noneMatch(e -> e.start().isPresent()), shown);
            return;
        }
        count("gold date, found", !overlapping.isEmpty(), shown);
        count("gold date, start right", overlapping.stream().anyMatch(e -> e.start().orElse("").startsWith(start)), shown);
        String end = date.path("end").asText("null");
        if (!end.equals("null"))
            count("gold date, end right", overlapping.stream().anyMatch(e -> e.end().orElse("").startsWith(end)),
                    "end " + end + shown);
    }

    private void duration(String id, String text, int near, JsonNode duration, List<TimeExpression> found) {
        String words = duration.path("text").asText("null");
        int at = nearest(text, words, near);
        if (words.equals("null") || at < 0)
            return;
        int minutes = duration.path("minutes").asInt(0);
        var hits = found.stream().filter(e -> overlaps(e, at, at + words.length()))
                .toList();
        var any = found.stream().filter(e -> overlaps(e, at, at + words.length())).map(e -> e.kind() + " " + e.quote().text())
                .toList();
        if (minutes > 0)
            count("gold duration, minutes right", hits.stream().anyMatch(e -> e.minutes().orElse(0) == minutes),
                    id + " " + words + " " + any);
    }

    private static boolean overlaps(TimeExpression e, int begin, int end) {
        return e.quote().begin() < end && e.quote().end() > begin;
    }

    private static int nearest(String text, String words, int near) {
        int best = -1;
        for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + 1))
            if (best < 0 || Math.abs(at - near) < Math.abs(best - near))
                best = at;
        return best;
    }

    private static final Pattern TOKEN = Pattern.compile("<token number=\"(\\d+)\" sentence=\"(\\d+)\" t_id=\"(\\d+)\">([^<]*)<");
    private static final Pattern TIMEX = Pattern.compile("<TIMEX3 ([^>]*[^/])>(.*?)</TIMEX3>", Pattern.DOTALL);

    /// Wikinews with TIMEX3 marks: spans (overlap), and the value where it is an ISO date or a length in a plain unit.
    private void meantime(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList())
                meantimeArticle(Files.readString(file));
        }
    }

    private void meantimeArticle(String xml) {
        var text = new StringBuilder();
        var sentences = new ArrayList<Document.Sentence>();
        Map<String, int[]> tokens = new HashMap<>();
        String current = "";
        for (var m = TOKEN.matcher(xml); m.find();) {
            if (!m.group(2).equals(current) || text.isEmpty())
                sentences.add(new Document.Sentence(text.length(), text.length()));
            current = m.group(2);
            int begin = text.length();
            text.append(m.group(4).replace("&amp;", "&").replace("&quot;", "\""));
            tokens.put(m.group(3), new int[]{ begin, text.length() });
            sentences.set(sentences.size() - 1, new Document.Sentence(sentences.getLast().begin(), text.length()));
            text.append(' ');
        }
        Optional<String> published = Optional.empty();
        var marks = new ArrayList<Mark>();
        for (var m = TIMEX.matcher(xml); m.find();) {
            String value = attribute(m.group(1), "value");
            boolean creation = m.group(1).contains("CREATION_TIME");
            var ids = Pattern.compile("t_id=\"(\\d+)\"").matcher(m.group(2)).results()
                    .map(r -> tokens.getOrDefault(r.group(1), new int[2]))
                    .toList();
            if (creation && value.matches("\\d{4}-\\d{2}-\\d{2}"))
                published = Optional.of(value);
            if (!ids.isEmpty() && !creation)
                marks.add(new Mark(attribute(m.group(1), "type"), value, ids.getFirst()[0], ids.getLast()[1]));
        }
        var document = Articles.of(text.toString(), sentences, published);
        var found = new TimeFinder().find(document, Tokens.of(document));
        for (Mark mark : marks)
            meantimeExpression(text.toString(), published.orElse("-"), mark, found);
        int read = Pattern.compile("token_anchor t_id=\"(\\d+)\"").matcher(xml).results()
                .mapToInt(r -> tokens.getOrDefault(r.group(1), new int[2])[1]).max().orElse(0);
        for (var e : found) {
            if (e.quote().begin() > read)
                continue;
            boolean marked = marks.stream().anyMatch(m -> overlaps(e, m.begin(), m.end()))
                    || e.start().equals(published);
            count("meantime precision of spans", marked, around(text.toString(), e.quote().begin(), e.quote().end()));
        }
    }

    private record Mark(String type, String value, int begin, int end) {}

    private void meantimeExpression(String text, String published, Mark mark, List<TimeExpression> found) {
        String type = mark.type();
        String value = mark.value();
        var hits = found.stream().filter(e -> overlaps(e, mark.begin(), mark.end())).toList();
        String shown = published + " " + type + " " + value + " " + around(text, mark.begin(), mark.end()) + " found "
                + hits.stream().map(e -> e.quote().text() + "=" + e.start().orElse("?") + " " + e.minutes().orElse(-1)).toList();
        boolean fixed = value.matches("\\d{4}(-.*)?|P.?\\d.*");
        if (type.equals("DATE") || type.equals("DURATION")) {
            count("meantime recall of all spans", !hits.isEmpty(), fixed ? "" : shown);
            if (fixed)
                count("meantime recall of spans with a value", !hits.isEmpty(), shown);
        }
        if (type.equals("DATE") && value.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?") && !hits.isEmpty())
            count("meantime DATE value", hits.stream()
                    .anyMatch(e -> e.start().orElse("").equals(value) || e.end().orElse("").equals(value)), shown);
        if (type.equals("DURATION") && value.matches("PT?\\d+[YMWDH]") && !hits.isEmpty())
            count("meantime DURATION value", hits.stream().anyMatch(e -> e.minutes().orElse(-1) == minutes(value)), shown);
    }

    private static int minutes(String period) {
        int number = Integer.parseInt(period.replaceAll("\\D", ""));
        return number * switch (period.charAt(period.length() - 1)) {
            case 'Y' -> 525_600;
            case 'M' -> period.startsWith("PT") ? 1 : 43_200;
            case 'W' -> 10_080;
            case 'D' -> 1_440;
            default -> 60;
        };
    }

    private static String attribute(String attributes, String name) {
        var m = Pattern.compile(name + "=\"([^\"]*)\"").matcher(attributes);
        return m.find() ? m.group(1) : "";
    }

    private static String around(String text, int begin, int end) {
        return (text.substring(Math.max(0, begin - 60), begin) + "[" + text.substring(begin, end) + "]"
                + text.substring(end, Math.min(text.length(), end + 40))).replace('\n', ' ');
    }

    /// Microsoft's cases of the kinds date, daterange and duration: the span is found, and one of the readings is right.
    private void recognizers(Path file) throws IOException {
        for (JsonNode spec : JSON.readTree(Files.readString(file).replace("\uFEFF", ""))) {
            String input = spec.path("Input").asText();
            var found = find(input,
                    Optional.of(spec.path("Context").path("ReferenceDateTime").asText("2016-11-07").substring(0, 10)));
            for (JsonNode result : spec.path("Results")) {
                String type = result.path("TypeName").asText().replace("datetimeV2.", "");
                if (!List.of("date", "daterange", "duration").contains(type))
                    continue;
                int begin = result.path("Start").asInt();
                var hits = found.stream().filter(e -> overlaps(e, begin, result.path("End").asInt() + 1)).toList();
                boolean right = false;
                for (JsonNode value : result.path("Resolution").path("values"))
                    right |= hits.stream().anyMatch(e -> agrees(e, value));
                String shown = input + " | " + result.path("Text").asText() + " | "
                        + hits.stream().map(e -> e.quote().text() + "=" + e.start().orElse("?") + ".." + e.end().orElse("?") + " "
                                + e.minutes().orElse(-1)).toList()
                        + " | " + result.path("Resolution").path("values").findValuesAsText("timex");
                count("recognizers " + type + " found", !hits.isEmpty(), shown);
                count("recognizers " + type + " value", right, shown);
            }
        }
    }

    private static boolean agrees(TimeExpression e, JsonNode value) {
        String start = value.path("start").asText(value.path("value").asText());
        if (value.path("type").asText().equals("duration"))
            return e.minutes().orElse(-1) == Math.round(value.path("value").asDouble(-60) / 60);
        return (e.start().isPresent() && PartialDate.parse(e.start().get()).orElseThrow().first().toString().equals(start))
                || (e.start().isPresent() && start.startsWith(e.start().get()) && value.path("type").asText().equals("date"));
    }
}
