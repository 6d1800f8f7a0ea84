package sherpa.summit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import sherpa.document.Document;
import sherpa.result.Summit;

/// Reads one trigger with its neighbourhood as the mention of a meeting.
final class MentionReader {

    private static final Set<String> BACK = Set.of("the", "this", "that", "these", "those", "their", "its", "such");
    private static final Set<String> NEW = Set.of("a", "an", "another");
    private static final Set<String> PASSIVE = Set.of("was", "were", "been", "being", "be", "is", "are", "and");
    private static final Set<String> AHEAD = Lexicon.words("mention.ahead");
    private static final Set<String> BYGONE = Set.of("last", "previous", "earlier", "previously", "former", "past");
    private final Sides sides;
    private final Complements complements;
    private final Discourse discourse;
    private final Formats formats = new Formats();
    private final Neighbours neighbours;
    private final Gatherings gatherings;
    private final Visits visits;
    private final StatusReader status;
    private final TimeReader times;
    private final Countries countries;
    private final Namesakes namesakes;
    private final Phrases phone;
    private final Phrases video;
    private final Optional<LocalDate> published;

    MentionReader(Lexicon lexicon, Discourse discourse, Countries countries, Namesakes namesakes, Document document) {
        this.namesakes = namesakes;
        this.discourse = discourse;
        this.sides = new Sides(discourse);
        this.gatherings = new Gatherings(sides, discourse);
        this.complements = new Complements(discourse);
        this.neighbours = new Neighbours(countries);
        this.visits = new Visits(sides, complements, neighbours, discourse, countries);
        this.times = new TimeReader(document.publicationDate());
        this.status = new StatusReader(lexicon);
        this.countries = countries;
        this.phone = lexicon.get("phone");
        this.video = lexicon.get("video");
        this.published = document.publicationDate();
    }

    List<Mention> read(Passage passage, List<Chunk> all) {
        int end = Dateline.of(passage, countries).map(Dateline::end).orElse(0);
        var chunks = all.stream().filter(chunk -> chunk.from() >= end).toList();
        var mentions = new ArrayList<Mention>();
        for (int i = 0; i < chunks.size(); i++) {
            if (!(chunks.get(i) instanceof Chunk.Trigger trigger))
                continue;
            for (Mention mention : readTrigger(passage, chunks, i, trigger)) {
                mentions.addAll(Partners.apart(mention));
                mentions.addAll(Counts.further(mention));
                if (mention.sideNames().size() > 1)
                    discourse.met(mention.sides());
            }
        }
        for (Chunk chunk : chunks)
            if (chunk instanceof Chunk.Group group && !group.adjective())
                discourse.heard(group.parties());
        discourse.subject(sides.sentenceSubject(chunks, chunks.size()));
        return mentions;
    }

    private List<Mention> readTrigger(Passage passage, List<Chunk> chunks, int at, Chunk.Trigger trigger) {
        return switch (trigger.kind()) {
            case MEET, DISCUSS -> verb(passage, chunks, at, trigger);
            case CALL -> call(passage, chunks, at, trigger);
            case HOST, INVITE -> host(passage, chunks, at, trigger);
            case VISIT_NOUN, VISIT_VERB -> visit(passage, chunks, at, trigger);
            case MEETING, TALKS, SUMMIT -> noun(passage, chunks, at, trigger);
        };
    }

    private List<Mention> verb(Passage passage, List<Chunk> chunks, int at, Chunk.Trigger trigger) {
        var subject = sides.subject(chunks, at);
        var with = complements.behind(chunks, at, Set.of("with"));
        var object = trigger.kind() == Chunk.Trigger.Kind.DISCUSS || !with.isEmpty() ? List.<Party>of()
                : complements.object(chunks, at);
        var met = Sides.union(Sides.facing(subject, Sides.union(object, with)), object, with);
        boolean weak = trigger.kind() == Chunk.Trigger.Kind.DISCUSS && !passage.word(trigger.from()).startsWith("negotiat")
                && met.stream().filter(Party::isPerson).count() < 2;
        boolean ofOneBody = met.size() == 1 && met.getFirst().kind() == Party.Kind.BODY
                && trigger.kind() == Chunk.Trigger.Kind.MEET;
        boolean alone = passage.word(trigger.from()).equals("joined") && with.isEmpty() && object.isEmpty();
        return (Sides.count(met) < 2 && !ofOneBody) || weak || alone ? List.of()
                : List.of(mention(passage, chunks, at, trigger, met, Optional.empty(), false));
    }

    private List<Mention> call(Passage passage, List<Chunk> chunks, int at, Chunk.Trigger trigger) {
        boolean distant = isDistant(passage, trigger);
        var subject = sides.subject(chunks, at);
        var owner = sides.owner(chunks, at);
        var between = complements.behind(chunks, at, Set.of("between"));
        var object = complements.object(chunks, at);
        var with = complements.behind(chunks, at, Set.of("with", "to"));
        var told = Sides.union(between.isEmpty() ? owner.isEmpty() ? subject : owner : between, with, object);
        var met = distant && Sides.count(told) == 1 ? Sides.union(sides.caller(passage, chunks, at), told) : told;
        boolean personal = met.stream().filter(Party::isPerson).count() > 1;
        boolean addressed = !with.isEmpty() || !object.isEmpty() || !between.isEmpty();
        if (Sides.count(met) < 2 || (!distant && !(personal && addressed)))
            return List.of();
        return List.of(mention(passage, chunks, at, trigger, met, Optional.empty(), false));
    }

    private boolean isDistant(Passage passage, Chunk.Trigger trigger) {
        return phone.find(passage.atoms(), trigger.from() - 3, trigger.to() + 14) >= 0
                || video.find(passage.atoms(), trigger.from() - 3, trigger.to() + 6) >= 0;
    }

    private List<Mention> host(Passage passage, List<Chunk> chunks, int at, Chunk.Trigger trigger) {
        boolean passive = PASSIVE.contains(passage.word(trigger.from() - 1))
                || passage.word(trigger.from()).startsWith("invitation");
        var by = passive ? complements.behind(chunks, at, Set.of("by", "from", "of")) : List.<Party>of();
        var subject = sides.subject(chunks, at);
        var object = passive ? List.<Party>of() : complements.object(chunks, at);
        var hosts = by.isEmpty() ? subject : by;
        var guests = by.isEmpty() ? object : subject;
        var met = Sides.union(Sides.facing(hosts, guests), guests);
        if (Sides.count(met) < 2 || hosts.isEmpty() || guests.isEmpty())
            return List.of();
        return List.of(mention(passage, chunks, at, trigger, met, hosts.getFirst().country(), false));
    }

    private List<Mention> visit(Passage passage, List<Chunk> chunks, int at, Chunk.Trigger trigger) {
        boolean back = trigger.isNoun() && isBack(chunks, at) && sides.owner(chunks, at).isEmpty();
        return visits.read(passage, chunks, at, trigger, back).stream().map(visit -> {
            var mention = mention(passage, chunks, at, trigger, visit.sides(), visit.host(), visit.refersBack());
            return visit.place().map(mention::at).orElse(mention);
        }).toList();
    }

    private List<Mention> noun(Passage passage, List<Chunk> chunks, int at, Chunk.Trigger trigger) {
        int begin = passage.atoms().get(trigger.from()).begin();
        var between = complements.behind(chunks, at, Set.of("between", "among", "involving"));
        var with = complements.behind(chunks, at, Set.of("with"));
        var object = trigger.kind() == Chunk.Trigger.Kind.MEETING && with.isEmpty() ? complements.object(chunks, at)
                : List.<Party>of();
        var of = complements.behind(chunks, at, Set.of("of", "by"));
        var mediators = Mediation.of(chunks, at);
        var named = Cataphora.owner(sides, passage, chunks, at);
        var owner = named.equals(mediators) ? List.<Party>of() : named;
        boolean complete = !between.isEmpty() || !with.isEmpty() || !owner.isEmpty() || !of.isEmpty() || !object.isEmpty();
        var name = name(passage, chunks, at, trigger);
        if (!complete && isBack(chunks, at) && name.isEmpty() && formats.parties(passage, trigger).isEmpty())
            return List.of(mention(passage, chunks, at, trigger, List.of(), Optional.empty(), true));
        var standing = formats.parties(passage, trigger)
                .map(codes -> spokenOf(codes).stream().map(code -> countries.state(code, begin)).toList());
        var called = name.map(n -> namesakes.of(n, begin)).orElse(List.of());
        List<Party> met;
        if (!called.isEmpty())
            met = called;
        else if (Sides.count(between) > 1)
            met = between;
        else if (Sides.count(owner) > 1)
            met = owner;
        else if (standing.isPresent())
            met = standing.get();
        else if (name.isPresent() && with.isEmpty())
            met = Gatherings.members(Sides.union(gatherings.attending(chunks, at), of,
                    owner.isEmpty() || !owner.getFirst().isPerson() ? List.of() : owner));
        else
            met = Sides.union(owner.isEmpty() ? sides.subject(chunks, at) : owner, with, of, object);
        if (Sides.count(met) == 1 && name.isPresent())
            met = Sides.union(met, namesakes.person(name.get(), begin));
        if (Sides.count(met) == 1 && !owner.isEmpty())
            met = Sides.union(sides.subject(chunks, at), met);
        if (Sides.count(met) == 1 && name.isEmpty() && trigger.kind() == Chunk.Trigger.Kind.TALKS) {
            var own = met.getFirst().country();
            var place = neighbours.place(chunks, at)
                    .filter(p -> p.entity().country().isPresent() && !p.entity().country().equals(own));
            if (place.isPresent() && Visits.canVisit(met))
                return List.of(mention(passage, chunks, at, trigger,
                        Sides.union(met, List.of(countries.state(place.get().entity().country().orElseThrow(), begin))),
                        place.get().entity().country(), false));
        }
        if (Sides.count(met) < 2 && name.isEmpty())
            return List.of(mention(passage, chunks, at, trigger, met, Optional.empty(), true));
        met = Sides.union(met, mediators);
        boolean theirs = (Sides.count(owner) > 1 && sides.isPronounOwned(chunks, at))
                || (Sides.isOfThePair(chunks, at) && !isAhead(passage, trigger));
        return List.of(mention(passage, chunks, at, trigger, met, Optional.empty(), theirs));
    }

    /// Those of a standing format whom the article names: all of them where it leaves out one at most, or nearly all.
    private List<String> spokenOf(List<String> parties) {
        var named = parties.stream().filter(countries::isSpokenOf).toList();
        return named.size() < 2 || named.size() >= parties.size() - 1 ? parties : named;
    }

    private Optional<String> name(Passage passage, List<Chunk> chunks, int at, Chunk.Trigger trigger) {
        return switch (trigger.kind()) {
            case SUMMIT -> neighbours.name(passage, chunks, at).or(() -> gatherings.name(passage, chunks, at));
            case MEETING -> gatherings.name(passage, chunks, at);
            default -> Optional.empty();
        };
    }

    private static boolean isBack(List<Chunk> chunks, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            if ((chunks.get(i) instanceof Chunk.Word word && BACK.contains(word.lower()))
                    || chunks.get(i) instanceof Chunk.Pronoun)
                return true;
            if (NEW.contains(Sides.word(chunks, i)))
                return false;
            if (!(chunks.get(i) instanceof Chunk.Word word) || !Character.isLetter(word.lower().charAt(0)))
                return chunks.get(i) instanceof Chunk.Place && i == at - 1;
        }
        return false;
    }

    private Mention mention(
            Passage passage, List<Chunk> chunks, int at, Chunk.Trigger trigger, List<Party> met, Optional<String> host,
            boolean back) {
        var state = status.read(passage, trigger, times.nearest(chunks, at), published);
        var time = times.read(chunks, at, Optional.of(state));
        var places = neighbours.places(chunks, at);
        var name = name(passage, chunks, at, trigger);
        var medium = medium(passage, trigger);
        return new Mention(passage, chunks, at, trigger, met, host, places, time, name, Counts.before(chunks, at), medium,
                state, back, isBygone(chunks, at));
    }

    private Summit.Medium medium(Passage passage, Chunk.Trigger trigger) {
        if (trigger.isVisit())
            return Summit.Medium.IN_PERSON;
        if (video.find(passage.atoms(), trigger.from() - 2, trigger.to() + 5) >= 0)
            return Summit.Medium.VIDEO;
        boolean called = trigger.kind() == Chunk.Trigger.Kind.CALL;
        return phone.find(passage.atoms(), trigger.from() - 2, trigger.to() + (called ? 14 : 4)) >= 0 ? Summit.Medium.PHONE
                : Summit.Medium.IN_PERSON;
    }

    private static boolean isAhead(Passage passage, Chunk.Trigger trigger) {
        for (int i = 0; i < trigger.from(); i++)
            if (AHEAD.contains(passage.word(i)))
                return true;
        return false;
    }

    private static boolean isBygone(List<Chunk> chunks, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 2); i--)
            if (chunks.get(i) instanceof Chunk.Word word && BYGONE.contains(word.lower()))
                return true;
        return false;
    }
}
