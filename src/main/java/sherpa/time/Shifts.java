package sherpa.time;

import java.util.Map;

import sherpa.time.Time.Shift;

/// "last", "this", "next" and their like.
final class Shifts {

    private static final Map<String, Shift> WORDS = Map.of("last", Shift.LAST, "past", Shift.LAST, "previous", Shift.LAST,
            "this", Shift.THIS, "current", Shift.THIS, "next", Shift.NEXT, "coming", Shift.NEXT, "upcoming", Shift.NEXT);

    private Shifts() {}

    static Shift at(Words words, int i) {
        return WORDS.getOrDefault(words.lower(i), Shift.NONE);
    }

    static int away(Shift shift) {
        return switch (shift) {
            case LAST -> -1;
            case NEXT -> 1;
            case NONE, THIS -> 0;
        };
    }
}
