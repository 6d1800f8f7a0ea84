package sherpa.document;

import java.util.Optional;
import java.util.regex.Pattern;

import sherpa.result.DocumentInfo;

/// What a format gives of an article, before its words are cleaned.
///
/// @param title on one line, without the address of the site that it stood on
/// @param body paragraphs with line breaks between them
/// @param published a day, month or year as ISO 8601
record Article(DocumentInfo.Format format, Optional<String> title, String body, Optional<String> published) {

    private static final Pattern SITE = Pattern.compile(
            "\\s+[-–—|]\\s+(?:www\\.)?[\\w-]{2,30}\\.(?:com|net|org|info|news|co\\.\\w\\w)$",
            Pattern.CASE_INSENSITIVE);

    Article {
        title = title.map(t -> SITE.matcher(t.strip().replaceAll("\\s+", " ")).replaceFirst("")).filter(t -> !t.isEmpty());
    }

    static Article plain(String text) {
        return new Article(DocumentInfo.Format.TEXT, Optional.empty(), text, Optional.empty());
    }

    /// The title, a line break and the body, unless the body begins with the title.
    String text() {
        if (title.isEmpty())
            return body;
        String head = body.stripLeading();
        int end = endOfTitle(head);
        if (end > 0 && (end == head.length() || head.charAt(end) == '\n' || head.charAt(end) == '\r'))
            return title.get() + head.substring(end);
        return title.get() + (head.isBlank() ? "" : "\n" + head);
    }

    /// Where the title ends that the body begins with, however it is broken into lines; 0 where the body begins otherwise.
    private int endOfTitle(String head) {
        int at = 0;
        for (String word : title.orElse("").split(" ")) {
            while (at > 0 && at < head.length() && Character.isWhitespace(head.charAt(at)))
                at++;
            if (!head.startsWith(word, at))
                return 0;
            at += word.length();
        }
        return at;
    }
}
