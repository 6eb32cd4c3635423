package rakor.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import rakor.web.ListQuery;

/**
 * Which page of which meetings; null filters nothing.
 *
 * @param q            a code or its beginning, or words of the title
 * @param from         first day, inclusive
 * @param to           last day, inclusive
 * @param organization code of an organisation that takes part: recorder, host, organiser or invited
 * @param recorder     code of the recorder office
 * @param topic        code of a topic on the agenda
 * @param series       code of a forum
 * @param sort         one of {@link #ORDERS}
 * @param after        the two parts of the cursor; null on the first page
 */
public record MeetingFilter(
        String q, MeetingStatus status, MeetingKind kind, LocalDate from, LocalDate to,
        String organization, String recorder, SecurityClass securityClass, String topic, String series,
        String sort, int limit, List<String> after) {
    /** Latest first (the default), earliest first, by code. */
    public static final List<String> ORDERS = List.of("-date", "date", "code");

    static final Set<String> NAMES = Set.of("q", "status", "kind", "from", "to", "organization", "recorder", "class", "topic", "series");

    static MeetingFilter of(ListQuery query) {
        return new MeetingFilter(query.text("q"), query.choice("status", MeetingStatus.class), query.choice("kind", MeetingKind.class), query.day("from"), query.day("to"),
                query.text("organization"), query.text("recorder"), query.choice("class", SecurityClass.class), query.text("topic"), query.text("series"),
                query.sort(ORDERS), query.limit(), query.after(2));
    }

    public static MeetingFilter all(int limit) {
        return new MeetingFilter(null, null, null, null, null, null, null, null, null, null, ORDERS.get(0), limit, null);
    }

    public MeetingFilter status(MeetingStatus wanted) {
        return new MeetingFilter(q, wanted, kind, from, to, organization, recorder, securityClass, topic, series, sort, limit, after);
    }

    public MeetingFilter between(LocalDate first, LocalDate last) {
        return new MeetingFilter(q, status, kind, first, last, organization, recorder, securityClass, topic, series, sort, limit, after);
    }

    public MeetingFilter sorted(String order) {
        return new MeetingFilter(q, status, kind, from, to, organization, recorder, securityClass, topic, series, order, limit, after);
    }

    public MeetingFilter after(List<String> cursor) {
        return new MeetingFilter(q, status, kind, from, to, organization, recorder, securityClass, topic, series, sort, limit, cursor);
    }

    boolean byCode() {
        return "code".equals(sort);
    }

    boolean latestFirst() {
        return "-date".equals(sort);
    }
}
