package sherpa.time;

import java.util.Set;

/// Whether what a time belongs to lies behind or ahead of the day of writing, read off the nearest verb: first to the left
/// within the clause ("will return on Monday"), else to the right ("On Monday, both sides will").
enum Tense {
    PAST, FUTURE, UNKNOWN;

    private static final int REACH = 30;
    private static final Set<String> COMMAS = Set.of(",", "\"", "“", "”");

    private static final Set<String> MODALS = Lexicon.of("""
            will 'll won't would shall should may might could can must cannot
            """);

    /// What is announced, whatever the form of its verb.
    private static final Set<String> PLANNED = Lexicon.of("""
            due scheduled slated upcoming forthcoming planned planning plans plan expected expects poised hopes
            hoping intends preparing prepares prepare proposed set going about starting beginning tentatively
            invited invitation inviting wants ready aims likely deadline needs possibility possible prospect preparations
            preparation postponed delayed supposed bound
            """);

    /// These are plans only before one of the words given with them.
    private static final Set<String> NEEDS_A_LINK = Lexicon.of("""
            set going about starting beginning postponed delayed scheduled bound ready proposed invited expected
            due needs
            """);

    private static final Set<String> LINKS = Set.of("to", "for", "until", "till", "on", "in", "at");

    /// For these the time itself, or what goes before one, is link enough ("expected by June", "due Friday").
    private static final Set<String> AWAITED = Set.of("scheduled", "due", "expected");
    private static final Set<String> BEFORE_A_TIME = Set.of("by", "before", "this", "next", "later", "early", "late", "within",
            "sometime");

    /// Present forms that news uses of what comes next ("visits China on Monday").
    private static final Set<String> ANNOUNCING = Lexicon.of("""
            meets visits travels arrives begins starts opens hosts heads leaves departs returns holds convenes
            gathers kicks takes goes comes flies includes meet heading expires runs ends seeks begin start resume
            arrive convene gather leave depart fly
            """);

    /// Before a form like "visits" these make it a noun.
    private static final Set<String> BEFORE_A_NOUN = Lexicon.of("""
            to the a an his her its their of two three four several recent earlier official state previous 's for
            in by from these those past during after high level working regular mutual foreign such other and
            """);

    /// How near before the time a plain "is" must stand to speak of it ("the summit is on Monday").
    private static final int NEAR = 3;

    private static final Set<String> PAST_FORMS = Lexicon.of("""
            was were had did said met held told made came went took gave got began left flew spoke saw found
            thought brought kept led won lost paid sent ran rose fell grew broke drew wrote built sat stood
            shook struck hit put cut called been has have done sought shot became taken given gone begun spoken
            seen agreed ago earlier signed spent heard felt knew drove rode chose threw sold bought read lay
            swore vowed previous dealt hung slept understood dined
            """);

    /// Moved to a time, a meeting is still ahead.
    private static final Set<String> MOVED = Set.of("pushed", "moved", "postponed", "delayed", "rescheduled", "extended",
            "adjourned");

    /// Directly before a time these are past deeds, though no past form.
    private static final Set<String> REPORTING = Lexicon.of("""
            saying declaring announcing telling adding warning calling arguing insisting announcement statement
            report interview attack attacks remarks speech vote raid strike
            """);

    /// End like a past tense and are none.
    private static final Set<String> NOT_PAST = Lexicon.of("""
            need indeed speed feed seed red bed hundred sacred naked aged united armed based related limited
            detailed exceed succeed proceed alleged breed unprecedented so-called wed med shed led embed greed
            weed talented interested allied advanced divided increased continued expanded enhanced renewed
            sophisticated biased skilled
            """);

    /// An infinitive behind one of these is still to come; behind any other past form it shares that form's time ("flew in to meet").
    private static final Set<String> INTENDING = Lexicon.of("""
            agreed decided vowed promised pledged offered proposed wanted hoped asked urged invited called has
            have had was were been refused threatened intended said accepted sought needed
            """);

    /// Reads the tense for the words `[begin, end)`.
    static Tense at(Words words, int begin, int end) {
        Reading left = left(words, begin);
        boolean ownClause = left.crossesComma() || words.is(end, "'s") || left.tense() == UNKNOWN;
        if (!ownClause)
            return left.tense();
        if (left.tense() == UNKNOWN && (words.is(begin - 1, "after") || words.is(begin - 1, "following")))
            return PAST;
        Reading right = right(words, begin, end);
        boolean prefersRight = right.tense() != UNKNOWN && !(left.crossesComma() && right.crossesComma());
        return prefersRight || left.tense() == UNKNOWN ? right.tense() : left.tense();
    }

    /// @param crossesComma whether a comma or a quotation mark stands between the time and its verb
    private record Reading(Tense tense, boolean crossesComma) {}

    private static Reading left(Words words, int begin) {
        if (words.in(words.is(begin - 1, "on") ? begin - 2 : begin - 1, REPORTING))
            return new Reading(PAST, false);
        Reading found = new Reading(UNKNOWN, false);
        boolean comma = false;
        for (int i = begin - 1; i >= 0 && i >= begin - REACH && !words.is(i, ";"); i--) {
            comma |= isComma(words, i);
            if (isPlan(words, i) || isModal(words, i) || (words.is(i, "to") && words.is(i + 1, "be"))
                    || (words.in(i, MOVED) && words.in(begin - 1, Set.of("to", "for", "until", "till"))))
                return new Reading(FUTURE, found.tense() == UNKNOWN && comma);
            if (words.is(i, "to") && isBaseForm(words, i + 1))
                found = found.tense() == UNKNOWN ? new Reading(FUTURE, comma) : found;
            else if (words.is(i, "after") && words.lower(i + 1).endsWith("ing"))
                return new Reading(PAST, comma);
            else if (isPast(words, i)) {
                boolean was = words.is(i, "was") || words.is(i, "were");
                boolean intended = found.tense() == FUTURE && words.in(i, INTENDING) && (!was || words.is(i + 1, "to"));
                return intended ? found : new Reading(PAST, comma);
            } else if (isAnnouncing(words, i) || (isBeing(words, i) && (words.lower(i + 1).endsWith("ing") || begin - i <= NEAR)))
                return new Reading(FUTURE, comma);
        }
        return found;
    }

    private static Reading right(Words words, int begin, int end) {
        boolean comma = false;
        boolean opensItsClause = begin <= 2 || isComma(words, begin - 1) || isComma(words, begin - 2);
        for (int i = end; i < words.size() && i < end + REACH && !words.is(i, ";"); i++) {
            boolean purpose = i == end && words.is(i, "to");
            comma |= purpose || words.is(i, "that") || (words.is(i, ",") && !(i == end && opensItsClause));
            if (isPlan(words, i) || isModal(words, i) || (words.is(i, "to") && isBaseForm(words, i + 1))
                    || isAnnouncing(words, i))
                return new Reading(FUTURE, comma);
            if (isPast(words, i)) {
                boolean planned = (words.is(i, "was") || words.is(i, "were")) && (isPlan(words, i + 1) || words.is(i + 1, "to"));
                return new Reading(planned ? FUTURE : PAST, comma);
            }
            if (isBeing(words, i))
                return new Reading(isPlan(words, i + 1) || words.is(i + 1, "to") ? FUTURE : UNKNOWN, comma);
        }
        return new Reading(UNKNOWN, comma);
    }

    private static boolean isComma(Words words, int i) {
        return COMMAS.contains(words.lower(i));
    }

    private static boolean isBeing(Words words, int i) {
        return words.is(i, "is") || words.is(i, "are");
    }

    private static boolean isModal(Words words, int i) {
        boolean would = words.lower(i).endsWith("'d") && !isPastForm(words.lower(i + 1));
        return would || (words.in(i, MODALS) && !(words.is(i, "may") && words.isCapitalized(i)));
    }

    private static boolean isPlan(Words words, int i) {
        if (words.is(i, "forward") && words.lower(i - 1).startsWith("look"))
            return true;
        return words.in(i, PLANNED) && (!words.in(i, NEEDS_A_LINK) || words.in(i + 1, LINKS)
                || (words.in(i, AWAITED) && (words.in(i + 1, BEFORE_A_TIME) || Weekdays.at(words, i + 1).isPresent()))
                || ((words.is(i, "scheduled") || words.is(i, "due")) && !words.isWord(i + 1)));
    }

    private static boolean isAnnouncing(Words words, int i) {
        return words.in(i, ANNOUNCING) && !words.isCapitalized(i) && i > 0 && !words.in(i - 1, BEFORE_A_NOUN);
    }

    private static boolean isPast(Words words, int i) {
        String word = words.lower(i);
        if (words.is(i - 1, "be") || words.is(i - 1, "to") || isModal(words, i - 1))
            return false;
        if (word.equals("has") || word.equals("have"))
            return isPast(words, i + 1) || isPast(words, i + 2);
        if (PAST_FORMS.contains(word))
            return true;
        return isPastForm(word) && Character.isLowerCase(words.get(i).text().charAt(0)) && !words.is(i - 1, "-");
    }

    private static boolean isPastForm(String word) {
        return PAST_FORMS.contains(word) || (word.length() > 3 && word.endsWith("ed") && !NOT_PAST.contains(word));
    }

    /// A lower-case word that may be a verb: not an article, a possessive or a number.
    private static boolean isBaseForm(Words words, int i) {
        String text = words.get(i).text();
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0)) && !NO_VERB.contains(words.lower(i))
                && !words.lower(i).endsWith("ing");
    }

    private static final Set<String> NO_VERB = Lexicon.of("""
            the a an his her their its our my your this that these those some all any no north south east west
            which whom be- date mid late early two three both him them it us me you reporters talks other peace
            more
            """);
}
