package sherpa.summit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where the article says that a named event is held, for the meetings on its sidelines: "the G20 summit in St. Petersburg".
final class EventPlaces {

    private static final Pattern ACRONYM = Pattern.compile("\\b(?:G-?\\d+|[A-Z]{3,})\\b");
    private static final int SHORTEST = 3;

    private final Neighbours neighbours;
    private final Map<String, Chunk.Place> places = new HashMap<>();

    EventPlaces(Neighbours neighbours, Countries countries, List<Sentence> sentences) {
        this.neighbours = neighbours;
        for (Sentence sentence : sentences)
            for (int at : sentence.triggers())
                name(sentence.passage(), sentence.chunks(), at).ifPresent(key -> neighbours.places(sentence.chunks(), at).stream()
                        .filter(place -> countries.isTown(place.entity()) || countries.isCountry(place.entity())).findFirst()
                        .ifPresent(place -> places.merge(key, place, (a, b) -> countries.isTown(a.entity()) ? a : b)));
    }

    /// The place of the event that a meeting is, or that a sentence about it names.
    Optional<Chunk.Place> of(Meeting meeting) {
        for (Mention mention : meeting.mentions())
            for (int i = 0; i < mention.chunks().size(); i++)
                if (mention.chunks().get(i) instanceof Chunk.Trigger) {
                    var found = name(mention.passage(), mention.chunks(), i).flatMap(key -> Optional.ofNullable(places.get(key)));
                    if (found.isPresent())
                        return found;
                }
        return Optional.empty();
    }

    private Optional<String> name(Passage passage, List<Chunk> chunks, int at) {
        if (!(chunks.get(at) instanceof Chunk.Trigger trigger) || trigger.kind() != Chunk.Trigger.Kind.SUMMIT)
            return Optional.empty();
        return neighbours.name(passage, chunks, at).map(EventPlaces::key).filter(key -> !key.isBlank());
    }

    /// The acronym, given or made of the capitals: "APEC" for "the Asia-Pacific Economic Cooperation forum"; else the name.
    private static String key(String name) {
        var given = ACRONYM.matcher(name);
        if (given.find())
            return given.group().replace("-", "");
        String plain = name
                .replaceAll("(?i)\\b(\\d{4}|\\d+(st|nd|rd|th)|summit|forum|conference|leaders?|the|meetings?|annual)\\b", "")
                .replaceAll("[’']s?\\b", "").strip();
        var capitals = new StringBuilder();
        for (String word : plain.split("[\\s-]+"))
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                capitals.append(word.charAt(0));
        return capitals.length() >= SHORTEST ? capitals.toString() : plain.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
