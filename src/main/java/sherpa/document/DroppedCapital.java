package sherpa.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import sherpa.document.CleanText.Change;
import sherpa.result.Repair;

/// A large first letter that a page sets over several lines and a copy of it leaves on a line of its own: "C", and below it "hina has
/// made no comment".
final class DroppedCapital implements Cleaning {

    private static final Pattern BROKEN = Pattern.compile("(?m)^([\"“‘]?)(\\p{Lu})\\R(\\p{Ll}[\\p{L}’']*)");

    private final Supplier<Vocabulary> words;

    /// @param words asked for only where a capital stands alone on its line
    DroppedCapital(Supplier<Vocabulary> words) {
        this.words = words;
    }

    @Override
    public List<Change> changes(String text) {
        var changes = new ArrayList<Change>();
        var broken = BROKEN.matcher(text);
        while (broken.find())
            if (joins(broken.group(2), broken.group(3)))
                changes.add(new Change(Repair.Kind.LINE_WRAP, broken.start(), broken.end(),
                        broken.group(1) + broken.group(2) + broken.group(3)));
        return changes;
    }

    /// "M" and "r", "B" and "eijing", but neither "A" and "man" nor the "B" of an answer.
    private boolean joins(String letter, String rest) {
        boolean isRest = rest.length() == 1 || !words.get().has(rest);
        boolean isWord = letter.equals("A") || letter.equals("I");
        return isRest || (!isWord && words.get().has(letter + rest));
    }
}
