package sherpa.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/// The one style sheet of a page: what all pages share, and the rules that this one adds. No element has a style of its own, so
/// that the page's policy can allow this sheet, by its digest, and no other.
final class StyleSheet {

    private final StringBuilder rules;
    private int places;

    StyleSheet(String shared) {
        rules = new StringBuilder(shared);
    }

    /// What all pages share.
    static String shared() {
        try (InputStream css = Objects.requireNonNull(StyleSheet.class.getResourceAsStream("page.css"), "page.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void rule(String selector, String declarations) {
        rules.append(selector).append('{').append(declarations).append("}\n");
    }

    /// @return a class of elements that look so
    String place(String declarations) {
        String name = "place" + ++places;
        rule("." + name, declarations);
        return name;
    }

    String text() {
        return rules.toString();
    }

    /// As a Content-Security-Policy names the sheet.
    String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
