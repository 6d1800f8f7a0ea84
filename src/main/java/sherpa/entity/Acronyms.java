package sherpa.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import sherpa.result.EntityType;

/// Joins acronyms to what they stand for, and short forms of organizations to the long ones.
final class Acronyms {

    private static final Set<String> UNWRITTEN = Set.of("of", "the", "for", "and", "on", "in", "to");

    private final Words words;

    Acronyms(Words words) {
        this.words = words;
    }

    /// The groups, those of one organization joined; each is joined to at most one that stands before it in this list.
    List<Group> join(List<Group> groups) {
        var joined = new ArrayList<Group>();
        for (var group : groups) {
            int to = -1;
            for (int i = 0; i < joined.size() && to < 0; i++)
                if (isSame(joined.get(i), group))
                    to = i;
            if (to < 0) {
                joined.add(group);
            } else {
                var members = new ArrayList<>(joined.get(to).members());
                members.addAll(group.members());
                joined.set(to, new Group(group.type(), members));
            }
        }
        return joined;
    }

    private boolean isSame(Group one, Group other) {
        if (one.type() != other.type() || (one.type() != EntityType.ORGANIZATION && one.type() != EntityType.EVENT))
            return false;
        for (var a : one.members())
            for (var b : other.members())
                if (isBracketed(a, b) || isBracketed(b, a) || isShort(a, b) || isShort(b, a))
                    return true;
        return false;
    }

    /// "World Trade Organization (WTO)".
    private boolean isBracketed(Named full, Named acronym) {
        return acronym.first() == full.last() + 1 && words.get(full.last()).text().equals("(")
                && acronym.last() < words.size() && words.get(acronym.last()).text().equals(")");
    }

    /// Initials of the long form, its beginning ("Airbus", "Airbus Industrie"), or the long form without a nationality before it.
    private boolean isShort(Named brief, Named full) {
        if (brief.type() != EntityType.ORGANIZATION || brief.last() - brief.first() >= full.last() - full.first())
            return false;
        if (brief.last() - brief.first() == 1 && words.get(brief.first()).isAllCaps())
            return initials(full).equals(words.get(brief.first()).text().replace(".", ""));
        if (brief.term().isPresent() || full.term().isPresent())
            return false;
        var a = words.keys(brief.first(), brief.last());
        var b = words.keys(full.first(), full.last());
        return b.subList(0, a.size()).equals(a) || (a.size() > 1 && b.subList(b.size() - a.size(), b.size()).equals(a));
    }

    private String initials(Named full) {
        var initials = new StringBuilder();
        for (int i = full.first(); i < full.last(); i++)
            if (words.get(i).isWord() && !UNWRITTEN.contains(words.get(i).key()))
                initials.appendCodePoint(Character.toUpperCase(words.get(i).text().codePointAt(0)));
        return initials.toString();
    }
}
