package sherpa.sentiment;

/// Every number that the rules and the aggregation rest on. Chosen on `gold/train.jsonl`.
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

    /// The least probability of an attitude, by a head of the model, that counts at all.
    static final double HEAD = 0.4;

    /// What a holder must weigh to get a row.
    static final double ROW = 0.12;
    /// The same where the model adds its answers to the rules'.
    static final double ROW_WITH_MODEL = 0.2;
    /// A holder is of two minds where the lesser side weighs at least this share of the greater.
    static final double MIXED_HOLDER = 0.6;

    /// In how many sentences, and in which share of them, a text must say "we" or "I" outside quotations to be somebody's words.
    static final int VOICE_SENTENCES = 3;
    static final double VOICE_SHARE = 0.15;

    /// The overall figure.
    static final double MIXED_OVERALL = 0.5;
    /// What an article's holders must weigh for it to be more than neutral, and what each character of its length adds.
    static final double WEIGHT = 0.15;
    static final double WEIGHT_PER_CHARACTER = 0.00003;
}
