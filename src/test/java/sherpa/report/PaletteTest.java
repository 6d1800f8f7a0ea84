package sherpa.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// That everybody can read the page: contrasts as WCAG 2.2 defines and asks for them (AA).
class PaletteTest {

    private static final double TEXT = 4.5;
    private static final double SHAPES = 3;
    private static final List<String> TYPES = List.of(
            "person", "gpe", "location", "facility", "organization", "norp", "event");
    private static final List<String> POLARITIES = List.of("negative", "positive", "mixed", "neutral");

    @ParameterizedTest
    @ValueSource(strings = { "light", "dark", "print" })
    void textStandsOutFromWhatIsBehindIt(String mode) {
        var colours = colours(mode);
        for (String ground : List.of("ground", "card")) {
            for (String text : Stream.concat(Stream.of("ink", "soft", "link"), POLARITIES.stream()).toList())
                assertContrast(mode, colours, text, ground, TEXT);
        }
        for (String behind : Stream.concat(Stream.of("found"), TYPES.stream()).toList()) {
            assertContrast(mode, colours, "ink", behind, TEXT);
            assertContrast(mode, colours, "link", behind, TEXT);
        }
        assertContrast(mode, colours, "ground", "ink", TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = { "light", "dark", "print" })
    void barsAndMarksStandOutFromWhatIsBehindThem(String mode) {
        var colours = colours(mode);
        for (String bar : List.of("negative", "positive", "ink"))
            assertContrast(mode, colours, bar, "line", SHAPES);
    }

    private static void assertContrast(String mode, Map<String, Integer> colours, String one, String other, double least) {
        double lighter = Math.max(luminance(colours, one), luminance(colours, other));
        double darker = Math.min(luminance(colours, one), luminance(colours, other));
        assertThat((lighter + 0.05) / (darker + 0.05)).as("%s: %s on %s", mode, one, other).isGreaterThanOrEqualTo(least);
    }

    /// The colours of the style sheet in a mode; what a mode does not set is as in the light one.
    private static Map<String, Integer> colours(String mode) {
        String css = StyleSheet.shared();
        var colours = new HashMap<>(within(css));
        if (mode.equals("dark"))
            colours.putAll(within(css.substring(css.indexOf("prefers-color-scheme: dark"))));
        if (mode.equals("print"))
            colours.putAll(within(css.substring(css.indexOf("@media print"))));
        return colours;
    }

    /// The variables of the first rule for the root.
    private static Map<String, Integer> within(String css) {
        int begin = css.indexOf(":root");
        var variable = Pattern.compile("--(\\w+): #([0-9a-f]{3,6});").matcher(css.substring(begin, css.indexOf('}', begin)));
        var colours = new HashMap<String, Integer>();
        while (variable.find()) {
            String digits = variable.group(2).length() == 3 ? variable.group(2).replaceAll("(.)", "$1$1") : variable.group(2);
            colours.put(variable.group(1), Integer.parseInt(digits, 16));
        }
        assertThat(colours).isNotEmpty();
        return colours;
    }

    private static double luminance(Map<String, Integer> colours, String name) {
        int colour = Objects.requireNonNull(colours.get(name), name);
        return 0.2126 * linear(colour >> 16 & 0xff) + 0.7152 * linear(colour >> 8 & 0xff) + 0.0722 * linear(colour & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
