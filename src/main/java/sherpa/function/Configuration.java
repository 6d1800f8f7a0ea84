package sherpa.function;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

import sherpa.document.Limits;

/// What the function is told through its environment.
///
/// | variable | meaning | default |
/// |---|---|---|
/// | `RESULTS_BUCKET` | where results go | none: it must be set |
/// | `ARTICLES_BUCKET` | where articles come from, if it is one bucket | any bucket |
/// | `MAX_UPLOAD_BYTES` | most bytes of an upload | 10,000,000 |
/// | `MAX_TEXT_CHARACTERS` | most characters of text | 200,000 |
/// | `MAX_PARSING_SECONDS` | longest time for taking a PDF apart | 20 |
/// | `REPORT` | `html` for a page beside each result, `none` for the JSON alone | `none` |
/// | `S3_ENDPOINT` | an S3 endpoint other than AWS's own ([sherpa.storage.S3Clients] reads it) | AWS's |
///
/// @param resultsBucket never the bucket that articles come from
/// @param report what is written beside each result
public record Configuration(String resultsBucket, Limits limits, Report report) {

    /// For people who would rather look at a result than read its JSON.
    public enum Report { NONE, HTML }

    /// A variable is missing or makes no sense; the message names it.
    public static final class InvalidConfigurationException extends RuntimeException {

        private static final long serialVersionUID = 1;

        InvalidConfigurationException(String message) {
            super(message);
        }
    }

    /// @throws InvalidConfigurationException if a variable is missing or makes no sense
    public static Configuration of(Map<String, String> environment) {
        String results = text(environment, "RESULTS_BUCKET").orElseThrow(() -> new InvalidConfigurationException(
                "RESULTS_BUCKET must be set: the name of the bucket that results are written to"));
        if (text(environment, "ARTICLES_BUCKET").filter(results::equals).isPresent())
            throw new InvalidConfigurationException("RESULTS_BUCKET and ARTICLES_BUCKET are both \"" + results
                    + "\": results need a bucket of their own, or each would be taken for an article");
        var defaults = Limits.defaults();
        return new Configuration(results, new Limits(
                number(environment, "MAX_UPLOAD_BYTES", Integer.MAX_VALUE - 8, n -> n).orElse(defaults.uploadBytes()),
                number(environment, "MAX_TEXT_CHARACTERS", Integer.MAX_VALUE, Math::toIntExact).orElse(defaults.textCharacters()),
                number(environment, "MAX_PARSING_SECONDS", 900, Duration::ofSeconds).orElse(defaults.parsing())),
                report(environment));
    }

    private static Report report(Map<String, String> environment) {
        String value = text(environment, "REPORT").orElse("none");
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "none" -> Report.NONE;
            case "html" -> Report.HTML;
            default -> throw new InvalidConfigurationException("REPORT is \"" + value + "\" and should be html or none");
        };
    }

    private static Optional<String> text(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static <T> Optional<T> number(Map<String, String> environment, String name, long most, LongFunction<T> unit) {
        return text(environment, name).map(value -> {
            try {
                long number = Long.parseLong(value);
                if (number > 0 && number <= most)
                    return unit.apply(number);
            } catch (NumberFormatException e) {
                // Told below, together with numbers out of range.
            }
            throw new InvalidConfigurationException(
                    name + " is \"" + value + "\" and should be a whole number from 1 to " + most);
        });
    }
}
