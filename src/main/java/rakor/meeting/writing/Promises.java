package rakor.meeting.writing;

import java.util.List;
import rakor.common.Actor;

/** Lets a promise be written down where it is said, complete or not. The commitment room answers. */
public interface Promises {
    /** Names of how firmly something can be said; the first is meant when nothing is chosen. */
    List<String> strengths();

    /**
     * Records a draft with no more than its statement.
     *
     * @param strength null for the first of {@link #strengths}
     */
    void record(Actor actor, String meeting, int agendaItem, String statement, String strength);
}
