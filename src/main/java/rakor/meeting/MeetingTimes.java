package rakor.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import rakor.web.Form;
import rakor.web.Frame;

/** Days and hours of a meeting in people's words, and back. */
public final class MeetingTimes {
    private MeetingTimes() {}

    /** Tuesday, 21 October 2025; with the hours where they are known, and saying so where they are not. */
    public static String line(Frame f, LocalDate date, Instant startsAt, Instant endsAt) {
        return f.t("meeting.when", f.day(date), hours(f, date, startsAt, endsAt));
    }

    static String hours(Frame f, LocalDate date, Instant startsAt, Instant endsAt) {
        String zone = f.formats().zoneName();
        if (startsAt == null) {
            return endsAt == null ? f.t("meeting.when.unknown") : f.t("meeting.when.until", end(f, date, endsAt), zone);
        }
        return endsAt == null ? f.t("meeting.when.from", f.formats().hour(startsAt), zone) : f.t("meeting.when.from-until", f.formats().hour(startsAt), end(f, date, endsAt), zone);
    }

    private static String end(Frame f, LocalDate date, Instant endsAt) {
        LocalDate day = LocalDate.ofInstant(endsAt, f.formats().zone());
        return day.equals(date) ? f.formats().hour(endsAt) : f.t("meeting.when.on", f.formats().hour(endsAt), f.formats().shortDay(day));
    }

    /** Hour alone, as a form shows it: 09.00. */
    static String hour(Instant at, ZoneId zone) {
        LocalTime time = at == null ? null : at.atZone(zone).toLocalTime();
        return time == null ? null : String.format("%02d.%02d", time.getHour(), time.getMinute());
    }

    /** Fields {@code startsAt}, {@code endsAt} and {@code endDate} of a form. */
    static void show(Form form, LocalDate date, Instant startsAt, Instant endsAt, ZoneId zone) {
        form.with("date", date).with("startsAt", hour(startsAt, zone)).with("endsAt", hour(endsAt, zone));
        LocalDate endDate = endsAt == null ? null : LocalDate.ofInstant(endsAt, zone);
        form.with("endDate", endDate == null || endDate.equals(date) ? null : endDate);
    }

    static Instant start(Form form, ZoneId zone) {
        LocalDate date = form.day("date");
        LocalTime hour = form.hour("startsAt");
        return date == null || hour == null ? null : date.atTime(hour).atZone(zone).toInstant();
    }

    /** An end before the start is meant for the next day, unless another last day is given. */
    static Instant end(Form form, ZoneId zone) {
        LocalDate date = form.day("date");
        LocalTime start = form.hour("startsAt");
        LocalTime end = form.hour("endsAt");
        LocalDate endDate = form.day("endDate");
        if (date == null || end == null) {
            return null;
        }
        boolean nextDay = endDate == null && start != null && !end.isAfter(start);
        LocalDate day = endDate != null ? endDate : nextDay ? date.plusDays(1) : date;
        return day.atTime(end).atZone(zone).toInstant();
    }
}
