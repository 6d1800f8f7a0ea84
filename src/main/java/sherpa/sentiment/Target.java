package sherpa.sentiment;

/// Words that stand for the United States as an actor. Indexes count tokens.
///
/// @param named whether the US, its people, bodies or officials are named; else a reference such as "the sanctions"
record Target(int first, int end, boolean named) {}
