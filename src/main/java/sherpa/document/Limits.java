package sherpa.document;

import java.time.Duration;

/// How much Sherpa takes on.
///
/// @param uploadBytes most bytes of an upload, as stored and also unpacked
/// @param textCharacters most UTF-16 code units of clean text
/// @param parsing longest time for taking a PDF apart
public record Limits(long uploadBytes, int textCharacters, Duration parsing) {

    public static Limits defaults() {
        return new Limits(10_000_000, 200_000, Duration.ofSeconds(20));
    }
}
