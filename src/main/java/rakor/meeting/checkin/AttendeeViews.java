package rakor.meeting.checkin;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import rakor.meeting.InvitedParty;
import rakor.meeting.PartyAttendance;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;

/** Says of entries what others read: organisations by code and name. Telephone numbers only when asked for. */
@Singleton
class AttendeeViews {
    private final Directory directory;
    private final PartyAttendance parties;

    AttendeeViews(Directory directory, PartyAttendance parties) {
        this.directory = directory;
        this.parties = parties;
    }

    List<AttendeeView> withoutPhones(Gathering meeting, List<Attendee> those) {
        Names names = names(meeting, those);
        return those.stream().map(one -> view(meeting, one, names, false)).toList();
    }

    AttendeeView of(Gathering meeting, Attendee one, boolean phone) {
        return view(meeting, one, names(meeting, List.of(one)), phone);
    }

    /** What organisations and groups are called. */
    record Names(Map<Long, OrganizationRef> organizations, Map<Integer, String> groups) {
        /** Null where nobody said. */
        String of(Attendee one) {
            if (one.organization() != null) {
                return organizations.get(one.organization()).name();
            }
            return one.organizationText() != null ? one.organizationText() : groups.get(one.invitation());
        }
    }

    Names names(Gathering meeting, List<Attendee> those) {
        List<InvitedParty> invited = parties.parties(meeting.id());
        Set<Long> organizations = those.stream().map(Attendee::organization).filter(Objects::nonNull).collect(Collectors.toSet());
        return new Names(directory.organizations(organizations), invited.stream().filter(one -> one.groupText() != null).collect(Collectors.toMap(InvitedParty::number, InvitedParty::groupText)));
    }

    private static AttendeeView view(Gathering meeting, Attendee a, Names names, boolean phone) {
        return new AttendeeView(a.number(), a.invitation(), a.organization() == null ? null : names.organizations().get(a.organization()).code(), names.of(a), a.name(), a.positionText(), a.representing(), phone ? a.phone() : null,
                a.status(), a.arrivedAt(), a.leftAt(), meeting.late(a.arrivedAt()), meeting.early(a.leftAt()), a.source(), a.mergedInto(), a.removedAt(), a.version());
    }
}
