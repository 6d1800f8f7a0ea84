package sherpa.summit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import sherpa.result.Entity;
import sherpa.result.EntityType;

/// Reads states, nationalities, international bodies and movements, one or several: "the United States, Russia and the EU",
/// "Israeli-Palestinian". One for each article.
final class NationParser {

    /// @param to index behind the last atom
    record Nation(Entity entity, int from, int to) {}

    private static final Set<String> STATES = Set.of("republic", "republics", "state", "states", "bloc", "satellites",
            "countries",
            "colony", "colonies");
    private static final Set<String> AGENCIES = Lexicon.words("agency");
    private static final int LONGEST_TRADE = 3;
    private static final Set<String> HEADS = Set.of("chief", "head", "director general", "director-general");
    private static final Set<String> MANY = Set.of("nations", "countries", "states");

    private final OfficeParser offices;
    private final Phrases bodies;
    private final Phrases groupWords;
    private final Phrases companies;
    private final Countries countries;
    private final IdentityHashMap<Entity, Boolean> nationhood = new IdentityHashMap<>();

    NationParser(Lexicon lexicon, OfficeParser offices, Countries countries) {
        this.offices = offices;
        this.bodies = lexicon.get("body");
        this.companies = lexicon.get("company");
        this.groupWords = lexicon.get("group.word");
        this.countries = countries;
    }

    /// Coordinated nations, or bodies, at this place.
    List<Nation> nations(Passage passage, int from) {
        var found = new ArrayList<Nation>();
        int i = from;
        while (true) {
            int start = passage.word(i).equals("the") ? i + 1 : i;
            var name = passage.nameAt(start).filter(n -> isNation(n.entity()) || sendsOfficials(passage, n));
            if (name.isEmpty() || isBygone(passage, start, name.get().to()))
                return found;
            int after = name.get().to();
            found.add(new Nation(name.get().entity(), start, after));
            var agency = passage.nameAt(after).filter(n -> n.entity().type() == EntityType.ORGANIZATION && !isNation(n.entity()));
            if (agency.isPresent() && offices.at(passage, agency.get().to()).isPresent()) {
                found.set(found.size() - 1, new Nation(name.get().entity(), start, agency.get().to()));
                return found;
            }
            i = separator(passage, after);
            if (i == after)
                return found;
        }
    }

    /// "Reagan Administration officials", "Treasury officials".
    private boolean sendsOfficials(Passage passage, Passage.Name name) {
        return isAgency(name.entity())
                && offices.at(passage, name.to()).filter(office -> office.plural() && office.rank() == Rank.OFFICIAL).isPresent();
    }

    /// A part of a state's government.
    static boolean isAgency(Entity entity) {
        return entity.type() == EntityType.ORGANIZATION && entity.country().isPresent() && entity.aliases().stream()
                .anyMatch(alias -> AGENCIES.contains(alias.toLowerCase(Locale.ROOT).replaceFirst(".* ", "")));
    }

    /// "Former Soviet republics".
    private static boolean isBygone(Passage passage, int from, int to) {
        return passage.word(from - 1).equals("former") && STATES.contains(passage.word(to));
    }

    private int separator(Passage passage, int i) {
        if (i >= passage.size())
            return i;
        int j = i;
        if (passage.word(j).equals(","))
            j++;
        if (passage.word(j).equals("and") || passage.word(j).equals("or") || passage.word(j).equals("&"))
            j++;
        else if (j == i && passage.atoms().get(i).isHyphen() && i + 1 < passage.size())
            j++;
        else if (j > i && !isListedLater(passage, j))
            return i;
        return j;
    }

    /// Whether a comma is one of a list: the next nation is followed by another comma or an "and".
    private boolean isListedLater(Passage passage, int i) {
        int start = passage.word(i).equals("the") ? i + 1 : i;
        var name = passage.nameAt(start).filter(n -> isNation(n.entity()));
        if (name.isEmpty())
            return false;
        int after = name.get().to();
        return passage.word(after).equals("and") || (passage.word(after).equals(",")
                && (passage.word(after + 1).equals("and") || isListedLater(passage, after + 1)));
    }

    private boolean isNation(Entity entity) {
        return nationhood.computeIfAbsent(entity, this::canBeNation);
    }

    private boolean canBeNation(Entity entity) {
        return switch (entity.type()) {
            case NORP -> true;
            case GPE -> countries.isCountry(entity);
            case ORGANIZATION -> isBody(entity) || isGroup(entity) || isSeat(entity);
            default -> false;
        };
    }

    boolean isBody(Entity entity) {
        return entity.aliases().stream().anyMatch(alias -> bodies.hasPhrase(strip(alias)));
    }

    /// The body whose members these words tell of: "the ten ASEAN countries", "member states of the African Union".
    Optional<Nation> body(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            var name = passage.nameAt(i).filter(n -> n.entity().type() == EntityType.ORGANIZATION && isBody(n.entity()));
            if (name.isPresent())
                return Optional.of(new Nation(name.get().entity(), i, name.get().to()));
        }
        return passage.word(to).equals("of") ? nations(passage, to + 1).stream()
                .filter(n -> n.entity().type() == EntityType.ORGANIZATION && isBody(n.entity())).findFirst() : Optional.empty();
    }

    boolean isGroup(Entity entity) {
        return entity.aliases().stream()
                .anyMatch(alias -> Arrays.stream(strip(alias).split(" ")).anyMatch(groupWords::has));
    }

    /// Whether a nation before these words is but a company's: "UK bank Barclays", "Russian gas giant Gazprom".
    boolean isOfCompany(Passage passage, int at) {
        for (int i = at; i < at + LONGEST_TRADE && (i == at || passage.nameAt(i).isEmpty()); i++)
            if (companies.has(passage.word(i)))
                return true;
        return false;
    }

    static boolean isSeat(Entity entity) {
        return entity.aliases().stream().anyMatch(alias -> alias.equals("Kremlin") || alias.equals("White House"));
    }

    private static String strip(String alias) {
        String lower = alias.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    /// "The Arab League chief": he leads an international body.
    boolean isHeadOfBody(List<Nation> nations, OfficeParser.Office office) {
        return HEADS.contains(office.words().toLowerCase(Locale.ROOT)) && !nations.isEmpty()
                && isBody(nations.getFirst().entity());
    }

    /// "Muslim community leaders", "European governments": adjectives that name no state and no body; "European nations" are states.
    static boolean isOfNobody(Passage passage, List<Nation> nations) {
        return !MANY.contains(passage.word(nations.getLast().to())) && nations.stream().map(Nation::entity)
                .allMatch(entity -> entity.type() == EntityType.NORP && entity.country().isEmpty());
    }
}
