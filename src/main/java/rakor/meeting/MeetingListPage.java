package rakor.meeting;

import io.micronaut.http.HttpRequest;
import java.time.LocalDate;
import java.util.List;
import rakor.common.Slice;
import rakor.web.Form;

/**
 * @param rows   the page, with the names behind its codes
 * @param next   address of the next page; null on the last
 * @param filter what was asked for, as the filter form shows it
 */
record MeetingListPage(Slice<MeetingLine> slice, Names names, String next, Form filter, List<View> views, boolean filtered) {

    /** A ready-made view: message key, address, and whether it is the one that is shown. */
    record View(String key, String link, boolean current) {}

    static MeetingListPage of(HttpRequest<?> request, NamedMeetings found, MeetingFilter asked, LocalDate today) {
        Form filter = Form.blank();
        request.getParameters().forEach((name, values) -> filter.with(name, values.isEmpty() ? null : values.get(0)));
        List<View> views = List.of(
                new View("meeting.view.all", "/meetings", plain(asked) && asked.status() == null && asked.from() == null && asked.to() == null),
                new View("meeting.view.coming", "/meetings?status=PLANNED&from=" + today + "&sort=date", plain(asked) && asked.status() == MeetingStatus.PLANNED && today.equals(asked.from()) && asked.to() == null),
                new View("meeting.view.open", "/meetings?status=PLANNED&to=" + today, plain(asked) && asked.status() == MeetingStatus.PLANNED && asked.from() == null && today.equals(asked.to())),
                new View("meeting.view.held", "/meetings?status=HELD", plain(asked) && asked.status() == MeetingStatus.HELD && asked.from() == null && asked.to() == null));
        boolean filtered = request.getParameters().names().stream().anyMatch(name -> !name.equals("after") && !filter.value(name).isBlank());
        return new MeetingListPage(found.slice(), found.names(), MeetingLinks.next(request, found.slice().next()), filter, views, filtered);
    }

    private static boolean plain(MeetingFilter asked) {
        return asked.q() == null && asked.kind() == null && asked.organization() == null && asked.recorder() == null && asked.securityClass() == null && asked.topic() == null;
    }
}
