package sherpa.document;

import java.util.List;

/// Finds one kind of damage in a text, and what should stand there.
interface Cleaning {

    List<CleanText.Change> changes(String text);
}
