package sherpa.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

import sherpa.time.Time.Calendar;

/// The year of a month or a day named without one.
final class YearChoice {

    /// A verb may be another one's ("his visit will follow their talks in October"), so that a date close by on the other side
    /// counts more than one most of a year away.
    private static final int NEAR_AHEAD = 45;
    private static final int NEAR_BEHIND = 95;

    private YearChoice() {}

    static int of(Calendar date, Tense tense, LocalDate published) {
        int year = published.getYear();
        YearMonth now = YearMonth.from(published);
        YearMonth month = YearMonth.of(year, date.month());
        return switch (date.shift()) {
            case LAST -> month.isBefore(now) ? year : year - 1;
            case NEXT -> month.isAfter(now) ? year : year + 1;
            case THIS -> year;
            case NONE -> date.day() == 0 && month.equals(now) ? year : nearest(date, tense, published);
        };
    }

    private static int nearest(Calendar date, Tense tense, LocalDate published) {
        LocalDate past = latest(date, published);
        LocalDate future = earliest(date, published);
        long behind = ChronoUnit.DAYS.between(past, published);
        long ahead = ChronoUnit.DAYS.between(published, future);
        boolean back = switch (tense) {
            case PAST -> ahead > NEAR_AHEAD || behind <= ahead;
            case FUTURE -> behind <= NEAR_BEHIND && ahead > behind;
            case UNKNOWN -> behind <= ahead;
        };
        return back ? past.getYear() : future.getYear();
    }

    private static LocalDate latest(Calendar date, LocalDate published) {
        LocalDate day = in(published.getYear(), date);
        return day.isAfter(published) ? in(published.getYear() - 1, date) : day;
    }

    private static LocalDate earliest(Calendar date, LocalDate published) {
        LocalDate day = in(published.getYear(), date);
        return day.isBefore(published) ? in(published.getYear() + 1, date) : day;
    }

    private static LocalDate in(int year, Calendar date) {
        YearMonth month = YearMonth.of(year, date.month());
        return month.atDay(date.day() == 0 ? 15 : Math.min(date.day(), month.lengthOfMonth()));
    }
}
