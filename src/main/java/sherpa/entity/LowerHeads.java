package sherpa.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import sherpa.result.EntityType;

/// Lets a name go on with a head word in lower case: "Helsinki summit", "Manas air base", "Labor party".
final class LowerHeads {

    private static final String NUMBER = "\\d+(st|nd|rd|th)|19\\d\\d|20\\d\\d";

    private final Words words;
    private final Heads heads;

    LowerHeads(Words words, Heads heads) {
        this.words = words;
        this.heads = heads;
    }

    List<Candidate> extend(List<Candidate> candidates) {
        return withHeads(candidates).stream().map(this::withNumber).toList();
    }

    /// "13th SAARC summit", "2008 Olympic Games".
    private Candidate withNumber(Candidate candidate) {
        int before = candidate.begin() - 1;
        if (candidate.type().filter(t -> t == EntityType.EVENT).isEmpty()
                || !words.keyNear(candidate.begin(), before).matches(NUMBER))
            return candidate;
        return Candidate.sure(before, candidate.end(), EntityType.EVENT, candidate.confidence());
    }

    private List<Candidate> withHeads(List<Candidate> candidates) {
        var extended = new ArrayList<Candidate>(candidates.size());
        for (var candidate : candidates) {
            int length = 0;
            Optional<EntityType> type = Optional.empty();
            for (int n = 2; n > 0 && type.isEmpty(); n--) {
                length = n;
                type = headBehind(candidate, n).filter(t -> takes(candidate, t));
            }
            if (type.isEmpty()) {
                extended.add(candidate);
                continue;
            }
            int begin = candidate.begin();
            while (!extended.isEmpty() && words.get(begin).joined() && extended.getLast().end() == begin)
                begin = extended.removeLast().begin();
            extended.add(Candidate.sure(begin, candidate.end() + length, type.get(), Chunker.HEADED));
        }
        return extended;
    }

    private Optional<EntityType> headBehind(Candidate candidate, int length) {
        int last = words.last(words.get(candidate.begin()).sentence());
        if (candidate.end() + length > last)
            return Optional.empty();
        var key = new StringBuilder();
        for (int i = candidate.end(); i < candidate.end() + length; i++)
            key.append(i > candidate.end() ? " " : "").append(words.get(i).text());
        return heads.lower(key.toString());
    }

    /// A war is named after countries and peoples, a party after what it stands for.
    private boolean takes(Candidate candidate, EntityType head) {
        var key = words.get(candidate.end()).key();
        return switch (key) {
            case "war" -> candidate.type().filter(t -> t == EntityType.GPE || t == EntityType.NORP).isPresent();
            case "party" -> candidate.type().map(t -> t == EntityType.NORP).orElse(true);
            case "summit" -> candidate.type().filter(t -> t == EntityType.NORP || t == EntityType.EVENT).isEmpty();
            default -> head != EntityType.EVENT || candidate.type().isPresent();
        };
    }
}
