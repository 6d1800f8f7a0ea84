package sherpa.document;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguagesTest {

    private static final Languages LANGUAGES = new Languages();

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
    @ValueSource(strings = {
            "XI, PUTIN", "Duterte in Tokyo", "12:30", "Kenyatta, Museveni and Kagame meet in Kampala",
            "mexican president ernesto zedillo ended his china visit today and left shanghai" })
    void latinLettersThatTellTooLittleAreEnglish(String text) {
        assertThat(LANGUAGES.detect(text)).isEqualTo("en");
    }
}
