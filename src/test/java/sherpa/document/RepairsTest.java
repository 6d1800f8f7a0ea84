package sherpa.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import sherpa.result.Repair;
import sherpa.result.Repair.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static sherpa.document.Uploads.ARTICLE;
import static sherpa.document.Uploads.document;

class RepairsTest {

    private static final String LEAD = "The prime minister of Norway met the president of Ghana in Accra on Monday, and they spoke about trade.";

    private static void assertRepaired(String damaged, String clean, Kind kind) {
        var document = document(damaged);
        assertThat(document.text()).isEqualTo(clean);
        assertThat(document.repairs()).extracting(Repair::kind).contains(kind);
    }

    private static void assertUntouched(String text) {
        var document = document(text);
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.repairs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "They left it there. No r t h Ko re a l a st we e k launched a new attack.|They left it there. North Korea last week launched a new attack.",
            "T h e p re si de n t m e t h i s g u e st s, a n d t h e n le f t fo r P a r i s. It rained.|The president met his guests, and then left for Paris. It rained.",
            "Th e le ader s o f t he tw o co un trie s me t o n Mo nday|The leaders of the two countries met on Monday",
            "S E O U L  T A L K S  E N D as planned|SEOUL TALKS END as planned" })
    void letterSpacedPassagesAreJoined(String damaged, String clean) {
        assertRepaired(damaged, clean, Kind.LETTER_SPACING);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "He got an A, a B, a C, a D and an E in his tests, so it was up to us to go on to the next one.",
            "George H. W. Bush and J. R. R. Tolkien met at the U N in New York, and all of us saw it.",
            "The points a b c d e f g lie on one line, as do x y z, said the teacher of the class.",
            "I do so as we go on to it, if he is at it." })
    void shortWordsAndInitialsAreNoLetterSpacing(String text) {
        assertUntouched(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "He called it â€œnull and voidâ€, the countryâ€™s leader said of ErdoÄŸan.|He called it “null and void”, the country’s leader said of Erdoğan.",
            "The minister, SÃ©golÃ ̈ne Royal, told them that it was over.|The minister, Ségolène Royal, told them that it was over.",
            "They donÃ¢â‚¬â„¢t agree on it at all, she told them.|They don’t agree on it at all, she told them.",
            "They don‚Äôt agree on the caf√© at all, she told them.|They don’t agree on the café at all, she told them.",
            "It costs Â£5 at 20Â°C and the president said so.|It costs £5 at 20°C and the president said so." })
    void mojibakeIsRead(String damaged, String clean) {
        assertRepaired(damaged, clean, Kind.MOJIBAKE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The “CAFÉ” and the “ÇA” were full, and the naïve président paid £5 at 20°C — or so he said…",
            "São Paulo, Åre, Ærø, Łódź and Đà Nẵng sent their mayors to the meeting in Zürich." })
    void lettersOfOtherLanguagesAreNoMojibake(String text) {
        assertUntouched(text);
    }

    @Test
    void wrappedLinesAreJoinedAndDividedWordsToo() {
        assertRepaired("""
                The prime minister of Norway met the president of Ghana in
                Accra on Monday, and they spoke about trade and the inter-
                national waters between the two countries, in a meeting that
                lasted for two hours. Park Geun-
                hye was not there, and the foreign ministers left early.

                They will meet again in the spring, when the new president
                of the union takes his office.""",
                """
                        The prime minister of Norway met the president of Ghana in Accra on Monday, and they spoke about trade and the international waters \
                        between the two countries, in a meeting that lasted for two hours. Park Geun-hye was not there, and the foreign ministers left early.

                        They will meet again in the spring, when the new president of the union takes his office.""",
                Kind.HYPHENATION);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Mr Kaya met her.", "Beijing kept silent.", "After the talks they left.", "In Oslo it rained." })
    void aDroppedCapitalIsPutBeforeItsWord(String sentence) {
        assertRepaired(LEAD + "\n" + sentence.charAt(0) + "\n" + sentence.substring(1) + "\n" + LEAD.replace("Monday", "Tuesday"),
                LEAD + "\n" + sentence + "\n" + LEAD.replace("Monday", "Tuesday"), Kind.LINE_WRAP);
    }

    @ParameterizedTest
    @ValueSource(strings = { "A\nman came in.", "C\nred is what they chose." })
    void aLetterOnItsLineBeforeAWholeWordStays(String lines) {
        assertUntouched(LEAD + "\n" + lines + "\n" + LEAD.replace("Monday", "Tuesday"));
    }

    @Test
    void aLineBreakBecomesOneCharacterSoThatOffsetsStay() {
        String wrapped = "The prime minister met the president of\nGhana in Accra, and they spoke about all\nthe trade that there is between the two\ncountries, "
                + "and about the fish of the sea.";
        var document = document(wrapped);
        assertThat(document.text()).isEqualTo(wrapped.replace('\n', ' '));
        assertThat(document.repairs()).hasSize(1);
    }

    @Test
    void linesThatAreParagraphsStay() {
        assertUntouched(
                "Leaders meet in Accra\nThey spoke about trade.\nThey spoke about fish.\nThey left at noon.\nThey will meet again.");
        assertUntouched(
                "Present were:\n- the prime minister of Norway\n- the president of Ghana\n- the chair of the union\n- the host");
    }

    @Test
    void pageNumbersAreTakenOut() {
        String page = """
                The government met today to talk about the plan for the year.
                It was agreed that all of it will be done by the summer.
                Nobody spoke against it, and the minister thanked them all.
                The plan will be sent to the members of the union
                """;
        assertThat(document(page + "1\n\n" + page + "2\n\n" + page + "3\n").text()).doesNotContainPattern("(?m)^\\d$");
        assertUntouched("The vote\n" + LEAD + "\n7\n" + LEAD.replace("Monday", "Friday") + "\n5");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Related Posts", "Related Posts:\nStorm hits Togo\nCocoa prices rise", "Tags:\n#Ghana\n#Norway\nSHARE",
            "Most read\n1.\nStorm hits Togo\n2.\nCocoa",
            "Leave a Reply", "(END)", "reporter@example.org(END)", "Comments (3)",
            "Copyright 2024 The Accra Post. All rights reserved.",
            "The views expressed here do not necessarily reflect those of the Post.\n\nRecent Posts\n\nStorm hits Togo" })
    void tailsAreTakenOut(String tail) {
        String article = "Leaders meet in Accra\n" + LEAD
                + "\nTheir foreign ministers met as well, and agreed to draw up a plan by the end of March.";
        assertRepaired(article + "\n" + tail, article, Kind.BOILERPLATE);
    }

    @Test
    void boxesAndControlsInsideAnArticleAreTakenOut() {
        assertRepaired(
                "Leaders meet in Accra\nShare this article\nFacebook\nTwitter\nWhatsApp\n" + LEAD + "\nAdvertisement\n"
                        + LEAD.replace("Monday", "Friday"),
                "Leaders meet in Accra\n" + LEAD + "\n" + LEAD.replace("Monday", "Friday"), Kind.BOILERPLATE);
    }

    @Test
    void wordsOfBoilerplateInASentenceStay() {
        assertUntouched("Leaders meet in Accra\nThe ministry said that related posts on Facebook were read by 26 people. " + LEAD
                + "\nShare prices rose, and comments by the president were welcomed in the most read papers of the country on Monday.");
    }

    @Test
    void whatAgenciesWriteForEditorsIsTakenOut() {
        assertRepaired(
                "(LEAD) Kim-China(LEAD) Kim leaves for Beijing to hold talks(ATTN: UPDATES lead; ADDS photo)By Ana Silva SEOUL, Jan. 4 (Agency) -- "
                        + LEAD
                        + "\n\nana@example.org(END)",
                "Kim leaves for Beijing to hold talks\nBy Ana Silva\nSEOUL, Jan. 4 (Agency) -- " + LEAD, Kind.BOILERPLATE);
        assertRepaired("(URGENT) Kim-China-talks (URGENT) Kim to visit China on Monday: office\n\n(END)",
                "Kim to visit China on Monday: office", Kind.BOILERPLATE);
    }

    @Test
    void repeatedPassagesAreTakenOut() {
        assertRepaired("Leaders meet in Accra\nLeaders meet in Accra\n\n" + LEAD, "Leaders meet in Accra\n\n" + LEAD,
                Kind.REPEATED_PASSAGE);
        assertRepaired(LEAD.substring(0, 60) + "...\n" + LEAD + " They left.", LEAD + " They left.", Kind.REPEATED_PASSAGE);
        assertRepaired(LEAD + "\nThey left.\n" + LEAD + "\nThey came back.", LEAD + "\nThey left.\nThey came back.",
                Kind.REPEATED_PASSAGE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The country&#8217;s <b>leader</b> met them on the 60<sup>th</sup> day.|The country’s leader met them on the 60th day.",
            "The leaders&amp;nbsp;met, [the paper](https://example.org/a) said.|The leaders\u00A0met, the paper said.",
            "The union -LRB- EU -RRB- met the leaders of both.|The union ( EU ) met the leaders of both." })
    void markupIsTakenOut(String damaged, String clean) {
        assertRepaired(damaged, clean, Kind.MARKUP);
    }

    @Test
    void whatOnlyLooksLikeMarkupStays() {
        assertUntouched(
                "AT&T and R&D at <https://example.org/> said [sic] that 3 < 5 and [HANOI] was far, in the view of the president.");
    }

    @Test
    void controlCharactersAreTakenOut() {
        assertRepaired("The leaders\u0003 met in Ac\u00ADcra\u200B on Monday.", "The leaders met in Accra on Monday.",
                Kind.CONTROL_CHARACTERS);
    }

    @Test
    void aRepairSaysWhereItIsAndWhatStoodThere() {
        var document = document("They left it there. No r t h Ko re a l a st we e k launched a new attack.\nRelated Posts");
        assertThat(document.repairs().getFirst())
                .isEqualTo(new Repair(Kind.LETTER_SPACING, 20, 41, "No r t h Ko re a l a st we e k"));
        assertThat(document.text().substring(20, 41)).isEqualTo("North Korea last week");
    }

    @Test
    void theArticleOfTheTestsNeedsNoRepair() {
        assertUntouched(ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Read this story in Hindi\nWatch How the leaders met in Accra",
            "This article has been adapted from its original source.", "This story was first published by the Accra Post." })
    void remarksOfTheSiteBehindAnArticleGo(String remark) {
        assertThat(document(Uploads.ARTICLE.strip() + "\n\n" + remark).text()).isEqualTo(Uploads.ARTICLE.strip());
    }
}
