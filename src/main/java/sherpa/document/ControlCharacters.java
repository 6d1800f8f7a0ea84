package sherpa.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import sherpa.document.CleanText.Change;
import sherpa.result.Repair;

/// Takes out what no reader sees: control characters, zero-width spaces, soft hyphens, marks of writing direction. A form feed
/// becomes the line break that it is.
final class ControlCharacters implements Cleaning {

    private static final Pattern UNSEEN = Pattern.compile(
            "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x84\\x86-\\x9F\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF&&[^\\r]]+");

    @Override
    public List<Change> changes(String text) {
        var changes = new ArrayList<Change>();
        var unseen = UNSEEN.matcher(text);
        while (unseen.find())
            changes.add(new Change(
                    Repair.Kind.CONTROL_CHARACTERS, unseen.start(), unseen.end(), unseen.group().indexOf('\f') < 0 ? "" : "\n"));
        return changes;
    }
}
