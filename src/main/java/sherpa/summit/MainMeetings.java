package sherpa.summit;

import java.util.List;

import sherpa.document.Document;

/// Tells the meeting that the article is about from those in its background.
final class MainMeetings {

    private static final int LEAD_SENTENCES = 3;

    private MainMeetings() {}

    /// How many sentences, the headline's included, tell what the article is about.
    static int lead(Document document) {
        return document.title().isPresent() ? LEAD_SENTENCES + 1 : LEAD_SENTENCES;
    }

    static boolean isMain(Meeting meeting, List<Meeting> all, Document document) {
        return meeting.first().passage().index() < lead(document) && meeting.count().isEmpty() && all.indexOf(meeting) < 3;
    }
}
