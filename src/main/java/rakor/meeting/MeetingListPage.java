package rakor.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import rakor.common.Slice;
import rakor.web.Form;

/**
 * @param names  behind the codes of the page
 * @param next   address of the next page; null on the last
 * @param filter what was asked for, as the filter form shows it
 */
record MeetingListPage(Slice<MeetingLine> slice, Names names, String next, Form filter, List<View> views, boolean filtered) {

    /** A ready-made view: message key, address, and whether it is the one that is shown. */
    record View(String key, String link, boolean current) {}

    /** @param typed the query as it was sent */
    static MeetingListPage of(NamedMeetings found, Map<String, ?> typed, String next, MeetingFilter asked, LocalDate today) {
        Form filter = Form.of(typed);
        List<View> views = List.of(
                new View("meeting.view.all", "/meetings", plain(asked) && asked.status() == null && asked.from() == null && asked.to() == null),
                new View("meeting.view.coming", "/meetings?status=PLANNED&from=" + today + "&sort=date", plain(asked) && asked.status() == MeetingStatus.PLANNED && today.equals(asked.from()) && asked.to() == null),
                new View("meeting.view.open", "/meetings?status=PLANNED&to=" + today, plain(asked) && asked.status() == MeetingStatus.PLANNED && asked.from() == null && today.equals(asked.to())),
                new View("meeting.view.held", "/meetings?status=HELD", plain(asked) && asked.status() == MeetingStatus.HELD && asked.from() == null && asked.to() == null));
        boolean filtered = typed.keySet().stream().anyMatch(name -> !name.equals("after") && !filter.value(name).isBlank());
        return new MeetingListPage(found.slice(), found.names(), next, filter, views, filtered);
    }

    private static boolean plain(MeetingFilter asked) {
        return asked.q() == null && asked.kind() == null && asked.organization() == null && asked.recorder() == null && asked.securityClass() == null && asked.topic() == null && asked.series() == null;
    }
}
