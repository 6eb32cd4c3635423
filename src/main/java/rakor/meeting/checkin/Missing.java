package rakor.meeting.checkin;

import java.util.ArrayList;
import java.util.List;
import rakor.common.FieldError;

/** What somebody who checks in must say and did not. */
final class Missing {
    private Missing() {}

    static List<FieldError> of(AttendeeTerms terms) {
        List<FieldError> missing = new ArrayList<>();
        if (terms.name() == null) {
            missing.add(new FieldError("name", "error.required", List.of()));
        }
        if (terms.organization() == null) {
            missing.add(new FieldError("organization", "error.required", List.of()));
        }
        return missing;
    }
}
