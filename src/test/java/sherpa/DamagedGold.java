package sherpa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Writes a gold set with its texts damaged, and its entities' forms with them, to see what entities lose:
/// `DamagedGold GOLD.jsonl DAMAGED.jsonl upper|lower|curly|ocr`.
///
/// A word is damaged alike wherever it stands, so that forms still are what the text has. OCR noise takes one letter in about fifty
/// for another that looks like it. Other answers stay as they are: only the measures of entities mean something.
public final class DamagedGold {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final double NOISE = 0.02;
    private static final List<String> LOOKALIKES = List.of("l1", "I1", "O0", "o0", "S5", "B8", "e c", "nu", "h b", "ij", "rn",
            "a o");

    private DamagedGold() {}

    public static void main(String[] args) throws IOException {
        var damage = damage(args[2]);
        var mapper = new JsonMapper();
        var lines = new ArrayList<String>();
        for (var line : Files.readAllLines(Path.of(args[0]))) {
            var article = (ObjectNode) mapper.readTree(line);
            replace(article, "text", damage);
            for (var entity : article.path("entities")) {
                replace((ObjectNode) entity, "name", damage);
                for (var mention : entity.path("mentions"))
                    replace((ObjectNode) mention, "text", damage);
                if (entity.path("aliases") instanceof ArrayNode aliases)
                    for (int i = 0; i < aliases.size(); i++)
                        aliases.set(i, damage.apply(aliases.get(i).asText()));
            }
            lines.add(mapper.writeValueAsString(article));
        }
        Files.write(Path.of(args[1]), lines);
    }

    private static void replace(ObjectNode node, String field, UnaryOperator<String> damage) {
        JsonNode value = node.path(field);
        if (value.isTextual())
            node.put(field, damage.apply(value.asText()));
    }

    private static UnaryOperator<String> damage(String kind) {
        return switch (kind) {
            case "upper" -> text -> text.toUpperCase(Locale.ROOT);
            case "lower" -> text -> text.toLowerCase(Locale.ROOT);
            case "curly" -> text -> text.replace('\'', '’').replaceAll("\"(?=\\p{L})", "“").replace('"', '”');
            case "ocr" -> text -> WORD.matcher(text).replaceAll(word -> misread(word.group()));
            default -> throw new IllegalArgumentException("No damage \"" + kind + "\"");
        };
    }

    private static String misread(String word) {
        var random = new Random(word.hashCode());
        var read = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            if (random.nextDouble() >= NOISE)
                continue;
            int at = i;
            LOOKALIKES.stream().filter(pair -> pair.charAt(0) == word.charAt(at)).findFirst()
                    .ifPresent(pair -> read.setCharAt(at, pair.charAt(pair.length() - 1)));
        }
        return read.toString();
    }
}
