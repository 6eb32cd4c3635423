package rakor.meeting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import rakor.database.Row;

/** An agenda item that nobody concluded or dropped, of a meeting that is over, and that no other meeting has taken up. */
public record Unfinished(Source source, String title, Long topic, String presenter, Integer minutes, AgendaOutcome outcome) {
    /** Where it stands now. */
    public record Source(long id, String meeting, LocalDate date, MeetingStatus status, SecurityClass securityClass, int number) {}

    static Unfinished read(Row row) {
        Source source = new Source(row.number("id"), row.text("code"), row.day("date"), row.of(MeetingStatus.class, "status"), row.of(SecurityClass.class, "security_class"), row.small("number"));
        return new Unfinished(source, row.text("title"), row.number("topic_id"), row.text("presenter"), row.small("minutes"), row.of(AgendaOutcome.class, "outcome"));
    }

    /** A title must not become known to more people than the meeting it comes from. */
    public boolean fits(SecurityClass target) {
        return fitting(target).contains(source.securityClass());
    }

    static List<SecurityClass> fitting(SecurityClass target) {
        return Arrays.stream(SecurityClass.values()).filter(from -> from.compareTo(target) <= 0).toList();
    }

    /** As the next meeting takes it up: nothing said yet. */
    AgendaItem at(int number, int position) {
        return new AgendaItem(number, position, AgendaKind.TOPIC, title, topic, presenter, minutes, null, null, AgendaOutcome.OPEN, null, 0);
    }
}
