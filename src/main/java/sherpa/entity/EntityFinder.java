package sherpa.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import sherpa.document.Document;
import sherpa.language.Tokens;

/// Finds the named things of an article.
///
/// Two steps that do not depend on one another: mentions, by rules (or by a model, see `resolve`), and entities made of them:
/// surnames joined to full names, acronyms to what they stand for, capitals to the government they mean, and the country of each.
/// Safe for use by several threads.
public final class EntityFinder {

    private final Knowledge knowledge;
    private final RuleMentions rules;

    public EntityFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.rules = new RuleMentions(knowledge);
    }

    public Entities find(Document document, Tokens tokens) {
        return resolve(document, tokens, mentions(document, tokens));
    }

    /// The mentions that the rules find, in text order, none overlapping another.
    public List<Mention> mentions(Document document, Tokens tokens) {
        return rules.find(document, tokens);
    }

    /// Makes entities of mentions, wherever they come from. Of two that overlap the surer stays, then the longer, then the first.
    public Entities resolve(Document document, Tokens tokens, List<Mention> mentions) {
        var words = Words.of(document, tokens);
        var phrases = new Phrases(knowledge.gazetteer());
        var read = withoutOverlap(mentions).stream().map(m -> Named.of(m, words, phrases)).toList();
        var time = SovietTime.of(document.publicationDate(), read);
        var named = read.stream().map(time::in).toList();
        var countries = new CountryAssignment(words, knowledge, document.publicationDate(), time, named);
        return new Entities(new Grouping(words).group(named).stream()
                .map(group -> group.entity(document.text(), countries.of(group))).toList());
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    private static List<Mention> withoutOverlap(List<Mention> mentions) {
        var surest = mentions.stream().sorted(Comparator.comparingDouble((Mention m) -> -m.confidence())
                .thenComparingInt(m -> m.begin() - m.end()).thenComparingInt(Mention::begin)).toList();
        var kept = new ArrayList<Mention>(mentions.size());
        for (var mention : surest)
            if (kept.stream().noneMatch(k -> k.overlaps(mention.begin(), mention.end())))
                kept.add(mention);
        kept.sort(Comparator.comparingInt(Mention::begin));
        return kept;
    }
}
