package sherpa.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import sherpa.result.DocumentInfo;
import sherpa.result.Published;
import sherpa.result.Published.Known;

import static org.assertj.core.api.Assertions.assertThat;

class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-04-26                          | 2019-04-26
            2024-01-24 13:29:00                 | 2024-01-24
            2019-04-26T23:30:00+09:00           | 2019-04-26
            2019-04-26T08:30:00.000Z            | 2019-04-26
            20190426T083000+0900                | 2019-04-26
            20190426                            | 2019-04-26
            Fri, 26 Apr 2019 10:00:00 GMT       | 2019-04-26
            Fri, 26 Apr 19 10:00:00 +0900       | 2019-04-26
            26 Apr 87 10:00 GMT                 | 1987-04-26
            Fri Apr 26 10:00:00 2019            | 2019-04-26
            Fri Apr 26 10:00:00 +0000 2019      | 2019-04-26
            Fri Apr 26 2019 10:00:00 GMT+0000   | 2019-04-26
            6-MAR-1987 12:46:29.12              | 1987-03-06
            April 26th, 2019                    | 2019-04-26
            26 April 2019                       | 2019-04-26
            26/04/2019                          | 2019-04-26
            1556236800                          | 2019-04-26
            1556236800000                       | 2019-04-26
            2025-11                             | 2025-11
            2025/7                              | 2025-07
            Nov. 2025                           | 2025-11
            November, 2025                      | 2025-11
            1996                                | 1996
            """)
    void whatMetadataTellOfTheDayMonthOrYearIsRead(String value, String date) {
        assertThat(Dates.parse(value)).contains(date);
        assertThat(Dates.parse(" " + value + " ")).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "unknown", "today", "03/04/2019", "1996/1997", "2004-2005", "2019-13", "2019-02-30", "0000",
            "9999",
            "999999999999999999999", "26 Smarch 2019", "12:30" })
    void whatIsNoDateOrCanBeConfusedIsNone(String value) {
        assertThat(Dates.parse(value)).isEmpty();
    }

    @Test
    void dayInAnyValueStandsBeforeAMonthInASurerOne() {
        assertThat(Dates.best(List.of("", "2019", "2019-04", "2019-04-26").stream())).contains("2019-04-26");
        assertThat(Dates.best(List.of("2019-04", "2019").stream())).contains("2019-04");
    }

    @Test
    void monthOrYearOfTheUploadIsKept() {
        assertThat(published("2025-11", Uploads.ARTICLE)).contains(new Published("2025-11", Known.METADATA));
        assertThat(published("1996", Uploads.ARTICLE)).contains(new Published("1996", Known.METADATA));
    }

    @Test
    void dayThatTheTextTellsStandsWhereItLiesInTheMonthOfTheUpload() {
        String text = "ACCRA, Nov. 15, 2025 (Xinhua) -- " + Uploads.ARTICLE;
        assertThat(published("2025-11", text)).contains(new Published("2025-11-15", Known.DATELINE));
        assertThat(published("2025-10", text)).contains(new Published("2025-10", Known.METADATA));
        assertThat(published("2025-11-17", text)).contains(new Published("2025-11-17", Known.METADATA));
    }

    @Test
    void dayOfThePageStandsWhereItLiesInTheMonthOfTheUpload() {
        String page = "<html><head><meta property='article:published_time' content='2025-11-15T10:00:00Z'></head><body><p>"
                + Uploads.ARTICLE + "</p></body></html>";
        assertThat(published("2025-11", page)).contains(new Published("2025-11-15", Known.METADATA));
        assertThat(published("2025-10", page)).contains(new Published("2025-10", Known.METADATA));
        assertThat(published("1996/1997", page)).contains(new Published("2025-11-15", Known.METADATA));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<p><a>Ana Silva</a> / <span>Updated: Nov 15, 2025, 11:05 IST</span></p>",
            "<div><time>Nov 15, 2025 at 1:38 pm</time></div>", "<time datetime='2025-11-15T08:00Z'>yesterday</time>",
            "<div>Published on 15 November 2025</div>" })
    void dateBelowTheHeadingOfAPageIsItsDate(String byline) {
        String page = "<html><body><div><time>Jan 2, 2020</time></div><h1>Leaders of Norway and Ghana meet</h1>" + byline
                + "<div><p>"
                + Uploads.ARTICLE + "</p></div><footer>Last updated: Mar 2, 2026</footer></body></html>";
        assertThat(Uploads.document(page).published()).contains(new Published("2025-11-15", Known.METADATA));
    }

    @Test
    void dateElsewhereOnAPageIsNotTakenForItsDate() {
        String page = "<html><body><h1>Leaders of Norway and Ghana meet</h1><div>" + ("<p>" + Uploads.ARTICLE + "</p>").repeat(80)
                + "</div><footer>Last updated: Mar 2, 2026</footer></body></html>";
        assertThat(Uploads.document(page).published()).isEmpty();
    }

    @Test
    void valueThatIsNoDateIsNoDate() {
        assertThat(published("1996/1997", Uploads.ARTICLE)).isEmpty();
        assertThat(published("soon", Uploads.ARTICLE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"$date\": \"2019-04-26T10:00:00Z\"}", "[2019, 4, 26]", "[\"2019-04-26\"]",
            "{\"value\": \"2019-04-26\"}",
            "1556236800", "\"26 Apr 2019\"" })
    void jsonTellsDatesInManyShapes(String value) {
        String json = "{\"title\": \"Leaders meet\", \"body\": \"The leaders met in the capital and spoke of trade.\", \"published\": "
                + value + "}";
        assertThat(Uploads.document(json).published()).contains(new Published("2019-04-26", Known.METADATA));
    }

    @Test
    void dayOfPublicationIsEmptyWhereOnlyTheMonthIsKnown() {
        assertThat(document("2025-11").publicationDate()).isEmpty();
        assertThat(document("1996/1997").publicationDate()).isEmpty();
        assertThat(document("2025-11-15").publicationDate()).contains(LocalDate.of(2025, 11, 15));
    }

    private static Optional<Published> published(String metadata, String text) {
        return Uploads.document(text.getBytes(StandardCharsets.UTF_8), Optional.empty(), Map.of("published", metadata))
                .published();
    }

    private static Document document(String published) {
        return new Document(Optional.empty(), "They met.", List.of(), "en", Optional.of(new Published(published, Known.METADATA)),
                DocumentInfo.Format.TEXT, List.of());
    }
}
