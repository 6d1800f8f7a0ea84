package sherpa.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import sherpa.document.Document;
import sherpa.entity.Entities;
import sherpa.language.Tokens;
import sherpa.result.Entity;
import sherpa.result.Quote;

/// A sentence as the meeting rules read it.
///
/// @param index of the sentence in the document
record Passage(int index, int begin, int end, List<Atom> atoms, List<Optional<Name>> names) {

    /// An entity's mention: atoms up to `to`.
    record Name(Entity entity, int to) {}

    private static final Set<String> SENTENCE_ENDS = Set.of(".", "”", "\"");

    Passage {
        atoms = List.copyOf(atoms);
        names = List.copyOf(names);
    }

    static List<Passage> of(Document document, Tokens tokens, Entities entities) {
        var mentions = new TreeMap<Integer, Entities.Located>();
        for (Entity entity : entities.rows())
            for (Quote mention : entity.mentions())
                mentions.merge(mention.begin(), new Entities.Located(entity, mention),
                        (a, b) -> a.mention().end() >= b.mention().end() ? a : b);
        var cuts = new TreeSet<Integer>();
        mentions.values().forEach(located -> {
            cuts.add(located.mention().begin());
            cuts.add(located.mention().end());
        });
        var passages = new ArrayList<Passage>();
        for (int i = 0; i < document.sentences().size(); i++) {
            var sentence = document.sentences().get(i);
            var atoms = atoms(document, tokens, cuts, sentence);
            passages.add(new Passage(i, sentence.begin(), sentence.end(), atoms, names(atoms, mentions)));
        }
        return passages;
    }

    private static List<Atom> atoms(Document document, Tokens tokens, TreeSet<Integer> cuts, Document.Sentence sentence) {
        var atoms = new ArrayList<Atom>();
        for (var token : tokens.within(sentence.begin(), sentence.end())) {
            int begin = token.begin();
            for (int cut : cuts.subSet(token.begin() + 1, token.end())) {
                atoms.add(atom(document.text(), begin, cut));
                begin = cut;
            }
            atoms.add(atom(document.text(), begin, token.end()));
        }
        return atoms;
    }

    private static Atom atom(String text, int begin, int end) {
        String words = text.substring(begin, end);
        return new Atom(words, words.toLowerCase(java.util.Locale.ROOT), begin, end);
    }

    private static List<Optional<Name>> names(List<Atom> atoms, TreeMap<Integer, Entities.Located> mentions) {
        var names = new ArrayList<Optional<Name>>();
        for (int i = 0; i < atoms.size(); i++) {
            var located = mentions.get(atoms.get(i).begin());
            if (located == null) {
                names.add(Optional.empty());
                continue;
            }
            int to = i;
            while (to < atoms.size() && atoms.get(to).end() <= located.mention().end())
                to++;
            names.add(to == i ? Optional.empty() : Optional.of(new Name(located.entity(), to)));
        }
        return names;
    }

    /// Whether it is the line above the report: it tells what happened as if it were happening, or to come.
    boolean isHeadline() {
        return index == 0 && !atoms.isEmpty() && !SENTENCE_ENDS.contains(atoms.getLast().lower());
    }

    int size() {
        return atoms.size();
    }

    Optional<Name> nameAt(int i) {
        return i >= 0 && i < names.size() ? names.get(i) : Optional.empty();
    }

    /// The atom's lower-case text; empty outside the sentence.
    String word(int i) {
        return i >= 0 && i < atoms.size() ? atoms.get(i).lower() : "";
    }

    /// Atoms `[from, to)` as the text has them, parted by single spaces where it parts them.
    String words(int from, int to) {
        var words = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && atoms.get(i).begin() > atoms.get(i - 1).end())
                words.append(' ');
            words.append(atoms.get(i).text());
        }
        return words.toString();
    }

    /// Whether a stretch of the text lies in this sentence.
    boolean holds(Quote quote) {
        return quote.begin() >= begin && quote.end() <= end;
    }

    /// The first atom that does not begin before this offset of the text.
    int from(int offset) {
        return (int) atoms.stream().takeWhile(atom -> atom.begin() < offset).count();
    }

    /// The first atom that does not end by this offset of the text.
    int behind(int offset) {
        return (int) atoms.stream().takeWhile(atom -> atom.end() <= offset).count();
    }

    boolean isPossessive(int i) {
        return i >= 0 && i < atoms.size() && atoms.get(i).isPossessive();
    }
}
