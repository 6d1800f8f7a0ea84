package sherpa.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import sherpa.document.Document;
import sherpa.language.Reading;
import sherpa.language.Tokens;

/// Finds the named things of an article.
///
/// Two steps that do not depend on one another: mentions, by rules and by the model, and entities made of them:
/// surnames joined to full names, acronyms to what they stand for, capitals to the government they mean, and the country of each.
/// Safe for use by several threads.
public final class EntityFinder {

    private final Knowledge knowledge;
    private final RuleMentions rules;

    public EntityFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.rules = new RuleMentions(knowledge);
    }

    /// @param reading what the model made of the article; where there is none, the rules do alone
    public Entities find(Document document, Tokens tokens, Optional<Reading> reading) {
        var words = Words.of(document, tokens);
        return resolve(document, words, mentions(words, reading));
    }

    /// Mentions that are one, and what says of which country they are.
    record Resolved(List<Group> groups, CountryAssignment countries) {}

    Resolved resolved(Document document, Tokens tokens, Optional<Reading> reading) {
        var words = Words.of(document, tokens);
        return resolved(document, words, mentions(words, reading));
    }

    /// The mentions that the rules and the model find, in text order, none overlapping another.
    private List<Mention> mentions(Words words, Optional<Reading> reading) {
        var byRules = rules.find(words);
        return Compounds.mend(words.text(), reading.map(r -> joined(words, byRules, r)).orElse(byRules));
    }

    private List<Mention> joined(Words words, List<Mention> byRules, Reading reading) {
        var joined = new Joining(byRules, new ModelMentions(words, knowledge.heads()).of(reading)).join();
        return new Consistency(words.text()).unify(joined);
    }

    /// Makes entities of mentions, wherever they come from. Of two that overlap the surer stays, then the longer, then the first.
    Entities resolve(Document document, Words words, List<Mention> mentions) {
        var resolved = resolved(document, words, mentions);
        return new Entities(resolved.groups().stream()
                .map(group -> group.entity(document.text(), resolved.countries().of(group))).toList());
    }

    private Resolved resolved(Document document, Words words, List<Mention> mentions) {
        var phrases = new Phrases(knowledge.gazetteer());
        var read = withoutOverlap(mentions).stream().map(m -> Named.of(m, words, phrases)).toList();
        var time = SovietTime.of(document.publicationDate(), read);
        var named = read.stream().map(time::in).toList();
        var groups = new Grouping(words).group(named);
        return new Resolved(groups, new CountryAssignment(words, knowledge, document.publicationDate(), time, named, groups));
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
