package rakor.report;

import java.util.List;
import java.util.stream.Stream;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;

/** What can wait for somebody, the most urgent first, and for whom. */
public enum Waiting {
    /** Claims that something cannot be done, for leadership to rule on. */
    RULING("ruling", "ruling", Role.LEADERSHIP),
    /** Amendments that lay undecided for over ten working days. */
    LATE_AMENDMENT("late-amendment", "amendment-decision", Role.LEADERSHIP),
    /** Promises said to be wrong entries. */
    ANNULMENT("annulment", "annulment-decision", Role.LEADERSHIP),
    /** What is owed to the own organisation and reported as done. */
    VERIFICATION("verification", "verification", Role.OFFICIAL, Role.LIAISON),
    /** What is owed to the own organisation and said to be impossible. */
    IMPOSSIBILITY("impossibility", "impossibility-answer", Role.OFFICIAL, Role.LIAISON),
    /** What the own organisation is said to hold up. */
    HOLD_UP("hold-up", "blockage-answer", Role.OFFICIAL, Role.LIAISON),
    /** Other terms that the other party asks for. */
    AMENDMENT("amendment", "amendment-decision", Role.OFFICIAL, Role.LIAISON),
    /** Promises that the other party asks to give up. */
    RELEASE("release", "release-decision", Role.OFFICIAL, Role.LIAISON),
    /** Commitments the own organisation is asked to take on. */
    ANSWER("answer", Kind.COMMITMENT, Role.OFFICIAL, Role.LIAISON),
    /** Other terms that an owner offers to the own organisation. */
    OFFER("offer", Kind.COMMITMENT, Role.OFFICIAL, Role.LIAISON),
    /** What parties without an account have to say, for the own office to write down. */
    FOR_OTHERS("for-others", Kind.COMMITMENT, Role.OFFICIAL),
    /** Meetings whose minutes wait for the own organisation's approval, or for one's own as the holder of the chair's post. */
    APPROVAL("minutes", Kind.MEETING, Role.OFFICIAL, Role.LIAISON, Role.LEADERSHIP),
    /** Meetings of the own office with an objection to the minutes that nobody has answered. */
    OBJECTION("objections", Kind.MEETING, Role.OFFICIAL),
    /** What was recorded on behalf of the own organisation and may still be disputed. */
    ON_BEHALF("on-behalf", "dispute", Role.OFFICIAL, Role.LIAISON),
    /** What the own organisation owes and should have done. */
    OVERDUE("overdue", "completion", Role.OFFICIAL, Role.LIAISON),
    /** What the own organisation owes and has said nothing of for a month. */
    STALE("stale", "progress-report", Role.OFFICIAL, Role.LIAISON),
    /** Meetings of the own office whose day has passed and of which nobody said that they took place. */
    NOT_HELD("not-held", Kind.MEETING, Role.OFFICIAL),
    /** Meetings of the own office that took place, with an invited organisation of which nobody said whether it came. */
    NO_ATTENDANCE("no-attendance", Kind.MEETING, Role.OFFICIAL),
    /** Meetings of the own office that took place, with an agenda item left open and without a conclusion. */
    NO_CONCLUSION("no-conclusion", Kind.MEETING, Role.OFFICIAL),
    /** Commitments the own office recorded whose day of review has come. */
    REVIEW_DUE("review-due", Kind.COMMITMENT, Role.OFFICIAL),
    /** Drafts of the own office that lack something and are not due for review besides. */
    INCOMPLETE("incomplete", Kind.COMMITMENT, Role.OFFICIAL),
    /** Meetings the own office prepares and has not announced. */
    DRAFT("draft", Kind.MEETING, Role.OFFICIAL),
    /** Meetings that took place and left no commitment behind. */
    NO_FOLLOW_UP("no-follow-up", Kind.MEETING, Role.LEADERSHIP, Role.AUDITOR),
    /** Offices of the regency for which nobody can sign in. */
    NO_ACCOUNT("no-account", Kind.ORGANIZATION, Role.ADMIN),
    /** Posts that nobody holds today. */
    VACANT("vacant", Kind.POST, Role.ADMIN);

    enum Kind { MEETING, COMMITMENT, ORGANIZATION, POST }

    private final String word;
    private final Kind kind;
    private final String move;
    private final List<Role> roles;

    Waiting(String word, Kind kind, Role... roles) {
        this.word = word;
        this.kind = kind;
        this.move = null;
        this.roles = List.of(roles);
    }

    /** Of commitments that wait for one move. */
    Waiting(String word, String move, Role... roles) {
        this.word = word;
        this.kind = Kind.COMMITMENT;
        this.move = move;
        this.roles = List.of(roles);
    }

    /** Noun of the one move a commitment waits for; null where there are several, or it is no commitment. */
    String move() {
        return move;
    }

    /** Whether it stands in the list of what waits for somebody, not among the figures. */
    boolean personal() {
        return this != NO_FOLLOW_UP;
    }

    /** As the address writes it. */
    String word() {
        return word;
    }

    Kind kind() {
        return kind;
    }

    String address() {
        return "/waiting/" + word;
    }

    boolean concerns(Actor actor) {
        return roles.stream().anyMatch(actor::has);
    }

    boolean concerns(Role role) {
        return roles.contains(role);
    }

    static Waiting of(String word) {
        return Stream.of(values()).filter(waiting -> waiting.word.equals(word)).findFirst().orElseThrow(DomainError::notFound);
    }
}
