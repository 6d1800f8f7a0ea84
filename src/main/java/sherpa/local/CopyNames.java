package sherpa.local;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What the plain copies of results are called: `NAME.json` for `NAME.txt`, or `NAME.txt.json` and `NAME.html.json` where there
/// is both a `NAME.txt` and a `NAME.html`; their pages likewise.
final class CopyNames {

    private CopyNames() {}

    /// A name for each key, all different.
    static Map<String, String> of(Collection<String> keys) {
        Set<String> inFull = new HashSet<>();
        while (true) {
            var names = new HashMap<String, String>();
            var keysByName = new HashMap<String, String>();
            boolean clash = false;
            for (String key : keys) {
                String name = inFull.contains(key) ? key + ".json" : shortName(key);
                names.put(key, name);
                String other = keysByName.put(name, key);
                if (other != null && !other.equals(key)) {
                    clash = true;
                    inFull.add(key);
                    inFull.add(other);
                }
            }
            if (!clash)
                return names;
        }
    }

    /// What the page beside a copy is called.
    static String page(String copy) {
        return copy.substring(0, copy.length() - ".json".length()) + ".html";
    }

    private static String shortName(String key) {
        int dot = key.lastIndexOf('.');
        return (dot > key.lastIndexOf('/') + 1 ? key.substring(0, dot) : key) + ".json";
    }
}
