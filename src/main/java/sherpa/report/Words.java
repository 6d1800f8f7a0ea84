package sherpa.report;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jsoup.nodes.Element;

import sherpa.result.DocumentInfo;
import sherpa.result.Entity;
import sherpa.result.EntityType;
import sherpa.result.UsSentiment;

/// Values of the result in words, for pages and for the terminal.
public final class Words {

    private static final int MINUTES_A_DAY = 1440;

    /// Where the result's codes are none of today's, or their usual names are not those of the news.
    private static final Map<String, String> COUNTRIES = Map.of(
            "CD", "DR Congo", "CG", "Congo", "CS", "Czechoslovakia", "DD", "East Germany", "HK", "Hong Kong", "MM", "Myanmar",
            "PS", "Palestine", "SU", "Soviet Union", "XK", "Kosovo", "YU", "Yugoslavia");

    private Words() {}

    /// `NO_AGREEMENT` as "No agreement".
    static String of(Enum<?> value) {
        String words = value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// `versionId` as "Version id".
    static String of(String name) {
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public static String lower(Enum<?> value) {
        return of(value).toLowerCase(Locale.ROOT);
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

    static String of(UsSentiment.HolderType type) {
        return type == UsSentiment.HolderType.AUTHOR ? "The article's own voice" : of((Enum<?>) type);
    }

    static String of(DocumentInfo.Format format) {
        return switch (format) {
            case TEXT -> "plain text";
            case HTML, JSON, RSS, PDF -> format.name();
            case FRONT_MATTER -> "text with front matter";
        };
    }

    /// @param code ISO 639-1
    public static String language(String code) {
        return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    }

    /// @param code as the result has it; a code that nobody knows stands for itself
    static String country(String code) {
        String known = COUNTRIES.get(code);
        String name = known != null ? known : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
        return name.equalsIgnoreCase(code) ? code : name;
    }

    /// "U.S. (United States)", but "Syria" alone.
    static String withCountry(Entity entity) {
        return entity.name() + entity.country().map(Words::country).filter(country -> !country.equals(entity.name()))
                .map(country -> " (" + country + ")").orElse("");
    }

    /// `2019-04-26` as "26 April 2019", `2019-04` as "April 2019".
    static String date(String iso) {
        try {
            return switch (iso.length()) {
                case 10 -> LocalDate.parse(iso).format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
                case 7 -> YearMonth.parse(iso).format(DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH));
                default -> Year.parse(iso).toString();
            };
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    /// 150 as "2 hours 30 minutes".
    public static String duration(int minutes) {
        List<String> parts = new ArrayList<>();
        part(parts, minutes / MINUTES_A_DAY, "day");
        part(parts, minutes % MINUTES_A_DAY / 60, "hour");
        part(parts, minutes % 60, "minute");
        return parts.isEmpty() ? "0 minutes" : String.join(" ", parts);
    }

    private static void part(List<String> parts, int number, String unit) {
        if (number != 0)
            parts.add(number + " " + unit + (number == 1 ? "" : "s"));
    }

    /// A score with its sign, two decimals, and a real minus.
    static String signed(double value) {
        String digits = String.format(Locale.ROOT, "%.2f", Math.abs(value));
        if (digits.equals("0.00"))
            return digits;
        return (value < 0 ? "−" : "+") + digits;
    }

    static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    /// A name and a value of a description list.
    ///
    /// @return the value's element
    static Element fact(Element list, String name, String value) {
        var pair = list.appendElement("div");
        pair.appendElement("dt").attr("dir", "auto").text(name);
        return pair.appendElement("dd").attr("dir", "auto").text(value);
    }

    static void fact(Element list, String name, Optional<String> value) {
        value.ifPresent(v -> fact(list, name, v));
    }
}
