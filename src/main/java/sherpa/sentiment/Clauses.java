package sherpa.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import sherpa.result.UsSentiment.HolderType;

/// Where clauses begin, and who their subjects are. A rough reading by commas, conjunctions and word order.
final class Clauses {

    private static final Set<String> OPENERS = Set.of(
            "who", "which", "whose", "that", "because", "although", "though", "while", "if", "when", "where", "after", "as",
            "but",
            "whether", "since", "until", "unless", "despite", "whom");
    private static final Set<String> STOPS = Set.of(";", ":", "–", "—");
    private static final Set<String> AFTER_COMMA = Set.of("and", "or", "with", "saying", "so", "yet", "nor", "in", "on");

    private static final Pattern BEFORE_VERB = Pattern.compile(
            "\\p{L}+ly|also|has|have|had|is|are|was|were|will|would|could|can|may|might|should|must|often|always|again|now|then"
                    + "|still|once|twice|long|soon|together|even|both|all|first|later|earlier|since|just|already|yet|never|not|did|does|do|been|to|further"
                    + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday");

    private static final Pattern QUARTER = Pattern
            .compile("(north|south|east|west|northeast|northwest|southeast|southwest)ern|central");

    private static final int DATELINE = 14;

    private final PlainReading reading;
    private final List<Actor> actors;
    private final boolean[] begins;

    Clauses(PlainReading reading, List<Actor> actors) {
        this.reading = reading;
        this.actors = actors;
        this.begins = new boolean[reading.tokens().size() + 1];
        for (PlainReading.Sentence sentence : reading.sentences()) {
            begins[sentence.first()] = true;
            for (int i = sentence.first() + 1; i < sentence.end(); i++)
                begins[i] = opens(i);
        }
    }

    private boolean opens(int i) {
        String before = reading.word(i - 1);
        String word = reading.word(i);
        if (STOPS.contains(before) || dateline(i))
            return true;
        if (before.equals(",") || before.equals("\"") || before.equals("”"))
            return AFTER_COMMA.contains(word) || OPENERS.contains(word) || word.endsWith("ing");
        if (word.equals("as"))
            return !before.equals("such") && !before.equals("well") && !before.equals("far")
                    && !reading.word(i + 1).equals("well");
        if (word.equals("that"))
            return reading.word(i + 1).matches("\\p{L}.*") && !reading.preposition(i - 1);
        return OPENERS.contains(word);
    }

    /// Behind the dash of "MADRID, May 3 (Agency) -- ..."
    private boolean dateline(int i) {
        return i - reading.sentenceOf(i).first() < DATELINE && reading.word(i - 1).matches("[-–—_]")
                && !reading.word(i).equals("-");
    }

    int start(int index) {
        int i = index;
        while (!begins[i])
            i--;
        return i;
    }

    int end(int index) {
        int limit = reading.sentenceOf(index).end();
        int i = index + 1;
        while (i < limit && !begins[i])
            i++;
        return i;
    }

    /// Those who do what the verb says, by the text before it; empty where none is found.
    List<Actor> subject(int verb) {
        int sentence = reading.sentenceOf(verb).first();
        var beside = beside(verb);
        if (!beside.isEmpty())
            return beside;
        int until = verb;
        while (true) {
            int start = start(until);
            var relative = relative(start);
            if (relative != null)
                return List.of(relative);
            for (boolean loose : new boolean[]{ false, true }) {
                var found = first(start, until, verb, loose);
                if (!found.isEmpty())
                    return found;
            }
            if (start <= sentence)
                return List.of();
            until = start - 1;
        }
    }

    /// Those named right before the verb, with nothing between but adverbs and auxiliaries.
    List<Actor> beside(int verb) {
        int sentence = reading.sentenceOf(verb).first();
        int end = verb;
        while (end > sentence && BEFORE_VERB.matcher(reading.word(end - 1)).matches())
            end--;
        int before = end;
        var last = actors.stream().filter(a -> a.end() == before).findFirst();
        if (last.isEmpty() || !(free(last.get()) || opened(last.get())))
            return List.of();
        List<Actor> found = new ArrayList<>(last.stream().toList());
        for (var actor : actors.reversed())
            if (actor.end() <= found.getFirst().start() && actor.start() >= sentence && coordinated(actor, found.getFirst())
                    && (found.size() > 1 || !reading.word(found.getFirst().start() - 1).equals(",")))
                found.addFirst(actor);
        return free(found.getFirst()) || opened(found.getFirst()) ? found : List.of();
    }

    /// An actor and those named with it: "from Peru, Chile and Bolivia".
    List<Actor> together(Actor first) {
        List<Actor> found = new ArrayList<>(List.of(first));
        for (var actor : actors)
            if (actor.start() >= found.getLast().end() && reading.line(actor.first()) == reading.line(first.first())
                    && coordinated(found.getLast(), actor))
                found.add(actor);
        return found;
    }

    /// Governed by no preposition, as "western Iraq" in "leaders in western Iraq" is; "with her aide adding" has a subject all the same.
    private boolean free(Actor actor) {
        int before = actor.start() - 1;
        while (before > 0 && QUARTER.matcher(reading.word(before)).matches())
            before--;
        return !reading.preposition(before) || (reading.word(before).equals("with") && begins[before]);
    }

    /// "After Peru said": the word governs the clause, not the name.
    private boolean opened(Actor actor) {
        return reading.word(actor.start() - 1).matches("after|before|since|until");
    }

    /// The noun that "who" or "which" at the start of a clause stands for: "who" for somebody, so in "Carla Diaz, a member of the
    /// parliament, who praised" it is she.
    private @org.jspecify.annotations.Nullable Actor relative(int start) {
        if (!reading.word(start).matches("who|which"))
            return null;
        int end = reading.word(start - 1).equals(",") ? start - 1 : start;
        var nearest = actors.stream().filter(a -> a.end() == end).findFirst().orElse(null);
        if (nearest == null || reading.word(start).equals("which") || somebody(nearest))
            return nearest;
        return within(reading.sentenceOf(start).first(), nearest.start()).stream().filter(Clauses::somebody)
                .reduce((_, later) -> later).orElse(nearest);
    }

    private static boolean somebody(Actor actor) {
        return actor.who().type() == HolderType.PERSON || actor.who().type() == HolderType.GROUP;
    }

    private List<Actor> first(int start, int until, int verb, boolean loose) {
        List<Actor> found = new ArrayList<>();
        for (Actor actor : within(start, until)) {
            boolean free = free(actor) || actor.start() == start
                    || (loose && reading.word(actor.start() - 1).equals("of"));
            boolean possessor = reading.word(actor.end()).equals("'s");
            if (found.isEmpty()) {
                if (free && (!possessor || loose) && !aside(actor, verb))
                    found.add(actor);
            } else if (coordinated(found.getLast(), actor))
                found.add(actor);
        }
        return found;
    }

    /// Inside a relative clause between commas that is over before the verb.
    private boolean aside(Actor actor, int verb) {
        int start = start(actor.first());
        return reading.word(start).matches("who|which|whose") && start(verb) != start && reading.word(start - 1).equals(",");
    }

    /// "X and Y", "critics such as X".
    private boolean coordinated(Actor before, Actor actor) {
        String between = String.join(" ", reading.words().subList(before.end(), Math.max(before.end(), actor.start())));
        return between.replaceFirst("^\\( [^)]* \\) ?", "").matches("and|,|, and|or|,? ?(such as|including|like)");
    }

    List<Actor> within(int first, int end) {
        return actors.stream().filter(a -> a.first() >= first && a.end() <= end).toList();
    }
}
