package rakor.meeting.series;

import java.util.List;
import java.util.Locale;
import rakor.meeting.MeetingRef;
import rakor.meeting.MeetingStatus;
import rakor.web.Frame;

/**
 * A forum's own page.
 *
 * @param invitees who is invited to every meeting
 * @param coming   the earliest first
 * @param past     the latest first
 * @param next     what planning would do; null for who may not plan it
 */
record SeriesPage(SeriesView series, SeriesNames names, List<InviteeView> invitees, List<MeetingRef> coming, List<MeetingRef> past, NextView next) {
    String link(String more) {
        return SeriesController.PATH + "/" + series.code() + more;
    }

    /** Every third month; null when there is no rhythm. */
    static String rhythm(Frame f, SeriesView series) {
        return series.rhythm() == null ? null : f.t("series.rhythm." + (series.rhythm() == 1 ? "one." : "many.") + series.rhythmUnit(), series.rhythm());
    }

    static String css(MeetingStatus status) {
        return status == MeetingStatus.MINUTES_CIRCULATED ? "state-circulated" : "state-" + status.name().toLowerCase(Locale.ROOT);
    }

    String party(InviteeView one) {
        return one.organization() == null ? one.groupText() : names.name(one.organization());
    }

    /** Meetings still to come that what waits could be taken to. */
    boolean waits() {
        return next != null && next.unfinished().stream().anyMatch(NextView.Waiting::carried);
    }
}
