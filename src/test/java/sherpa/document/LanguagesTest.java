package sherpa.document;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguagesTest {

    private static final Languages LANGUAGES = new Languages(new Once<>(Vocabulary::load));

    @ParameterizedTest
    @CsvSource({
            "de, Die Kanzlerin reiste am Montag nach Paris.", "fr, Le président est arrivé à Moscou jeudi pour des entretiens.",
            "es, El presidente viajará mañana a Washington.", "it, Il presidente ha incontrato il ministro a Roma.",
            "pt, O presidente chegou ontem a Lisboa para uma reunião.",
            "nl, De premier sprak maandag met zijn ambtgenoot in Brussel.",
            "sv, Statsministern träffade presidenten i Stockholm på måndagen.",
            "pl, Prezydent spotkał się w poniedziałek z premierem w Warszawie.",
            "cs, Prezident se v pondělí setkal s premiérem v Praze.",
            "hu, Az elnök hétfőn találkozott a miniszterelnökkel Budapesten.",
            "tr, Cumhurbaşkanı pazartesi günü Ankara'da başbakanla görüştü.",
            "vi, Chủ tịch nước đã gặp thủ tướng tại Hà Nội hôm thứ Hai.",
            "ru, Президент встретился с премьером в Москве.", "uk, Президент зустрівся з прем'єр-міністром у Києві в понеділок.",
            "ar, التقى الرئيس برئيس الوزراء في القاهرة يوم الاثنين.",
            "fa, رئیس جمهور روز دوشنبه با نخست وزیر در تهران دیدار کرد.",
            "ja, 大統領は月曜日に東京で首相と会談した。", "zh, 总统星期一在北京会见了总理。", "ko, 대통령은 월요일 서울에서 총리를 만났다.",
            "el, Ο πρόεδρος συναντήθηκε με τον πρωθυπουργό στην Αθήνα." })
    void aSentenceTellsItsLanguageInAnyCase(String language, String sentence) {
        assertThat(LANGUAGES.detect(sentence)).isEqualTo(language);
        assertThat(LANGUAGES.detect(sentence.toLowerCase(Locale.ROOT))).isEqualTo(language);
        assertThat(LANGUAGES.detect(sentence.toUpperCase(Locale.ROOT))).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
            "de, Merkel trifft Putin in Moskau", "fr, Macron reçoit Poutine à Versailles",
            "es, Maduro se reúne con Petro en Caracas",
            "it, Meloni incontra Macron a Roma", "pt, Lula se encontra com Biden em Washington",
            "nl, Rutte ontmoet Trump in Washington",
            "id, Jokowi bertemu Presiden Xi Jinping di Beijing", "pl, Duda spotkał się z Trumpem", "cs, Zeman se sešel s Putinem",
            "fi, Niinistö tapasi Putinin Helsingissä", "hu, Orbán Viktor Putyinnal tárgyalt", "tr, 'Erdoğan, Putin ile görüştü'",
            "sw, Rais Kenyatta akutana na Museveni Kampala", "vi, TỔNG BÍ THƯ NGUYỄN PHÚ TRỌNG HỘI ĐÀM VỚI TẬP CẬN BÌNH",
            "es, PUTIN LLEGA A LA HABANA", "fr, MACRON REÇOIT POUTINE À VERSAILLES", "tl, 'DUTERTE, DUMATING SA TOKYO'" })
    void aHeadlineFullOfNamesIsOfAnotherLanguage(String language, String headline) {
        assertThat(LANGUAGES.detect(headline)).as(headline).isNotEqualTo("en").hasSize(2);
    }

    @Test
    void aTextInALanguageWithoutAProfileIsNotTakenForEnglish() {
        assertThat(LANGUAGES.detect("""
                Kejadenn a zo bet etre daou bennrener e kreiz ar sizhun tremenet. Komzet o deus diwar-benn ar peoc'h hag ar
                c'henwerzh, ha divizet o deus en em welout adarre a-raok fin ar bloaz."""))
                .isNotEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "XI, PUTIN", "Duterte in Tokyo", "DUTERTE IN TOKYO", "12:30", "Kenyatta, Museveni and Kagame meet in Kampala",
            "MODI, SHARIF HOLD TALKS IN UFA", "KIM JONG UN ARRIVES IN VLADIVOSTOK", "PUTIN, ERDOGAN MEET", "NATO SUMMIT OPENS",
            "Lee to meet Xi in Beijing next week", "Abe-Park Geun-hye summit", "Ban Ki-moon Lauds Kofi Annan",
            "LEE TO MEET XI NEXT WEEK",
            "mexican president ernesto zedillo ended his china visit today and left shanghai",
            "Presiden Joko Widodo and Sultan Haji Hassanal Bolkiah at Istana Negara in Jakarta" })
    void latinLettersThatTellTooLittleAreEnglish(String text) {
        assertThat(LANGUAGES.detect(text)).isEqualTo("en");
    }

    @Test
    void sentencesFullOfNamesOfOneRegionAreEnglishByTheWordsBetweenThem() {
        assertThat(LANGUAGES
                .detect("""
                        Indonesian President Joko Widodo, Foreign Minister Retno Marsudi, Malaysian Prime Minister Anwar Ibrahim, Thai Prime \
                        Minister Srettha Thavisin, Sultan Haji Hassanal Bolkiah, and Vietnamese Prime Minister Pham Minh Chinh met in Labuan \
                        Bajo. Hun Manet, Sonexay Siphandone, Taur Matan Ruak, Lee Hsien Loong and Aung Naing Oo stayed away."""))
                .isEqualTo("en");
        assertThat(LANGUAGES
                .detect("""
                        Ollanta Humala, Rafael Correa, Evo Morales, José Mujica and Cristina Fernández de Kirchner gathered in Cochabamba. \
                        Juan Manuel Santos, Sebastián Piñera and Dilma Rousseff stayed away from Cochabamba."""))
                .isEqualTo("en");
    }
}
