package sherpa.report;

import java.util.Locale;
import java.util.Optional;

import org.jsoup.nodes.Element;

import sherpa.result.EntityType;

/// Values of the result in words.
final class Words {

    private Words() {}

    /// `NO_AGREEMENT` as "No agreement".
    static String of(Enum<?> value) {
        String words = value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// A type of entity as readers call it.
    static String of(EntityType type) {
        return switch (type) {
            case PERSON -> "Person";
            case GPE -> "Country or city";
            case LOCATION -> "Place";
            case FACILITY -> "Building or base";
            case ORGANIZATION -> "Organization";
            case NORP -> "Nationality or group";
            case EVENT -> "Event";
        };
    }

    /// A score with its sign, two decimals, and a real minus.
    static String signed(double value) {
        String digits = String.format(Locale.ROOT, "%.2f", Math.abs(value));
        if (digits.equals("0.00"))
            return digits;
        return (value < 0 ? "−" : "+") + digits;
    }

    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    /// A name and a value of a description list.
    static void fact(Element list, String name, String value) {
        var pair = list.appendElement("div");
        pair.appendElement("dt").text(name);
        pair.appendElement("dd").text(value);
    }

    static void fact(Element list, String name, Optional<String> value) {
        value.ifPresent(v -> fact(list, name, v));
    }
}
