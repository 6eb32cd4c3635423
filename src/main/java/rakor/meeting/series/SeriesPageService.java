package rakor.meeting.series;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.common.Slice;
import rakor.meeting.Doubts;
import rakor.meeting.MeetingAccess;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.PostRef;
import rakor.web.Form;

/** What the pages of forums show. */
@Singleton
public class SeriesPageService {
    private static final int OFFERED = 400;
    private final SeriesRepository forums;
    private final SeriesViews views;
    private final SeriesMeetingSearch meetings;
    private final InviteeService invitees;
    private final PlanService plans;
    private final Directory directory;
    private final RegencyClock clock;

    SeriesPageService(SeriesRepository forums, SeriesViews views, SeriesMeetingSearch meetings, InviteeService invitees, PlanService plans, Directory directory, RegencyClock clock) {
        this.forums = forums;
        this.views = views;
        this.meetings = meetings;
        this.invitees = invitees;
        this.plans = plans;
        this.directory = directory;
        this.clock = clock;
    }

    @ReadOnly
    SeriesListPage list(Actor actor, SeriesQuery query, Form asked) {
        Slice<Series> found = forums.list(actor, query, clock.today());
        Map<String, LocalDate> coming = new HashMap<>();
        Map<Long, LocalDate> next = found.items().isEmpty() ? Map.of() : meetings.next(actor, found.items().stream().map(Series::id).toList(), clock.today());
        found.items().stream().filter(one -> next.containsKey(one.id())).forEach(one -> coming.put(one.code(), next.get(one.id())));
        Slice<SeriesView> slice = views.of(actor, found);
        return new SeriesListPage(slice, names(slice.items(), List.of()), coming, null, asked);
    }

    @ReadOnly
    SeriesPage open(Actor actor, String code) {
        Series one = find(actor, code);
        SeriesView view = views.of(actor, one);
        List<InviteeView> invited = invitees.list(actor, code);
        return new SeriesPage(view, names(List.of(view), invited), invited, meetings.coming(actor, one.id(), clock.today()), meetings.past(actor, one.id(), clock.today()),
                view.may("planning") ? plans.next(actor, code) : null);
    }

    /** For the page of a move: refused like the move itself. */
    @ReadOnly
    SeriesPage forMove(Actor actor, String code) {
        MeetingAccess.requireRecorder(actor, find(actor, code).content().recorder());
        return open(actor, code);
    }

    @ReadOnly
    PlanPage forPlanning(Actor actor, String code) {
        SeriesPage page = forMove(actor, code);
        if (page.next() == null) {
            find(actor, code).requireLiving();
        }
        return new PlanPage(page, Doubts.none());
    }

    /** @param code null for a new one */
    @ReadOnly
    SeriesFormPage form(Actor actor, String code) {
        MeetingAccess.requireOfficial(actor);
        SeriesView now = code == null ? null : forMove(actor, code).series();
        List<OrganizationRef> offices = directory.organizations(actor.actsFor()).values().stream().filter(office -> MeetingAccess.mayRecordFor(actor, office)).sorted(java.util.Comparator.comparing(OrganizationRef::name)).toList();
        return new SeriesFormPage(now, now == null ? null : names(List.of(now), List.of()), directory.living(clock.today(), OFFERED), offices, directory.livingPosts(OFFERED));
    }


    private Series find(Actor actor, String code) {
        return forums.find(actor, code).orElseThrow(DomainError::notFound);
    }

    private SeriesNames names(List<SeriesView> those, List<InviteeView> invited) {
        List<String> organizations = new ArrayList<>();
        those.forEach(one -> Stream.concat(one.hosts().stream(), Stream.of(one.recorder(), one.organizer() == null ? one.recorder() : one.organizer())).forEach(organizations::add));
        invited.forEach(one -> Stream.of(one.organization(), one.successor()).filter(Objects::nonNull).forEach(organizations::add));
        Map<String, OrganizationRef> named = new HashMap<>();
        organizations.stream().distinct().forEach(code -> directory.organization(code).ifPresent(found -> named.put(code, found)));
        Map<String, PostRef> posts = new HashMap<>();
        Stream.concat(those.stream().map(SeriesView::chairPost), invited.stream().map(InviteeView::post)).filter(Objects::nonNull).distinct().forEach(code -> directory.post(code).ifPresent(found -> posts.put(code, found)));
        return new SeriesNames(named, posts);
    }
}
