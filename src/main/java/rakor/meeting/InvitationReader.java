package rakor.meeting;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import rakor.common.Checks;
import rakor.common.RegencyClock;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.PostRef;

/** Turns what a person wrote of an invited party into what is kept, or says everything that is wrong with it. */
@Singleton
class InvitationReader {
    private static final int MOST = 500;
    private static final int MOST_HEADS = 1_000_000;
    private final PartyReader parties;
    private final RegencyClock clock;

    InvitationReader(PartyReader parties, RegencyClock clock) {
        this.parties = parties;
        this.clock = clock;
    }

    /**
     * @param before what was kept until now; null for a new one
     * @param others the meeting's other parties, withdrawn ones too
     */
    Invitation read(Meeting meeting, InvitationTerms t, Invitation before, List<Invitation> others) {
        Checks checks = new Checks();
        LocalDate day = meeting.content().date();
        OrganizationRef organization = parties.organization(checks, "organization", t.organization(), before == null ? day : null);
        PostRef post = parties.post(checks, "post", t.post());
        words(checks, t);
        checks.refuse(post != null && organization != null && post.organizationId() != organization.id(), "post", "meeting.error.post-elsewhere");
        attendance(checks, t, day);
        checks.refuse(before == null && others.size() >= MOST, t.groupText() == null ? "organization" : "groupText", "meeting.error.too-many", MOST);
        Invitation read = new Invitation(before == null ? others.size() + 1 : before.number(), organization == null ? null : organization.id(), post == null ? null : post.id(), t.personName(), t.positionText(), t.groupText(), t.side(), t.headcount(), t.headcountSource(),
                t.attendance(), t.representedBy(), t.arrivedAt(), t.leftAt(), null, before == null ? 0 : before.version());
        boolean otherParty = before != null && !(Objects.equals(before.organization(), read.organization()) && (before.groupText() == null) == (read.groupText() == null));
        checks.refuse(otherParty, t.groupText() == null ? "organization" : "groupText", "meeting.error.party-fixed");
        checks.refuse(others.stream().anyMatch(other -> !other.withdrawn() && other.number() != read.number() && other.sameParty(read)), t.groupText() == null ? "organization" : "groupText", "meeting.error.invited-already");
        checks.end();
        return read;
    }

    private static void words(Checks checks, InvitationTerms t) {
        boolean group = t.groupText() != null;
        checks.refuse(t.organization() == null && !group, "organization", "meeting.error.whom");
        checks.refuse(t.organization() != null && group, "groupText", "meeting.error.whom-both");
        checks.refuse(!group && t.side() != null, "side", "meeting.error.group-only").refuse(t.headcountSource() != null && t.headcount() == null, "headcountSource", "meeting.error.headcount-missing");
        checks.refuse(group && t.post() != null, "post", "meeting.error.organization-only").refuse(group && t.personName() != null, "personName", "meeting.error.organization-only");
        checks.atMost(t.groupText(), "groupText", 300).atMost(t.headcountSource(), "headcountSource", 300).atMost(t.personName(), "personName", 150).atMost(t.positionText(), "positionText", 200).atMost(t.representedBy(), "representedBy", 200);
        checks.refuse(t.headcount() != null && (t.headcount() < 1 || t.headcount() > MOST_HEADS), "headcount", "meeting.error.headcount", MOST_HEADS);
    }

    /** It reports the world: not before the meeting and not after now. */
    private void attendance(Checks checks, InvitationTerms t, LocalDate day) {
        boolean represented = t.attendance() == Attendance.REPRESENTED;
        checks.refuse(represented && t.representedBy() == null, "representedBy", "error.required");
        checks.refuse(!represented && t.representedBy() != null, "representedBy", "meeting.error.represented-only");
        boolean came = t.attendance() != null && t.attendance().came();
        for (var at : List.of(new Hour("arrivedAt", t.arrivedAt()), new Hour("leftAt", t.leftAt()))) {
            checks.refuse(at.at() != null && !came, at.field(), "meeting.error.came-only");
            checks.refuse(at.at() != null && came && (clock.dayOf(at.at()).isBefore(day) || clock.dayOf(at.at()).isAfter(clock.today())), at.field(), "meeting.error.hour-outside");
        }
        checks.refuse(t.arrivedAt() != null && t.leftAt() != null && t.leftAt().isBefore(t.arrivedAt()), "leftAt", "meeting.error.left-before");
    }

    private record Hour(String field, Instant at) {}
}
