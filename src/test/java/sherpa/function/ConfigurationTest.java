package sherpa.function;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import sherpa.document.Limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConfigurationTest {

    @Test
    void resultsBucketIsAllThatIsNeeded() {
        assertThat(Configuration.of(Map.of("RESULTS_BUCKET", "results")))
                .isEqualTo(new Configuration("results", Limits.defaults(), Configuration.Report.NONE));
    }

    @Test
    void pagesCanBeAskedFor() {
        assertThat(Configuration.of(Map.of("RESULTS_BUCKET", "results", "REPORT", " HTML ")).report())
                .isEqualTo(Configuration.Report.HTML);
        assertThat(Configuration.of(Map.of("RESULTS_BUCKET", "results", "REPORT", "none")).report())
                .isEqualTo(Configuration.Report.NONE);
        assertThatThrownBy(() -> Configuration.of(Map.of("RESULTS_BUCKET", "results", "REPORT", "pdf")))
                .isInstanceOf(Configuration.InvalidConfigurationException.class)
                .hasMessageContaining("REPORT").hasMessageContaining("pdf");
    }

    @Test
    void limitsCanBeSet() {
        assertThat(
                Configuration.of(Map.of("RESULTS_BUCKET", "results", "MAX_UPLOAD_BYTES", "1000", "MAX_TEXT_CHARACTERS", " 500 ",
                        "MAX_PARSING_SECONDS", "3")).limits())
                .isEqualTo(new Limits(1000, 500, Duration.ofSeconds(3)));
    }

    @Test
    void missingResultsBucketIsNamed() {
        assertThatThrownBy(() -> Configuration.of(Map.of())).isInstanceOf(Configuration.InvalidConfigurationException.class)
                .hasMessageContaining("RESULTS_BUCKET");
        assertThatThrownBy(() -> Configuration.of(Map.of("RESULTS_BUCKET", " ")))
                .isInstanceOf(Configuration.InvalidConfigurationException.class).hasMessageContaining("RESULTS_BUCKET");
    }

    @Test
    void oneBucketForBothIsRefused() {
        assertThatThrownBy(() -> Configuration.of(Map.of("RESULTS_BUCKET", "both", "ARTICLES_BUCKET", "both")))
                .isInstanceOf(Configuration.InvalidConfigurationException.class).hasMessageContaining("\"both\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "-1", "10 MB", "1e6", "99999999999999999999", "9999999999" })
    void limitThatMakesNoSenseIsNamed(String value) {
        assertThatThrownBy(() -> Configuration.of(Map.of("RESULTS_BUCKET", "results", "MAX_UPLOAD_BYTES", value)))
                .isInstanceOf(Configuration.InvalidConfigurationException.class)
                .hasMessageContaining("MAX_UPLOAD_BYTES").hasMessageContaining(value);
    }
}
