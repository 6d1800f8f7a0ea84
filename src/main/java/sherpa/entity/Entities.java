package sherpa.entity;

import java.util.Comparator;
import java.util.List;

import sherpa.result.Entity;
import sherpa.result.Quote;

/// The entities of one article, and where they stand in it.
///
/// @param rows one for each entity, in order of first mention
public record Entities(List<Entity> rows) {

    public Entities {
        rows = List.copyOf(rows);
    }

    /// A place where an entity is named.
    public record Located(Entity entity, Quote mention) {}

    /// All mentions within `[begin, end)`, in text order.
    public List<Located> within(int begin, int end) {
        return rows.stream()
                .flatMap(entity -> entity.mentions().stream()
                        .filter(mention -> mention.begin() >= begin && mention.end() <= end)
                        .map(mention -> new Located(entity, mention)))
                .sorted(Comparator.comparingInt(located -> located.mention().begin()))
                .toList();
    }
}
