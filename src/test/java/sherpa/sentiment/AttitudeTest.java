package sherpa.sentiment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import sherpa.result.UsSentiment.Holder;
import sherpa.result.UsSentiment.Polarity;

import static org.assertj.core.api.Assertions.assertThat;

/// Who holds which attitude where the article names the holder: each row is a behaviour, a text, its entities and what is to be found.
class AttitudeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            praise is positive | President Ana Ilic praised the United States for its help after the flood. | person RS Ana Ilic | Ana Ilic | POSITIVE
            agent of a passive is the holder | The U.S. decision was condemned by Iran on Friday. | gpe IR Iran | Iran | NEGATIVE
            speaker of an indirect quotation is the holder | Foreign Minister Ali Karimi said Tuesday that U.S. threats against his country are unacceptable. | person IR Ali Karimi | Ali Karimi | NEGATIVE
            speaker behind a direct quotation is the holder | \"The United States is a great friend of ours,\" said Marta Nowak, the foreign minister. | person PL Marta Nowak | Marta Nowak | POSITIVE
            pronoun speaker is the last fitting person | President Ali Karimi spoke in Tehran. He said the United States is a bully that violates the law. | person IR Ali Karimi; gpe IR Tehran | Ali Karimi | NEGATIVE
            source of according to is the holder | The American raid was an illegal provocation, according to Ali Karimi. | person IR Ali Karimi; norp US American | Ali Karimi | NEGATIVE
            subject of the sentence reaches into its participles | Cuba rejected the plan on Monday, accusing the United States of blackmail. | gpe CU Cuba | Cuba | NEGATIVE
            us critics of their government hold | Senator Joan Hill criticized President Paul Reed for his policy on trade. | person US Joan Hill; person US Paul Reed | Joan Hill | NEGATIVE
            denial of a charge is neutral | The United States accuses Iran of building a bomb. Iran denies the charge. | gpe IR Iran | Iran | NEUTRAL
            denial behind the charge is neutral | The United States accuses Iran of building a bomb, a charge Iran denies. | gpe IR Iran | Iran | NEUTRAL
            praise and blame together are mixed | Brazil praised the U.S. offer. Later Brazil criticized the U.S. tariffs. | gpe BR Brazil | Brazil | MIXED
            speaker behind an indirect quotation is not its subject | The United States has no right to bully its neighbours, Peru said Friday. | gpe PE Peru | Peru | NEGATIVE
            pronoun behind a quotation is the speaker before | Foreign Minister Ali Karimi said the talks had failed. \"President Reed is a liar and America is an aggressor,\" he said. | person IR Ali Karimi; person US Reed | Ali Karimi | NEGATIVE
            newspaper that says it is the one named | The Lima Herald ran an editorial on Monday. The United States is a reckless bully, the newspaper said. | body PE Lima Herald | Lima Herald | NEGATIVE
            aide who adds is apart from the one who began | Peru protested in Geneva, with presidential aide Ana Quispe adding that the U.S. sanctions are a hostile act. | gpe PE Peru; gpe CH Geneva; person PE Ana Quispe | Ana Quispe | NEGATIVE
            told reporters with a mixed quotation | Ana Quispe told reporters that her country was \"deeply grateful\" to the United States. | person PE Ana Quispe | Ana Quispe | POSITIVE
            irony mark turns praise into blame | Ali Karimi said the so-called friendship of the United States brought nothing. | person IR Ali Karimi | Ali Karimi | NEGATIVE
            what the US is asked to do is no praise | Ali Karimi said the United States should respect the law. | person IR Ali Karimi | Ali Karimi | NEGATIVE
            lost trust is no trust | Ana Quispe said the raid had shaken trust in the United States. | person PE Ana Quispe | Ana Quispe | NEGATIVE
            lawmaker who blames the presidents meeting holds | Senator Joan Hill said the president's meeting would be a shameful betrayal. The United States had agreed to it. | person US Joan Hill | Joan Hill | NEGATIVE
            speech is held by the one whose name it bears | Remarks by President Ana Quispe of Peru at the harbour. We are grateful to the United States for its generous help. Our people admire the courage of its sailors. I say this as one who lost her home. | person PE Ana Quispe; gpe PE Peru | Ana Quispe | POSITIVE
            demonstrators with abbreviated slogans hold | Demonstrators in Lima chanted anti-U.S. slogans on Tuesday. | gpe PE Lima | Demonstrators | NEGATIVE
            who is against an american known by surname holds | Anti-Reed marchers gathered in Halifax, which President Reed will visit. | person US Reed; gpe CA Halifax | Anti-Reed marchers | NEGATIVE
            threat to do something is no passive | Ana Quispe has threatened to detain U.S. officials. | person PE Ana Quispe | Ana Quispe | NEGATIVE
            subject behind after speaks | The talks ended after Ana Quispe told the press on Friday that the United States was a bully. | person PE Ana Quispe | Ana Quispe | NEGATIVE
            party in parentheses keeps those named together | Joan Hill (D-Mass.) and Bob Hale (R-Ohio) condemned the U.S. policy. | person US Joan Hill; person US Bob Hale | Joan Hill | NEGATIVE
            who is regarded as hostile is so for the one who regards | Ana Quispe regards the United States as hostile. | person PE Ana Quispe | Ana Quispe | NEGATIVE
            """)
    void isFound(String behaviour, String text, String entities, String holder, Polarity polarity) {
        var article = Article.of(text).with(entities);
        assertThat(article.holder(holder).map(Holder::polarity)).as("%s in \"%s\": %s", holder, text, article.analyse())
                .contains(polarity);
    }
}
