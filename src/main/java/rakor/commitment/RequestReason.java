package rakor.commitment;

import java.util.Arrays;
import java.util.List;

/** Why something is asked, as reports count it; the words stand beside it. */
public enum RequestReason {
    NO_LONGER_NEEDED(RequestKind.RELEASE),
    /** By another commitment, which is named. */
    REPLACED(RequestKind.RELEASE),
    /** Laid down elsewhere, in a contract or a rule. */
    FORMALISED(RequestKind.RELEASE),
    FORCE_MAJEURE(RequestKind.IMPOSSIBILITY),
    IN_COURT(RequestKind.IMPOSSIBILITY),
    RULE_CHANGED(RequestKind.IMPOSSIBILITY),
    REORGANISED(RequestKind.IMPOSSIBILITY),
    NO_LONGER_USEFUL(RequestKind.IMPOSSIBILITY),
    WRONG_ENTRY(RequestKind.ANNULMENT),
    /** Of another commitment, which is named. */
    DUPLICATE(RequestKind.ANNULMENT);

    private final RequestKind kind;

    RequestReason(RequestKind kind) {
        this.kind = kind;
    }

    /** Whether it names another commitment. */
    public boolean namesAnother() {
        return this == REPLACED || this == DUPLICATE;
    }

    public static List<RequestReason> of(RequestKind kind) {
        return Arrays.stream(values()).filter(reason -> reason.kind == kind).toList();
    }
}
