package sherpa.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jsoup.nodes.Element;

import sherpa.result.DocumentInfo;
import sherpa.result.Entity;
import sherpa.result.EntityType;

/// The article itself with what was found marked in it, and the list of its entities.
final class TextSection {

    private final Quotes quotes;

    TextSection(Quotes quotes) {
        this.quotes = quotes;
    }

    void append(Element parent, DocumentInfo document, List<Entity> entities) {
        var section = parent.appendElement("section").addClass("article").attr("aria-labelledby", "article");
        section.appendElement("h2").id("article").text("Article");
        var present = Arrays.stream(EntityType.values()).filter(t -> entities.stream().anyMatch(e -> e.type() == t)).toList();
        if (!present.isEmpty()) {
            var legend = section.appendElement("p").addClass("legend");
            legend.appendText("Marked: ");
            for (EntityType type : present) {
                legend.appendElement("mark").addClass(type.name().toLowerCase(Locale.ROOT)).text(Words.of(type));
                legend.appendText(" ");
            }
        }
        var text = section.appendElement("div").addClass("text").attr("lang", document.language());
        new MarkedText(document.text(), entities, quotes.all()).append(text);
        if (!present.isEmpty())
            list(section, entities, present);
    }

    private static void list(Element section, List<Entity> entities, List<EntityType> present) {
        section.appendElement("h3").id("entities").text("Entities");
        for (EntityType type : present) {
            section.appendElement("h4").text(Words.of(type));
            var list = section.appendElement("ul").addClass("entities");
            IntStream.range(0, entities.size()).filter(i -> entities.get(i).type() == type)
                    .forEach(i -> entity(list.appendElement("li"), entities.get(i), i));
        }
    }

    private static void entity(Element item, Entity entity, int row) {
        var name = item.appendElement(entity.mentions().isEmpty() ? "span" : "a").attr("dir", "auto").text(entity.name());
        if (!entity.mentions().isEmpty())
            name.attr("href", "#" + MarkedText.id(row, 0));
        item.appendText(Words.withCountry(entity).substring(entity.name().length()) + " ");
        var others = entity.aliases().stream().filter(alias -> !alias.equals(entity.name())).toList();
        item.appendElement("span").addClass("aside").attr("dir", "auto").text(
                entity.mentions().size() + "×" + (others.isEmpty() ? "" : ", also " + String.join(", ", others)));
    }
}
