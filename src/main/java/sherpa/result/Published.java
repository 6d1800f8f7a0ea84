package sherpa.result;

/// When the article was published.
///
/// @param date ISO 8601: a day (2019-04-25) or, where no more is known, a month (2019-04) or a year (2019)
/// @param known where the date stands
public record Published(String date, Known known) {

    public enum Known { METADATA, DATELINE, TEXT }
}
