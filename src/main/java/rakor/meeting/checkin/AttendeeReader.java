package rakor.meeting.checkin;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.meeting.Attendance;
import rakor.meeting.InvitedParty;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;

/** Turns what somebody wrote of a person who came into what is kept, or says everything that is wrong with it. */
@Singleton
class AttendeeReader {
    private final Directory directory;
    private final RegencyClock clock;

    AttendeeReader(Directory directory, RegencyClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Where a person belongs: an invited party, a registered organisation, words, or nothing of them. */
    record Belonging(Integer invitation, Long organization, String words) {}

    /** @param parties those invited to the meeting */
    Attendee read(Gathering meeting, AttendeeTerms t, List<InvitedParty> parties) {
        OrganizationRef named = t.organization() == null ? null : directory.resolve(t.organization()).orElse(null);
        return read(meeting, t, named, parties);
    }

    /** @param named the registered organisation of that name; null when there is none */
    Attendee read(Gathering meeting, AttendeeTerms t, OrganizationRef named, List<InvitedParty> parties) {
        Checks checks = new Checks();
        Belonging whose = belonging(checks, t, named, parties);
        checks.refuse(t.name() == null && whose.invitation() == null, "name", "error.required");
        words(checks, t.name(), "name", 150);
        words(checks, t.organization(), "organization", 200);
        words(checks, t.positionText(), "positionText", 200);
        words(checks, t.representing(), "representing", 200);
        checks.refuse(t.name() != null && t.name().codePoints().noneMatch(Character::isLetter), "name", "checkin.error.name");
        checks.refuse(t.phone() != null && !t.phone().matches("\\+?[0-9][0-9 ().-]{4,28}"), "phone", "stakeholder.error.phone");
        attendance(checks, meeting, t);
        checks.end();
        return new Attendee(0, whose.invitation(), whose.organization(), whose.words(), t.name(), t.positionText(), t.representing(), t.phone(),
                t.status(), t.arrivedAt(), t.leftAt(), AttendeeSource.DESK, null, null, null, 0);
    }

    /** What a program that opens an export might take for a formula is no word. */
    private static void words(Checks checks, String text, String field, int longest) {
        checks.atMost(text, field, longest).refuse(text != null && "=+-@".indexOf(text.charAt(0)) >= 0, field, "checkin.error.formula");
    }

    private static Belonging belonging(Checks checks, AttendeeTerms t, OrganizationRef named, List<InvitedParty> parties) {
        if (t.invitation() != null) {
            InvitedParty party = parties.stream().filter(one -> one.number() == t.invitation()).findFirst().orElse(null);
            checks.refuse(party == null, "invitation", "checkin.error.invitation", t.invitation());
            boolean other = party != null && named != null && !Objects.equals(party.organization(), named.id());
            checks.refuse(other, "organization", "checkin.error.other-organization");
            boolean inWords = party != null && party.organization() == null;
            return new Belonging(t.invitation(), party == null ? null : party.organization(), inWords && !Objects.equals(t.organization(), party.groupText()) ? t.organization() : null);
        }
        if (named != null) {
            return new Belonging(first(parties, one -> Objects.equals(one.organization(), named.id())), named.id(), null);
        }
        String key = Folded.words(t.organization());
        Integer group = key.isEmpty() ? null : first(parties, one -> one.groupText() != null && Folded.words(one.groupText()).equals(key));
        return new Belonging(group, null, group == null ? t.organization() : null);
    }

    private static Integer first(List<InvitedParty> parties, java.util.function.Predicate<InvitedParty> wanted) {
        return parties.stream().filter(wanted).findFirst().map(InvitedParty::number).orElse(null);
    }

    /** It reports the world: not before the meeting's day and not after now. */
    private void attendance(Checks checks, Gathering meeting, AttendeeTerms t) {
        boolean came = t.status() != null && t.status().came();
        checks.refuse(t.status() == Attendance.REPRESENTED && t.representing() == null, "representing", "error.required");
        hour(checks, meeting.date(), t.arrivedAt(), "arrivedAt", came);
        hour(checks, meeting.date(), t.leftAt(), "leftAt", came);
        checks.refuse(t.arrivedAt() != null && t.leftAt() != null && t.leftAt().isBefore(t.arrivedAt()), "leftAt", "meeting.error.left-before");
    }

    private void hour(Checks checks, LocalDate day, Instant at, String field, boolean came) {
        checks.refuse(at != null && !came, field, "meeting.error.came-only");
        checks.refuse(at != null && came && (clock.dayOf(at).isBefore(day) || clock.dayOf(at).isAfter(clock.today())), field, "meeting.error.hour-outside");
    }

    /** @throws DomainError of kind CONFLICT when it says that somebody came, or not, to a meeting whose day has not come */
    void requireBegun(Gathering meeting, boolean says) {
        if (says && !meeting.begun(clock.today())) {
            throw DomainError.conflict("meeting.error.not-begun");
        }
    }
}
