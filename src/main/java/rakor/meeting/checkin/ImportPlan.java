package rakor.meeting.checkin;

import java.util.List;
import rakor.common.FieldError;

/** How each line of a file will be understood, in the file's order. */
record ImportPlan(Gathering meeting, List<Step> steps) {
    /** What a line will do. */
    enum Effect {
        /** Somebody nobody has an entry for. */
        NEW,
        /** An entry that gets what was not known of it. */
        COMPLETED,
        /** An entry that says so already, or the same person again in this file. */
        KNOWN,
        WRONG
    }

    /**
     * @param was     the entry there is; null for a new one
     * @param now     what will be kept; null for a wrong line
     * @param party   what the organisation is called
     * @param wrong   why not
     */
    record Step(ListLine line, Effect effect, Attendee was, Attendee now, String party, List<FieldError> wrong) {}

    boolean good() {
        return steps.stream().noneMatch(step -> step.effect() == Effect.WRONG);
    }

    long count(Effect effect) {
        return steps.stream().filter(step -> step.effect() == effect).count();
    }
}
