package sherpa.summit;

import java.util.Optional;

import sherpa.result.Entity;

/// The place and source that a report begins with: "CAIRO, Nov. 15 (Xinhua) --". It tells where the report was written,
/// which is not where a meeting is held unless something else says so.
///
/// @param end index of the first atom behind it
record Dateline(Optional<Entity> place, int end) {

    private static final int LONGEST = 20;
    private static final int SHORTEST_CAPITALS = 4;

    static Optional<Dateline> of(Passage passage, Countries countries) {
        var place = passage.nameAt(0).filter(n -> countries.isSettlement(n.entity()));
        boolean capitals = isCapitals(passage, 0);
        if (!capitals && place.isEmpty())
            return Optional.empty();
        for (int i = 1; i < Math.min(LONGEST, passage.size()); i++)
            if (isDash(passage, i))
                return Optional.of(new Dateline(place.map(Passage.Name::entity), i + (passage.word(i + 1).equals("-") ? 2 : 1)));
        if (!capitals || place.isEmpty() || isCapitals(passage, place.get().to()))
            return Optional.empty();
        int end = place.get().to();
        while (passage.word(end).equals("/"))
            end = passage.nameAt(end + 1).map(Passage.Name::to).orElse(end + 2);
        if (passage.word(end).equals(","))
            end = passage.nameAt(end + 1).map(Passage.Name::to).orElse(end + 1);
        return Optional.of(new Dateline(place.map(Passage.Name::entity), end));
    }

    private static boolean isDash(Passage passage, int i) {
        String word = passage.word(i);
        if (word.equals("—") || word.equals("–"))
            return passage.atoms().get(i).begin() > passage.atoms().get(i - 1).end();
        return word.equals("-") && (passage.word(i + 1).equals("-") || passage.word(i - 1).equals(")"));
    }

    private static boolean isCapitals(Passage passage, int i) {
        if (i >= passage.size())
            return false;
        String text = passage.atoms().get(i).text();
        return text.length() >= SHORTEST_CAPITALS && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '/');
    }
}
