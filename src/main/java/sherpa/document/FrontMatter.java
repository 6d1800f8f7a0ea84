package sherpa.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

import sherpa.result.DocumentInfo.Format;

/// An article below front matter: YAML between `---` lines, or TOML between `+++` lines, as blogs and exports of content management
/// systems have it. YAML that can't be parsed is read line by line.
final class FrontMatter {

    private static final Pattern MATTER = Pattern.compile(
            "\\A\\s*(---|\\+\\+\\+)[ \\t]*\\r?\\n(.{0,20000}?)^(?:\\1|\\.\\.\\.)[ \\t]*$\\r?\\n?",
            Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z][\\w .-]{0,40}?)\\s*[:=]\\s*(\\S.*)$");
    private static final List<String> TITLE = List.of("title", "posttitle", "headline", "originaltitle", "name");
    private static final List<String> DATE = List.of(
            "published", "datepublished", "publishedat", "publisheddate", "publicationdate", "publishdate", "pubdate", "postdate",
            "date",
            "datetime", "created", "createdat", "timestamp");
    private static final Pattern MARKDOWN = Pattern.compile("(?m)^#{1,6}[ \\t]+|(\\*\\*|__)(?=\\S)(.{1,300}?\\S)\\1|^>[ \\t]?");

    private FrontMatter() {}

    static boolean looksLike(String text) {
        var matter = MATTER.matcher(text);
        return matter.find() && FIELD.matcher(matter.group(2)).find();
    }

    static Article read(String text) {
        var matter = MATTER.matcher(text);
        if (!matter.find())
            throw new IllegalArgumentException("No front matter");
        var fields = fields(matter.group(2));
        String body = text.substring(matter.end());
        String plain = HtmlText.hasTags(body) ? HtmlText.of(body) : MARKDOWN.matcher(body).replaceAll("$2");
        return new Article(
                Format.FRONT_MATTER, first(fields, TITLE).map(HtmlText::of), plain.strip(),
                Dates.best(DATE.stream().map(fields::get).filter(Objects::nonNull)));
    }

    private static Optional<String> first(Map<String, String> fields, List<String> names) {
        for (String name : names) {
            String value = fields.getOrDefault(name, "");
            if (!value.isBlank())
                return Optional.of(value);
        }
        return Optional.empty();
    }

    /// Values by name, in lower case and without underscores; of a list the first.
    private static Map<String, String> fields(String matter) {
        var fields = new LinkedHashMap<String, String>();
        try {
            var settings = LoadSettings.builder().setAllowDuplicateKeys(true).setMaxAliasesForCollections(20).build();
            if (new Load(settings).loadFromString(matter) instanceof Map<?, ?> map)
                map.forEach((key, value) -> scalar(value).ifPresent(v -> fields.putIfAbsent(normal(String.valueOf(key)), v)));
        } catch (YamlEngineException | StackOverflowError e) {
            fields.clear();
        }
        if (fields.isEmpty()) {
            var field = FIELD.matcher(matter);
            while (field.find())
                fields.putIfAbsent(normal(field.group(1)), unquoted(field.group(2).strip()));
        }
        return fields;
    }

    private static Optional<String> scalar(Object value) {
        if (value instanceof List<?> list)
            return new ArrayList<Object>(list).stream().map(Object.class::cast).map(FrontMatter::scalar).flatMap(Optional::stream)
                    .findFirst();
        return value == null || value instanceof Map<?, ?> ? Optional.empty() : Optional.of(value.toString().strip());
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0
                && value.charAt(0) == value.charAt(value.length() - 1);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[_\\s.-]", "");
    }
}
