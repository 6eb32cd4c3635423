package rakor.meeting;

import java.util.List;
import rakor.common.Actor;

/** The people of a meeting's attendance list, one by one. What records them answers; without it the list is of the invited parties. */
public interface PeopleWhoCame {
    /**
     * Who is expected or came, in the order of the list; empty while nobody is noted.
     *
     * @param phone with telephone numbers; only for the recorder office, and the caller writes down that they were read
     */
    List<Person> of(Actor actor, MeetingRef meeting, boolean phone);

    /**
     * @param invitation   number of the invited party it belongs to; null for a walk-in
     * @param organization name, or words; null where nobody said
     * @param representing in whose place the person came; null when in none
     * @param phone        null where there is none, or none was asked for
     * @param status       null while nobody said anything
     * @param hours        where they differ from the meeting's
     */
    record Person(Integer invitation, String name, String position, String organization, String representing, String phone, Attendance status, LateOrEarly hours) {}
}
