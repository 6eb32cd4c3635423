package rakor.meeting;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import rakor.common.Actor;
import rakor.common.Slice;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.PostRef;

/** Puts codes to keys, one lookup a kind of thing, and shows each actor what it may see. */
@Singleton
class MeetingViews {
    private final MeetingSearch search;
    private final MeetingMoves moves;
    private final Directory directory;
    private final MeetingSeries series;
    private final BookingSearch bookings;

    MeetingViews(MeetingSearch search, MeetingMoves moves, Directory directory, MeetingSeries series, BookingSearch bookings) {
        this.search = search;
        this.moves = moves;
        this.directory = directory;
        this.series = series;
        this.bookings = bookings;
    }

    MeetingView of(Actor actor, Meeting meeting) {
        return of(actor, meeting, names(meeting), warnings(meeting));
    }

    /** After saving, and on the recorder's page: also looks for a twin. */
    MeetingView saved(Actor actor, Meeting meeting) {
        return of(actor, meeting, names(meeting), warningsWithTwin(actor, meeting));
    }

    private MeetingView of(Actor actor, Meeting meeting, Names names, List<MeetingWarning> warnings) {
        MeetingContent c = meeting.content();
        boolean internal = MeetingAccess.seesInternal(actor);
        return new MeetingView(
                meeting.code(), c.title(), c.kind(), c.number(), c.purpose(), c.origin(),
                c.date(), c.startsAt(), c.endsAt(), c.dateNote(), meeting.formerDates(),
                names.codes(c.hosts()), names.code(c.organizer()), names.code(c.recorder()), names.postCode(c.chairPost()), c.chairName(), c.noteTaker(),
                c.venue(), c.mode(), c.securityClass(), c.urgency(), meeting.status(), meeting.statusReason(), c.sources(), c.externalRef(),
                internal ? c.notes() : null, internal ? c.integrityNote() : null, series.code(c.series()), warnings, moves.open(actor, meeting), meeting.version());
    }

    /** The same in the words a person writes it with, as a patch or a form begins with. */
    MeetingTerms terms(Meeting meeting) {
        MeetingContent c = meeting.content();
        Names names = names(meeting);
        return new MeetingTerms(
                c.title(), c.kind(), c.number(), c.purpose(), c.origin(), c.date(), c.startsAt(), c.endsAt(), c.dateNote(),
                null, names.codes(c.hosts()), names.code(c.organizer()), names.code(c.recorder()), names.postCode(c.chairPost()), c.chairName(), c.noteTaker(),
                c.venue(), c.mode(), c.securityClass(), c.urgency(), null, c.sources(), c.externalRef(), c.notes(), c.integrityNote(), series.code(c.series()));
    }

    Names names(Meeting meeting) {
        return Names.of(directory, meeting.content().organizations(), Collections.singletonList(meeting.content().chairPost()));
    }

    NamedMeetings lines(Slice<ListedMeeting> listed) {
        Map<Long, List<Long>> hosts = listed.items().isEmpty() ? Map.of() : search.hosts(listed.items().stream().map(ListedMeeting::id).toList());
        Set<Long> named = new LinkedHashSet<>(listed.items().stream().map(ListedMeeting::recorder).toList());
        hosts.values().forEach(named::addAll);
        Names names = Names.of(directory, named, List.of());
        return new NamedMeetings(listed.map(m -> new MeetingLine(
                m.code(), m.title(), m.kind(), m.number(), m.date(), m.startsAt(), m.endsAt(),
                names.codes(hosts.getOrDefault(m.id(), List.of())), names.code(m.recorder()), m.venue(), m.mode(),
                m.securityClass(), m.urgency(), m.status(), m.version())), names);
    }

    private List<MeetingWarning> warnings(Meeting meeting) {
        boolean differ = Weekdays.differ(meeting.content().dateNote(), meeting.content().date());
        return differ ? List.of(new MeetingWarning("WEEKDAY", null, null)) : List.of();
    }

    private List<MeetingWarning> warningsWithTwin(Actor actor, Meeting meeting) {
        List<MeetingWarning> warnings = new ArrayList<>(warnings(meeting));
        search.twin(actor, meeting).ifPresent(code -> warnings.add(new MeetingWarning("TWIN", code, null)));
        warnings.addAll(bookings.twice(actor, meeting));
        return warnings;
    }

    /** Of a meeting that is not there yet: what it would share with others. */
    Doubts ahead(Actor actor, MeetingContent content, List<InvitationTerms> invited) {
        List<Long> organizations = invited.stream().map(InvitationTerms::organization).filter(Objects::nonNull).flatMap(code -> directory.organization(code).stream()).map(OrganizationRef::id).toList();
        List<Long> posts = invited.stream().map(InvitationTerms::post).filter(Objects::nonNull).flatMap(code -> directory.post(code).stream()).map(PostRef::id).toList();
        return new Doubts(content.date(), bookings.twice(actor, content.booked(0, posts, organizations)), true, content.startsAt() != null);
    }

    /** Of a meeting as it would be at another time. */
    Doubts moved(Actor actor, Meeting meeting, MeetingContent there) {
        Meeting then = new Meeting(meeting.id(), meeting.code(), meeting.status(), meeting.statusReason(), meeting.revision(), meeting.version(), there, meeting.formerDates());
        return new Doubts(there.date(), warningsWithTwin(actor, then), true, there.startsAt() != null);
    }
}
