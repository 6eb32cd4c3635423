package rakor.meeting.checkin;

import java.time.Instant;
import rakor.common.DomainError;
import rakor.database.Row;
import rakor.meeting.Attendance;

/**
 * A person who came, or is expected, as it is kept; named within its meeting by {@code number}.
 *
 * @param invitation       number of the invited party; null for a walk-in
 * @param organizationText the organisation in words, where it is not registered
 * @param name             null only for somebody of an invited party whom nobody named
 * @param representing     in whose place the person came; with {@code REPRESENTED}
 * @param status           null while nobody said anything
 * @param consentAt        when the person agreed, at check-in
 * @param mergedInto       number of the entry that stands for this one too
 */
record Attendee(
        int number, Integer invitation, Long organization, String organizationText, String name, String positionText, String representing, String phone,
        Attendance status, Instant arrivedAt, Instant leftAt, AttendeeSource source, Instant consentAt, Integer mergedInto, Instant removedAt, long version) {

    static Attendee read(Row row) {
        return new Attendee(row.small("number"), row.small("invitation_number"), row.number("organization_id"), row.text("organization_text"), row.text("name"), row.text("position_text"), row.text("representing"), row.text("phone"),
                row.of(Attendance.class, "status"), row.instant("arrived_at"), row.instant("left_at"), row.of(AttendeeSource.class, "source"), row.instant("consent_at"), row.small("merged_into"), row.instant("removed_at"), row.number("version"));
    }

    boolean live() {
        return mergedInto == null && removedAt == null;
    }

    boolean came() {
        return status != null && status.came();
    }

    String nameKey() {
        return Folded.words(name);
    }

    String partyKey() {
        return Folded.party(organization, invitation, organizationText);
    }

    /** The same person, there since then: in somebody's place where that was said. */
    Attendee arrived(Instant at) {
        return at(representing == null ? Attendance.PRESENT : Attendance.REPRESENTED, at, null);
    }

    Attendee at(Attendance how, Instant arrived, Instant left) {
        return new Attendee(number, invitation, organization, organizationText, name, positionText, representing, phone, how, arrived, left, source, consentAt, mergedInto, removedAt, version);
    }

    /** What is not said here, as another entry of the same person says it. */
    Attendee completedBy(Attendee other) {
        Attendee whose = invitation == null && organization == null && organizationText == null ? other : this;
        return new Attendee(number, whose.invitation, whose.organization, whose.organizationText, or(name, other.name), or(positionText, other.positionText), or(representing, other.representing), or(phone, other.phone),
                status, arrivedAt, leftAt, source, consentAt == null ? other.consentAt : consentAt, mergedInto, removedAt, version);
    }

    Attendee numbered(int its) {
        return new Attendee(its, invitation, organization, organizationText, name, positionText, representing, phone, status, arrivedAt, leftAt, source, consentAt, mergedInto, removedAt, version);
    }

    Attendee consented(Instant at) {
        return new Attendee(number, invitation, organization, organizationText, name, positionText, representing, phone, status, arrivedAt, leftAt, AttendeeSource.CHECKIN, at, mergedInto, removedAt, version);
    }

    Attendee from(AttendeeSource where) {
        return new Attendee(number, invitation, organization, organizationText, name, positionText, representing, phone, status, arrivedAt, leftAt, where, consentAt, mergedInto, removedAt, version);
    }

    Attendee gone(Integer into, Instant removed) {
        return new Attendee(number, invitation, organization, organizationText, name, positionText, representing, phone, status, arrivedAt, leftAt, source, consentAt, into, removed, version);
    }

    void readAs(Long read) {
        DomainError.requireRead(read, version);
    }

    private static String or(String one, String other) {
        return one == null ? other : one;
    }
}
