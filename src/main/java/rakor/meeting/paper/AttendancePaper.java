package rakor.meeting.paper;

import java.util.List;
import java.util.stream.Stream;
import rakor.document.Sheet;
import rakor.meeting.Attendance;
import rakor.meeting.PeopleWhoCame;

/**
 * Daftar hadir.
 *
 * @param people who is expected or came
 * @param phone  with a column of telephone numbers: for the recorder office alone
 * @param begun  its day has come, so what is known of who came is printed; before it lines are left for others
 */
record AttendancePaper(MeetingHead head, List<PeopleWhoCame.Person> people, boolean phone, boolean begun) {
    private static final int FREE_LINES = 12;

    Sheet sheet() {
        return new Sheet("Daftar hadir " + head.meeting().title(), "Daftar hadir rapat " + head.meeting().code(), head.letterhead().office(), head.foot("Daftar hadir"), head.letterhead(), phone);
    }

    int free() {
        return begun ? 0 : FREE_LINES;
    }

    /** Kehadiran: in whose place, and whether late or for a part, too. */
    String came(PeopleWhoCame.Person one) {
        String word = one.status() == null ? "" : head.f().label("meeting.attendance", one.status());
        String came = one.representing() == null || one.status() != Attendance.REPRESENTED ? word : "Mewakili " + one.representing();
        String hours = one.hours().words(head.f());
        return hours.isEmpty() ? came : came + ", " + hours;
    }

    /** How many of the list came, in words of the list; empty while nobody said anything. */
    String count() {
        long came = people.stream().filter(one -> one.status() == Attendance.PRESENT || one.status() == Attendance.REPRESENTED).count();
        return begun && people.stream().anyMatch(one -> one.status() != null) ? "Tercatat hadir: " + came + " dari " + people.size() + " baris." : "";
    }

    boolean secret() {
        return Stream.of("T", "R").anyMatch(head.meeting().securityClass().name()::equals);
    }
}
