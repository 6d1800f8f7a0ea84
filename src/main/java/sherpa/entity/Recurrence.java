package sherpa.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import sherpa.result.EntityType;

/// Finds again, in headlines, at the beginning of sentences and in capitals, the names that the article has elsewhere.
final class Recurrence {

    private static final double ELSEWHERE = 0.75;
    private static final int SHORTEST = 3;

    private record Known(EntityType type, List<String> form) {}

    private final Words words;

    Recurrence(Words words) {
        this.words = words;
    }

    List<Candidate> complete(List<Candidate> named) {
        Map<String, List<Known>> byFirst = new HashMap<>();
        var seen = new HashSet<List<String>>();
        for (var candidate : named) {
            learn(candidate, candidate.begin(), byFirst, seen);
            if (candidate.type().filter(t -> t == EntityType.PERSON).isPresent())
                learn(candidate, candidate.end() - 1, byFirst, seen);
        }
        byFirst.values().forEach(list -> list.sort(Comparator.comparingInt((Known k) -> -k.form().size())));
        var complete = new ArrayList<Candidate>(named.size());
        int next = 0;
        int i = 0;
        while (i < words.size()) {
            if (next < named.size() && named.get(next).begin() <= i) {
                complete.add(named.get(next));
                i = Math.max(i, named.get(next++).end());
                continue;
            }
            int limit = next < named.size() ? named.get(next).begin() : words.size();
            int from = i;
            var again = byFirst.getOrDefault(words.get(i).key(), List.of()).stream().filter(known -> stands(known, from, limit))
                    .findFirst();
            if (again.isPresent()) {
                int end = i + again.get().form().size();
                complete.add(Candidate.sure(i, end, again.get().type(), ELSEWHERE));
                i = end;
            } else {
                i++;
            }
        }
        return complete;
    }

    private void learn(Candidate candidate, int begin, Map<String, List<Known>> byFirst, Set<List<String>> seen) {
        var form = words.keys(begin, candidate.end());
        boolean tooShort = form.size() == 1 && form.getFirst().length() < SHORTEST;
        if (!tooShort && seen.add(form))
            byFirst.computeIfAbsent(form.getFirst(), k -> new ArrayList<>(2))
                    .add(new Known(candidate.type().orElseThrow(), form));
    }

    private boolean stands(Known known, int begin, int limit) {
        int end = begin + known.form().size();
        if (end > Math.min(limit, words.last(words.get(begin).sentence())))
            return false;
        boolean caseless = words.caseAt(begin) == Words.Case.NONE;
        for (int i = begin; i < end; i++) {
            var word = words.get(i);
            if (!word.key().equals(known.form().get(i - begin)))
                return false;
            if (!caseless && i == begin && !word.isCapitalized())
                return false;
        }
        return true;
    }
}
