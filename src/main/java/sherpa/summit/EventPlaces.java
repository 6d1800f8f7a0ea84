package sherpa.summit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import sherpa.result.Entity;

/// Where a named event is held, for the meetings on its sidelines: where the article says, "the G20 summit in St. Petersburg", or in the
/// town that it is called after, "the Jeddah Security and Development Summit".
final class EventPlaces {

    private static final Pattern ACRONYM = Pattern.compile("\\b(?:G-?\\d+|[A-Z]{3,})\\b");
    private static final int SHORTEST = 3;
    private static final int LONGEST_TOWN = 3;

    /// Bodies are called after a town too: "the Shanghai Cooperation Organization summit".
    private static final Pattern BODY = Pattern.compile("(?i)organi[sz]ation|process|club");

    private final Neighbours neighbours;
    private final Countries countries;
    private final Map<String, Chunk.Place> places = new HashMap<>();

    EventPlaces(Neighbours neighbours, Countries countries, List<Sentence> sentences) {
        this.neighbours = neighbours;
        this.countries = countries;
        for (Sentence sentence : sentences)
            for (int at : sentence.triggers())
                name(sentence.passage(), sentence.chunks(), at).map(EventPlaces::key)
                        .ifPresent(key -> neighbours.places(sentence.chunks(), at).stream()
                                .filter(place -> countries.isTown(place.entity()) || countries.isCountry(place.entity()))
                                .findFirst()
                                .ifPresent(place -> places.merge(key, place, (a, b) -> countries.isTown(a.entity()) ? a : b)));
    }

    /// The place of the event that a meeting is, or that a sentence about it names.
    Optional<Entity> of(Meeting meeting) {
        var names = meeting.mentions().stream().flatMap(mention -> IntStream.range(0, mention.chunks().size())
                .mapToObj(i -> name(mention.passage(), mention.chunks(), i)).flatMap(Optional::stream)).toList();
        return names.stream().flatMap(name -> Optional.ofNullable(places.get(key(name))).stream()).map(Chunk.Place::entity)
                .findFirst()
                .or(() -> names.stream().flatMap(name -> namesake(name).stream()).findFirst());
    }

    private Optional<Entity> namesake(String name) {
        var words = List.of(name.replaceFirst("^[Tt]he ", "").split("\\s+"));
        return BODY.matcher(name).find() ? Optional.empty()
                : IntStream.rangeClosed(1, Math.min(LONGEST_TOWN, words.size() - 1))
                        .mapToObj(n -> countries.city(String.join(" ", words.subList(0, n)))).flatMap(Optional::stream)
                        .findFirst();
    }

    private Optional<String> name(Passage passage, List<Chunk> chunks, int at) {
        return chunks.get(at) instanceof Chunk.Trigger trigger && trigger.kind() == Chunk.Trigger.Kind.SUMMIT
                ? neighbours.name(passage, chunks, at).filter(name -> !key(name).isBlank()) : Optional.empty();
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
