package sherpa.time;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import sherpa.document.Document;
import sherpa.language.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/// What holds of every text.
class TimeFinderPropertiesTest {

    private static final List<String> PIECES = List.of("April", "May", "may", "March", "Sept.", "25", "31st", "the", "of", "2019",
            "1990s",
            "-", "–", "/", ",", ".", "Monday", "Friday", "and", "or", "to", "from", "between", "since", "until", "last", "next",
            "this",
            "week", "months", "year", "day", "days", "two", "twenty", "half", "a", "an", "hour", "hours", "ago", "later",
            "before", "after",
            "early", "end", "in", "weekend", "spring", "quarter", "first", "past", "coming", "yesterday", "tomorrow", "will",
            "met", "\n",
            "every", "Christmas", "more", "than", "’s", "'s", "99999999", "0", "32", "13", "2019-04-25", "29.02.2019", "😀", "é",
            "long",
            "decade", "century", "fortnight", "a hundred", "900", "1600", "(", ")", "day-long", "mid-", "couple");

    private static String random(Random random, int pieces) {
        var text = new StringBuilder();
        for (int i = 0; i < pieces; i++)
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(6) == 0 ? "" : " ");
        return text.toString();
    }

    @Test
    void everyQuoteIsTheTextAtItsPlaceAndNoneOverlap() {
        var random = new Random(1);
        for (int run = 0; run < 3000; run++) {
            String text = random(random, 40);
            int end = 0;
            for (var e : Articles.find(run % 3 == 0 ? "" : "2020-02-29", text)) {
                assertThat(text.substring(e.quote().begin(), e.quote().end())).isEqualTo(e.quote().text()).isNotBlank();
                assertThat(e.quote().begin()).as(text).isGreaterThanOrEqualTo(end);
                end = e.quote().end();
            }
        }
    }

    @Test
    void everyDateIsOneOfTheCalendarAndNoRangeRunsBackwards() {
        var random = new Random(2);
        for (int run = 0; run < 3000; run++) {
            String text = random(random, 40);
            for (var e : Articles.find("2020-02-29", text)) {
                Optional<PartialDate> start = e.start().flatMap(PartialDate::parse);
                Optional<PartialDate> end = e.end().flatMap(PartialDate::parse);
                assertThat(start.map(PartialDate::toString)).isEqualTo(e.start());
                assertThat(end.map(PartialDate::toString)).isEqualTo(e.end());
                if (start.isPresent() && end.isPresent())
                    assertThat(end.get().last()).as(e + " in " + text).isAfterOrEqualTo(start.get().first());
            }
        }
    }

    @Test
    void anyCharactersAreBorne() {
        var random = new Random(3);
        for (int run = 0; run < 500; run++) {
            var text = new StringBuilder();
            for (int i = 0; i < 300; i++)
                text.append((char) (random.nextInt(8) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(96)));
            Articles.find("2020-02-29", text.toString());
        }
    }

    /// Ten years of publication dates: what counts from them moves with them, so nothing else can have been counted from.
    @Test
    void datesDependOnThePublicationDateAlone() {
        for (int year = 1990; year < 2030; year++) {
            assertThat(Articles.find(year + "-06-15", "They met yesterday.").getFirst().start()).contains(year + "-06-14");
            assertThat(Articles.find(year + "-06-15", "They will meet in July.").getFirst().start()).contains(year + "-07");
        }
    }

    @Test
    void longAndHostileTextsTakeBoundedTime() {
        for (String piece : List.of("from April 25 to ", "25-", "the end of the ", "last ", "Monday and ", "early ", "a ", "two ",
                "1/", "12 ",
                "in the past few ", "between Monday ", "will to ", "two days before ")) {
            String text = piece.repeat(200_000 / piece.length());
            var document = Articles.of(text, List.of(new Document.Sentence(0, text.length())), Optional.of("2020-02-29"));
            var tokens = Tokens.of(document);
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> new TimeFinder().find(document, tokens), piece);
        }
    }
}
