package rakor.meeting;

/** What sort of meeting it is. */
public enum MeetingKind {
    COORDINATION,
    HEARING,
    WORKING_VISIT,
    FGD,
    BRIEFING,
    /** Musrenbang, where the plan of the regency is deliberated. */
    PLANNING,
    SIGNING,
    EVALUATION
}
