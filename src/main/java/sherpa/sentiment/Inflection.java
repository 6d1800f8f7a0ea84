package sherpa.sentiment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The forms of an English verb.
final class Inflection {

    private Inflection() {}

    /// Base, third person, past and participles. Where doubling the last consonant depends on stress, both spellings are given.
    ///
    /// @param irregular forms that replace the regular past, by base
    static Set<String> of(String verb, Map<String, List<String>> irregular) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(verb);
        boolean consonantY = verb.matches(".*[^aeiou]y");
        forms.add(consonantY ? stem(verb, 1) + "ies" : verb.matches(".*(s|x|z|ch|sh|o)") ? verb + "es" : verb + "s");
        forms.add(verb.endsWith("e") ? stem(verb, 1) + "ing" : verb + "ing");
        boolean doubling = verb.matches(".*[^aeiou][aeiou][bdgklmnprt]");
        if (doubling)
            forms.add(verb + verb.charAt(verb.length() - 1) + "ing");
        if (irregular.containsKey(verb)) {
            forms.addAll(irregular.get(verb));
            return forms;
        }
        forms.add(verb.endsWith("e") ? verb + "d" : consonantY ? stem(verb, 1) + "ied" : verb + "ed");
        if (doubling)
            forms.add(verb + verb.charAt(verb.length() - 1) + "ed");
        return forms;
    }

    private static String stem(String verb, int cut) {
        return verb.substring(0, verb.length() - cut);
    }
}
