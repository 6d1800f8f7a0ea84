package sherpa.sentiment;

/// Every number that the rules and the aggregation rest on. Chosen on `gold/train.jsonl`; those that
/// the model has a part in also on `gold/dev.jsonl` and sets like it.
final class Thresholds {

    private Thresholds() {}

    /// How far behind an attitude verb its object may stand, in tokens.
    static final int OBJECT_REACH = 14;
    /// How far a word of evaluation may stand from the target it evaluates, in tokens.
    static final int EVALUATION_REACH = 14;

    /// How far behind a joint verb the words for the bond may stand, in tokens.
    static final int BOND_REACH = 16;
    /// What "the United States must" adds to an evaluation.
    static final double OBLIGATION = -0.35;
    /// The least sum of evaluations that counts as an attitude.
    static final double EVALUATION = 0.3;

    /// What the rules alone must find of a holder to give it a row.
    static final double ROW = 0.12;
    /// How probable a holder must be, by rules and model together, to get a row.
    static final double HOLDER = 0.25;
    /// The same where the rules found that somebody speaks of the US without an attitude, as in a plain denial.
    static final double HOLDER_WHO_ADDRESSES = 0.6;
    /// A holder is of two minds where the lesser side comes to at least this share of the greater.
    static final double MIXED_HOLDER = 0.8;
    /// The same for the rules alone.
    static final double MIXED_ALONE = 0.6;
    /// How sure a row without an attitude is: 12 of 34 were right on the sets above.
    static final double NEUTRAL_ROW = 0.35;

    /// In how many sentences, and in which share of them, a text must say "we" or "I" outside quotations to be somebody's words.
    static final int VOICE_SENTENCES = 3;
    static final double VOICE_SHARE = 0.15;

    /// In how many sentences outside quotations, and in which share of all, an author must speak or argue for a text to be an opinion.
    static final int OPINION_SENTENCES = 3;
    static final double OPINION_SHARE = 0.08;
    /// In which share of its sentences a text must evaluate to one side, nobody else speaking in them, to be an opinion without these.
    static final double OPINION_ALONE = 0.4;
    /// What a sentence must come to for it to be its author's blame in any other text.
    static final double STRONG_BLAME = -0.8;

    /// An article is of two minds where the lesser side comes to at least this share of the greater.
    static final double MIXED_OVERALL = 0.6;
    /// The same for the rules alone.
    static final double MIXED_OVERALL_ALONE = 0.5;
    /// What an article's holders must weigh for it to be more than neutral, and what each character of its length adds.
    static final double WEIGHT = 0.3;
    /// The same for the rules alone.
    static final double WEIGHT_ALONE = 0.15;
    static final double WEIGHT_PER_CHARACTER = 0.00003;
}
