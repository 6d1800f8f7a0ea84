package sherpa.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import sherpa.result.Published;
import sherpa.result.Published.Known;

/// When an article was published, from the surest source that says so: the metadata of the upload, that of its format, a dateline
/// with a year ("CAIRO, Nov. 15, 2006 (Xinhua) --"), a line at the head of the text that is a date and no more. Never today's date.
/// Where the surest source tells a month or year and a further one a day in it, the day stands.
final class PublicationDate {

    private static final int HEAD = 14;
    private static final int DAY = "2019-04-26".length();
    private static final Pattern DATELINE = Pattern.compile(
            "(?m)^(?:\\p{L}[\\p{L} .:,'/-]{0,80}?: )?(?=\\p{Lu}{2})[\\p{Lu}][\\p{L} .,'’/()-]{2,60}?(?:,| [-–—])? ((?:(?i:"
                    + Dates.MONTH
                    + ") \\d{1,2}|\\d{1,2} (?i:" + Dates.MONTH + ")),? \\d{4})\\s*(?:\\(|--|[-–—:])");
    private static final Pattern DATE_BAR = Pattern.compile(
            "(?i)(?:\\p{L}[\\p{L} .'-]{1,30},\\s+)?(?:(?:first |last )?(?:published|posted|updated|date|issued|released|publication date)(?: (?:on|at|by))?\\s*:?\\s*)?"
                    + "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,?\\s+)?(?:(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[A-Z]{2,4})?,?\\s+)?"
                    + "(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|" + Dates.MONTH
                    + "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?[\\s-]+" + Dates.MONTH
                    + ",?[\\s-]+\\d{4})(?:T\\d{2}:\\d{2}\\S*)?"
                    + "(?:[,;|·•–-]?\\s*(?:(?:at|-|–|\\|)\\s*)?(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?.{0,20}|page \\S{1,6}|.{0,12}(?:EDT|EST|GMT|UTC|IST).{0,6}))?");
    private static final Pattern LABELLED = Pattern.compile(
            "(?im)^[ \\t]*(?:first )?(?:published|posted|publication date|date published)(?: (?:on|at))?[ \\t]*:[ \\t]*(.{6,60})$");

    private PublicationDate() {}

    /// @param metadata of the upload
    /// @param ofFormat what HTML, JSON or front matter says, as ISO 8601
    /// @param text as uploaded, with the date bars that cleaning may take out
    static Optional<Published> of(Map<String, String> metadata, Optional<String> ofFormat, String text) {
        var ofUpload = Optional.ofNullable(metadata.get("published")).flatMap(Dates::parse);
        var told = ofUpload.filter(u -> ofFormat.filter(f -> f.length() > u.length() && f.startsWith(u)).isEmpty())
                .or(() -> ofFormat);
        var finer = dateline(text).map(d -> new Published(d.toString(), Known.DATELINE))
                .or(() -> bar(text).map(d -> new Published(d.toString(), Known.TEXT)));
        if (told.isEmpty() || (told.get().length() < DAY && finer.filter(f -> f.date().startsWith(told.get())).isPresent()))
            return finer;
        return told.map(date -> new Published(date, Known.METADATA));
    }

    private static Optional<LocalDate> dateline(String text) {
        return DATELINE.matcher(text.substring(0, Math.min(text.length(), 2000))).results().findFirst()
                .flatMap(m -> Dates.first(m.group(1)));
    }

    private static Optional<LocalDate> bar(String text) {
        var head = TextLine.of(text.substring(0, Math.min(text.length(), 6000))).stream().filter(l -> !l.isBlank()).limit(HEAD);
        return head.map(TextLine::words).filter(l -> l.length() < 100 && DATE_BAR.matcher(l).matches()).findFirst()
                .flatMap(Dates::first)
                .or(() -> LABELLED.matcher(text).results().findFirst().flatMap(m -> Dates.first(m.group(1))));
    }
}
