package sherpa.summit;

import java.util.List;

import sherpa.document.Document;

/// Tells the meeting that the article is about from those in its background.
final class MainMeetings {

    private static final int LEAD_SENTENCES = 3;

    private MainMeetings() {}

    static boolean isMain(Meeting meeting, List<Meeting> all, Document document) {
        int lead = document.title().isPresent() ? LEAD_SENTENCES + 1 : LEAD_SENTENCES;
        return meeting.first().passage().index() < lead && meeting.count().isEmpty() && all.indexOf(meeting) < 3;
    }
}
