package sherpa.result;

/// When the article was published.
///
/// @param date ISO 8601, a full date
/// @param known where the date stands
public record Published(String date, Known known) {

    public enum Known { METADATA, DATELINE, TEXT }
}
