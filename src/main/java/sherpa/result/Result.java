package sherpa.result;

import java.util.List;
import java.util.Optional;

/// What Sherpa says about one upload. It depends on the upload and the engine alone, so that two runs write the same bytes:
/// no clock times, no durations.
///
/// @param status whether the upload could be analysed
/// @param error why it could not; present exactly where `status` is `ERROR`
/// @param document absent where the upload could not be read as a text
public record Result(
        Status status,
        Optional<Failure> error,
        Source source,
        Optional<DocumentInfo> document,
        List<Entity> entities,
        List<Summit> summits,
        Optional<UsSentiment> usSentiment,
        Provenance provenance) {

    public enum Status { ANALYSED, ERROR }

    public Result {
        entities = List.copyOf(entities);
        summits = List.copyOf(summits);
        if ((status == Status.ERROR) != error.isPresent())
            throw new IllegalArgumentException("An error result, and no other, has an error");
    }

    public static Result analysed(
            Source source, DocumentInfo document, List<Entity> entities, List<Summit> summits, UsSentiment usSentiment,
            Provenance provenance) {
        return new Result(
                Status.ANALYSED, Optional.empty(), source, Optional.of(document), entities, summits, Optional.of(usSentiment),
                provenance);
    }

    public static Result failed(Source source, Failure error, Provenance provenance) {
        return new Result(Status.ERROR, Optional.of(error), source, Optional.empty(), List.of(), List.of(), Optional.empty(),
                provenance);
    }
}
