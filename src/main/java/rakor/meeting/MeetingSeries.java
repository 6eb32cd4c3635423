package rakor.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rakor.common.Actor;

/** What the record asks of the forums its meetings belong to. The part above the record answers. */
public interface MeetingSeries {
    /** The forum of that code, if the actor sees it. */
    Optional<Forum> find(Actor actor, String code);

    /** Code of the forum of that key; null for null. */
    String code(Long series);

    /** Those the actor may put a meeting into today, by name, for choosing. */
    List<Forum> kept(Actor actor);

    /** Where a meeting stands in its forum; null when it belongs to none. */
    Place place(Actor actor, Long series, MeetingRef meeting);

    /** @param endedOn the day from which nothing is planned there; null while it lives */
    record Forum(long id, String code, String name, long recorderId, LocalDate endedOn) {}

    /**
     * @param opens    whether the reader may open the forum's page
     * @param previous the meeting before it that took place or is planned and that the reader sees; null when there is none
     * @param next     the one after it
     */
    record Place(String code, String name, boolean opens, MeetingRef previous, MeetingRef next) {}
}
