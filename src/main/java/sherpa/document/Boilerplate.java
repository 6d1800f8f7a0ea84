package sherpa.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import sherpa.document.CleanText.Change;
import sherpa.result.Repair;

/// Takes out what a page puts around an article: tails of related stories and keywords, disclaimers, share bars, lines of controls.
final class Boilerplate implements Cleaning {

    private static final int PROSE = 90;
    private static final double MOST_PROSE_IN_TAIL = 0.25;

    private enum Role { PROSE, STORIES, TAIL, NOTICE, CONTROL, LONE_CONTROL, OTHER }

    private record Line(TextLine line, Role role) {}

    /// Lists of other stories: all behind them goes.
    private static final Pattern STORIES = line(
            "related( (posts?|articles?|stories|story|news|topics?|content|coverage|links?|reading|items?|videos?))?",
            "recent (posts|articles|stories|comments|news)",
            "most (read|viewed|popular|shared|commented|recent|discussed)( (stories|articles|news|posts))?",
            "(more|other) (top )?(stories|news|articles|headlines|posts)( .{1,30})?", "more on this (story|topic)",
            "more from .{1,40}",
            "you (may|might) (also )?(like|be interested in|enjoy)( .{1,30})?",
            "recommended( (for you|stories|articles|reading|by .*))?",
            "(what to )?read next", "trending( (now|stories|news|topics))?", "popular (now|posts|stories|articles|news)",
            "(latest|top) (news|stories|posts|headlines|articles)", "editor['’]?s?['’]? (picks?|choice)",
            "leave a (reply|comment)",
            "(from|around) the web", "promoted (stories|links|content)", "sponsored (stories|links|content)", "up next",
            "don['’]t miss");

    /// What may begin a tail where no prose follows.
    private static final Pattern TAIL = line(
            "(post a |add a |view |show |write a )?comments?( ?\\(?\\d*\\)?| are closed\\.?| off.*)?", "read more( .{1,60})?",
            "see also",
            "also read", "(sign up|subscribe)( .{0,100})?", "(share|follow)( .{0,60})?", "tags?", "tags?:.{0,200}", "keywords?",
            "keywords?:.{0,200}", "topics", "filed under.{0,200}", "categories", "posted in .{1,60}",
            "do you like the content of this article\\?",
            "thanks for sharing!?", "advertisement", "url berhasil di salin\\.?", "(previous|next) (post|article|story).{0,120}",
            "about the authors?", "authors?:", "contact us", "source", "download (our|the) .{0,60}app.{0,40}",
            ".{0,80}breaking news and live events", "follow .{1,60} on .{1,60}", "view comments", "back to top",
            "read (this|the) (story|article) in \\p{L}{2,20}",
            "(this|the) (article|story|report|post) (has been|was|is) (adapted|republished|reprinted|reproduced|(first|originally) "
                    + "published|edited).{0,120}",
            "(follow|read|see) .{0,80} at <?https?://\\S+>?", "related topics?");

    private static final Pattern NOTICE = Pattern.compile(
            "^(?:©|\\(c\\) |copyright(?: ©| \\(c\\)|:)? ?(?:\\d{4}|the |by ))|not necessarily (?:reflect|represent)|all rights reserved|"
                    + "may not be (?:published|reproduced|republished)|auto-generated from a syndicated feed|has not been edited by|"
                    + "\\b(?:uses?|using) cookies|accept (?:all )?cookies",
            Pattern.CASE_INSENSITIVE);

    /// Controls, one a line, taken out where several follow each other.
    private static final Pattern CONTROL = line(
            "facebook", "twitter", "x", "what'?s?app", "linkedin", "telegram", "e-?mail( this)?", "print( this)?", "pinterest",
            "reddit",
            "tumblr", "copy (link|url)", "line", "messenger", "flipboard", "small", "medium", "large", "play", "pause", "mute",
            "tweet", "save", "premium", "follow", "follow us", "share", "gift( article)?", "bookmark", "text size", "a[-+]",
            "comments?",
            "\\(?\\d{1,4}\\)?", "-->", "on twitter", "@\\w{2,30}", "published ?:.{0,60}", "newspaper section ?:", "writer ?:",
            "xing", "sms",
            "\\d[\\d.,]*k? (shares?|views?|comments?|likes?)( share)?", "home", "menu", "search", "log ?in", "sign ?in",
            "register",
            "listen", "watch", "font size", "threads", "bluesky", "instagram", "youtube");

    /// Controls that are no part of an article even on their own.
    private static final Pattern LONE_CONTROL = line(
            "advertisement", "play", "print", "tweet", "share", "scroll carousel (left|right)( scroll carousel (left|right))*",
            "(story|article) continues (below|after).{0,30}",
            "skip to (main )?content.{0,60}", "share (this|the) (article|story|post|page)",
            "listen to (this )?(article|story).{0,40}",
            "\\d{1,2}[- ]min(ute)?s? read", "(estimated )?reading time.{0,30}", "(read|see|watch) (also|more) ?: .{5,150}",
            "\\d[\\d.,]*k shares( share)?", "(recommended|related|related article|related story) ?: .{5,150}", "-->",
            "(click|tap) here to .{1,100}",
            "sign up (for|to) .{0,80}(newsletters?|alerts?|inbox).{0,40}", "get the latest .{0,60} (delivered|sent) .{0,60}",
            "join .{0,40}(telegram|whatsapp) channel.{0,80}");

    private static Pattern line(String... wordings) {
        return Pattern.compile("(?:" + String.join("|", wordings) + ")\\s*:?", Pattern.CASE_INSENSITIVE);
    }

    @Override
    public List<Change> changes(String text) {
        var lines = TextLine.of(text).stream().filter(l -> !l.isBlank()).map(l -> new Line(l, role(l.words()))).toList();
        int end = endOfArticle(lines);
        var changes = new ArrayList<Change>();
        controls(lines.subList(0, end), text, changes);
        if (end < lines.size())
            changes.add(taken(lines, end, lines.size(), text));
        return changes;
    }

    private static Role role(String words) {
        if (words.length() > 1000)
            return Role.PROSE;
        if (STORIES.matcher(words).matches())
            return Role.STORIES;
        if (LONE_CONTROL.matcher(words).matches())
            return Role.LONE_CONTROL;
        if (CONTROL.matcher(words).matches())
            return Role.CONTROL;
        if (TAIL.matcher(words).matches())
            return Role.TAIL;
        if (NOTICE.matcher(words).find())
            return Role.NOTICE;
        return words.length() >= PROSE ? Role.PROSE : Role.OTHER;
    }

    /// Behind the last line of the article, counted in lines.
    private static int endOfArticle(List<Line> lines) {
        int lastProse = last(lines, PROSE);
        if (lastProse < 0)
            lastProse = last(lines, PROSE / 2);
        if (lastProse < 0)
            return lines.size();
        int all = prose(lines, 0, lines.size());
        for (int i = 1; i < lines.size(); i++) {
            boolean stories = lines.get(i).role() == Role.STORIES && prose(lines, 0, i) > 0
                    && prose(lines, i, lines.size()) <= all * MOST_PROSE_IN_TAIL;
            if (stories || (i > lastProse && beginsTail(lines, i)))
                return withoutNotices(lines, i);
        }
        return lines.size();
    }

    /// A control alone, such as a number, is none.
    private static boolean beginsTail(List<Line> lines, int at) {
        return switch (lines.get(at).role()) {
            case STORIES, TAIL, NOTICE, LONE_CONTROL -> true;
            case CONTROL -> at + 1 < lines.size() && lines.get(at + 1).role() != Role.OTHER;
            case PROSE, OTHER -> false;
        };
    }

    private static int withoutNotices(List<Line> lines, int end) {
        int last = end;
        while (last > 1 && lines.get(last - 1).role() == Role.NOTICE)
            last--;
        return last;
    }

    private static int last(List<Line> lines, int least) {
        for (int i = lines.size() - 1; i >= 0; i--)
            if (lines.get(i).line().words().length() >= least
                    && (lines.get(i).role() == Role.PROSE || lines.get(i).role() == Role.OTHER))
                return i;
        return -1;
    }

    private static int prose(List<Line> lines, int from, int to) {
        return lines.subList(from, to).stream().filter(l -> l.role() == Role.PROSE).mapToInt(l -> l.line().words().length())
                .sum();
    }

    private static void controls(List<Line> lines, String text, List<Change> changes) {
        for (int i = 0; i < lines.size(); i++) {
            int to = endOfControls(lines, i);
            if (lines.get(i).role() == Role.STORIES && i > 0)
                to = endOfStories(lines, i);
            if (to - i > 1 || lines.get(i).role() == Role.LONE_CONTROL) {
                int last = Math.max(to, i + 1);
                changes.add(taken(lines, i, last, text));
                i = last - 1;
            }
        }
    }

    /// Behind a box of other stories in the middle of an article: a heading and the short lines below it, where prose follows.
    private static int endOfStories(List<Line> lines, int heading) {
        int end = heading + 1;
        while (end < lines.size() && end - heading < 12 && lines.get(end).line().words().length() < PROSE + 30
                && !lines.get(end).line().words().endsWith("."))
            end++;
        return end < lines.size() && end > heading + 1 && prose(lines, end, end + 1) > 0 ? end : heading;
    }

    /// Behind the last of the controls that begin at `from`; single short lines between them are their values.
    private static int endOfControls(List<Line> lines, int from) {
        int end = from;
        int controls = 0;
        for (int i = from; i < lines.size() && i <= end + 1; i++)
            if (lines.get(i).role() == Role.CONTROL || lines.get(i).role() == Role.LONE_CONTROL) {
                end = i + 1;
                controls++;
            } else if (i == from || lines.get(i).role() != Role.OTHER || lines.get(i).line().words().length() > 30)
                break;
        boolean wordsAmongThem = lines.subList(from, end).stream().anyMatch(l -> l.line().words().length() > 4);
        return controls > 1 && wordsAmongThem ? end : from;
    }

    /// The lines from one to another, with the breaks that set them off.
    private static Change taken(List<Line> lines, int from, int to, String text) {
        int begin = from == 0 ? 0 : endOfWords(lines.get(from - 1).line());
        int end = to == lines.size() ? text.length() : lines.get(to).line().begin();
        boolean lastLine = end == text.length() || from == 0;
        if (!lastLine)
            begin = lines.get(from - 1).line().next();
        return new Change(Repair.Kind.BOILERPLATE, begin, end, "");
    }

    private static int endOfWords(TextLine line) {
        return line.begin() + line.indent() + line.words().length();
    }
}
