package sherpa.result;

import java.util.Map;
import java.util.TreeMap;

/// Why an upload could not be analysed, in a form that a program can branch on and a person can act on.
///
/// @param message one sentence
/// @param seen what was found, by name: sizes, limits, a detected language
public record Failure(Code code, String message, Map<String, String> seen) {

    public enum Code {
        /// No bytes, or no text in them.
        EMPTY,
        /// Not a text, and no format that Sherpa reads.
        BINARY,
        /// More bytes than the upload limit, packed or unpacked.
        TOO_LARGE,
        /// More characters of text than the limit.
        TEXT_TOO_LONG,
        /// A language that is not analysed; `seen.language` names it.
        UNSUPPORTED_LANGUAGE,
        /// Text whose characters can't be recovered.
        BROKEN_ENCODING,
        /// A PDF that can't be read: damaged, encrypted, without text, or endless.
        BROKEN_PDF,
        /// A gzip stream that ends early or is damaged.
        BROKEN_GZIP,
        /// JSON, RSS or another structured format that can't be parsed or has no article in it.
        BROKEN_FORMAT,
        /// A feed of several articles; Sherpa takes one article an upload.
        SEVERAL_ARTICLES,
        /// Deleted or replaced between the event and the read.
        GONE
    }

    public Failure {
        seen = java.util.Collections.unmodifiableMap(new TreeMap<>(seen));
    }
}
