package sherpa.sentiment;

import java.util.Optional;

import sherpa.result.UsSentiment.HolderType;

/// Someone or something that can say and feel. Indexes count tokens.
///
/// @param start where the whole noun phrase begins, with titles and possessors
/// @param first where its head begins
/// @param end behind it
record Actor(int start, int first, int end, Who who, Side side) {

    /// @param name as the result gives it
    record Who(String name, Optional<String> country, HolderType type) {}

    /// Where the actor stands toward the US government.
    enum Side {
        /// Acts for it, so holds no attitude toward it.
        US,
        /// An American who does not act for it.
        DISSENT,
        FOREIGN,
        /// Means no one in particular ("the leaders").
        NOBODY
    }
}
