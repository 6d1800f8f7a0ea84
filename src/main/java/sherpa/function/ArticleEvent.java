package sherpa.function;

import java.util.Optional;

import sherpa.storage.ArticleReference;

/// What one record of an event tells.
public sealed interface ArticleEvent {

    /// An object was put into a bucket: an article to analyse.
    record Uploaded(ArticleReference article) implements ArticleEvent {}

    /// Something that there is nothing to do about.
    ///
    /// @param name the event's own, such as `ObjectRemoved:Delete`
    /// @param key decoded; absent where the event is about no object
    record Other(String name, Optional<String> key) implements ArticleEvent {}

    /// A record that is no event Sherpa knows.
    ///
    /// @param problem what is wrong with it
    record Unreadable(String problem) implements ArticleEvent {}
}
