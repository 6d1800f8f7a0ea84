package sherpa.function;

import java.util.List;
import java.util.stream.Collectors;

/// Some records of an event failed, after all of them were tried. It is thrown so that Lambda delivers the event again and, where
/// that doesn't help, hands it to the on-failure destination. What failed is suppressed in it, one by one.
public final class ArticlesFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final int MOST_NAMED = 10;

    ArticlesFailedException(List<Outcome.Failed> failures, int records) {
        super(message(failures, records), failures.getFirst().failure());
        failures.stream().skip(1).forEach(failed -> addSuppressed(failed.failure()));
    }

    private static String message(List<Outcome.Failed> failures, int records) {
        return "%d of %d records failed: ".formatted(failures.size(), records)
                + failures.stream().limit(MOST_NAMED).map(failed -> failed.what() + " (" + failed.failure() + ")")
                        .collect(Collectors.joining("; "))
                + (failures.size() > MOST_NAMED ? "; …" : "");
    }
}
