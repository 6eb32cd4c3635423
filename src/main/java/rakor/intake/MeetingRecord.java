package rakor.intake;

import java.time.LocalDate;
import java.util.List;
import rakor.common.Side;

/**
 * A meeting as a file tells it, every text within its bounds.
 *
 * @param ref        the file's own name for it
 * @param topicCodes by position the topics of {@code topics}, when there are as many
 * @param sources    the first is the main one
 */
record MeetingRecord(
        String ref, String title, LocalDate date, String dateNote, String venue, String host, List<Attendee> attendees,
        List<String> topics, List<String> topicCodes, List<Promise> promises, String notes, List<String> sources) {

    /** Whether each topic code belongs to the topic at its place; with more or fewer of them nobody can tell. */
    boolean topicsPaired() {
        return topicCodes.isEmpty() || topicCodes.size() == topics.size();
    }

    /** Who came: a person, a post, an organisation, or words for a group. */
    record Attendee(String name, String position, String organisation, Side side) {}

    /**
     * @param ref     the meeting's name and the promise's place in the file
     * @param dueText when it is due in the words of the meeting
     */
    record Promise(String ref, String text, String owner, String counterpart, LocalDate due, String dueText, String kind) {}
}
