package sherpa.time;

import java.time.LocalDate;
import java.util.Optional;

import sherpa.document.Document;
import sherpa.result.Published;

/// The date that the times of an article count from: its day of publication, or as much of it as is known; where its dateline
/// tells a day just before, that.
///
/// @param known a day, a month or a year
record Anchor(PartialDate known) {

    static Optional<Anchor> of(Document document) {
        return document.published().map(Published::date).flatMap(PartialDate::parse)
                .map(known -> new Anchor(known.isDay()
                        ? DatelineDay.before(known.first(), document.text()).map(PartialDate::of).orElse(known) : known));
    }

    /// The day to count from; the middle of a month or year where only that is known.
    LocalDate day() {
        if (known.isDay())
            return known.first();
        return known.month() > 0 ? known.first().withDayOfMonth(15) : known.first().withMonth(7);
    }

    /// What is known of a date found by counting from `day()`.
    PartialDate asFarAsKnown(PartialDate date) {
        return date.noFinerThan(known);
    }
}
