package rakor.meeting.checkin;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.common.FieldError;
import rakor.common.RegencyClock;
import rakor.meeting.Attendance;
import rakor.meeting.InvitedParty;
import rakor.meeting.PartyAttendance;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;

/** Understands the lines of a list beside what is known already, so that the same list twice adds nothing. */
@Singleton
class ImportPlanner {
    private final AttendeeReader reader;
    private final AttendeeRepository attendees;
    private final PartyAttendance parties;
    private final Directory directory;
    private final RegencyClock clock;

    ImportPlanner(AttendeeReader reader, AttendeeRepository attendees, PartyAttendance parties, Directory directory, RegencyClock clock) {
        this.reader = reader;
        this.attendees = attendees;
        this.parties = parties;
        this.directory = directory;
        this.clock = clock;
    }

    ImportPlan plan(Gathering meeting, List<ListLine> lines) {
        List<InvitedParty> invited = parties.parties(meeting.id());
        Map<String, Optional<OrganizationRef>> named = new HashMap<>();
        Map<String, Attendee> known = new HashMap<>();
        attendees.live(meeting.id()).forEach(one -> known.putIfAbsent(key(one), one));
        Set<String> told = new HashSet<>();
        List<ImportPlan.Step> steps = new ArrayList<>();
        for (ListLine line : lines) {
            OrganizationRef organization = line.organization() == null ? null : named.computeIfAbsent(line.organization(), directory::resolve).orElse(null);
            try {
                Attendee read = reader.read(meeting, terms(meeting, line), organization, invited).from(AttendeeSource.IMPORT);
                String party = organization == null ? line.organization() : organization.name();
                Attendee was = known.putIfAbsent(key(read), read);
                steps.add(told.add(key(read)) ? step(line, read, was, party) : new ImportPlan.Step(line, ImportPlan.Effect.KNOWN, was, was, party, List.of()));
            } catch (DomainError wrong) {
                List<FieldError> why = wrong.fields().isEmpty() ? List.of(new FieldError("name", wrong.key(), wrong.args())) : wrong.fields();
                steps.add(new ImportPlan.Step(line, ImportPlan.Effect.WRONG, null, null, line.organization(), why));
            }
        }
        return new ImportPlan(meeting, steps);
    }

    private static String key(Attendee one) {
        return one.nameKey() + "\n" + one.partyKey();
    }

    private static ImportPlan.Step step(ListLine line, Attendee read, Attendee was, String party) {
        if (was == null) {
            return new ImportPlan.Step(line, ImportPlan.Effect.NEW, null, read, party, List.of());
        }
        Attendee whole = was.completedBy(read);
        boolean says = was.status() == null && read.status() != null;
        boolean came = whole.came() || says && read.came();
        Attendee now = whole.at(says ? read.status() : was.status(), was.arrivedAt() == null && came ? read.arrivedAt() : was.arrivedAt(), was.leftAt() == null && came ? read.leftAt() : was.leftAt());
        return new ImportPlan.Step(line, now.equals(was) ? ImportPlan.Effect.KNOWN : ImportPlan.Effect.COMPLETED, was, now, party, List.of());
    }

    private AttendeeTerms terms(Gathering meeting, ListLine line) {
        Checks checks = new Checks();
        line.wrong().forEach(column -> checks.refuse(true, ImportPlanner.field(column), "checkin.error.formula"));
        checks.refuse(!line.understood(), "status", "checkin.error.attendance-word", String.valueOf(line.listed()));
        checks.refuse(line.name() == null && !line.wrong().contains(ListColumn.NAME.name()), "name", "error.required");
        checks.refuse(line.organization() == null && !line.wrong().contains(ListColumn.ORGANIZATION.name()), "organization", "error.required");
        LocalTime arrived = hour(checks, line.arrived(), "arrivedAt");
        LocalTime left = hour(checks, line.left(), "leftAt");
        Attendance how = line.attendance();
        checks.refuse(how != null && !meeting.begun(clock.today()), "status", "meeting.error.not-begun");
        checks.end();
        return new AttendeeTerms(null, line.organization(), line.name(), line.position(), line.representing(), line.phone(), how, at(meeting, arrived), at(meeting, left));
    }

    static String field(String column) {
        return switch (ListColumn.valueOf(column)) {
            case POSITION -> "positionText";
            case ORGANIZATION -> "organization";
            case ATTENDANCE -> "status";
            case REPRESENTING -> "representing";
            case PHONE -> "phone";
            case ARRIVED -> "arrivedAt";
            case LEFT -> "leftAt";
            default -> "name";
        };
    }

    private static LocalTime hour(Checks checks, String text, String field) {
        String plain = text == null ? null : text.replaceFirst("(?i)^pukul ", "").replaceFirst("(?i) *(wib|wita|wit)$", "").replace('.', ':').replaceFirst("^([0-9]):", "0$1:").strip();
        try {
            return plain == null ? null : LocalTime.parse(plain);
        } catch (DateTimeParseException e) {
            checks.refuse(true, field, "error.hour");
            return null;
        }
    }

    private Instant at(Gathering meeting, LocalTime hour) {
        return hour == null ? null : meeting.date().atTime(hour).atZone(clock.zone()).toInstant();
    }
}
