package sherpa.summit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import sherpa.result.Summit.Status;
import sherpa.time.TimeExpression;
import sherpa.time.TimeExpression.Kind;

/// Finds the time that belongs to a trigger: the nearest one of its sentence, clause borders counted as distance, that agrees
/// with the meeting's status. "Canceled Thursday a summit" on the past Thursday tells when it was canceled, not when it would be.
final class TimeReader {

    private static final Set<String> BORDERS = Set.of(";", ":", "“", "”", "\"", "who", "which", "but", "because", "where", "when",
            "while", "that", "said");
    private static final int BORDER = 6;
    private static final int TO_THE_LEFT = 2;
    private static final int FARTHEST = 26;

    private final Optional<LocalDate> published;

    TimeReader(Optional<LocalDate> published) {
        this.published = published;
    }

    /// Any status goes.
    Optional<Chunk.Time> nearest(List<Chunk> chunks, int at) {
        return read(chunks, at, Optional.empty());
    }

    Optional<Chunk.Time> read(List<Chunk> chunks, int at, Optional<Status> status) {
        return chunks.stream()
                .filter(Chunk.Time.class::isInstance)
                .map(Chunk.Time.class::cast)
                .filter(time -> isDate(chunks, at, time.expression()) && agrees(time.expression(), status))
                .filter(time -> distance(chunks, at, time) <= FARTHEST)
                .min(Comparator.comparingInt(time -> distance(chunks, at, time)));
    }

    private static boolean isDate(List<Chunk> chunks, int at, TimeExpression time) {
        if (time.kind() == Kind.RANGE && time.quote().text().toLowerCase(java.util.Locale.ROOT).startsWith("since"))
            return Counts.before(chunks, at).isPresent();
        return time.kind() == Kind.DATE || time.kind() == Kind.RANGE;
    }

    private boolean agrees(TimeExpression time, Optional<Status> status) {
        if (status.isEmpty() || published.isEmpty() || time.start().isEmpty())
            return true;
        String last = time.end().or(time::start).orElseThrow();
        String today = published.get().toString();
        return switch (status.get()) {
            case HELD -> time.start().get().compareTo(cut(today, time.start().get())) <= 0;
            case PLANNED, PROPOSED, POSTPONED, CANCELLED -> last.compareTo(cut(today, last)) >= 0;
            case ONGOING -> true;
        };
    }

    private static String cut(String day, String precision) {
        return day.substring(0, Math.min(day.length(), precision.length()));
    }

    private static int distance(List<Chunk> chunks, int at, Chunk.Time time) {
        int i = chunks.indexOf(time);
        int borders = 0;
        for (int k = Math.min(i, at); k < Math.max(i, at); k++)
            if (chunks.get(k) instanceof Chunk.Word word && BORDERS.contains(word.lower()))
                borders++;
        boolean inside = i < at && at - i <= 2;
        return Math.abs(i - at) + borders * BORDER + (i < at && !inside ? TO_THE_LEFT : 0);
    }
}
