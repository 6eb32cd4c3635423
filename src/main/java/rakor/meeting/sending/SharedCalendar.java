package rakor.meeting.sending;

import rakor.database.Row;

/**
 * What the calendars of invited people were told last.
 *
 * @param uid      names the meeting's entry in every calendar, for ever
 * @param sequence grows with every change that was told
 */
record SharedCalendar(String uid, int sequence, boolean cancelled, Slot slot) {
    static SharedCalendar read(Row row) {
        return new SharedCalendar(row.text("uid"), row.small("sequence"), row.flag("cancelled"), Slot.read(row, true));
    }

    SharedCalendar next(Slot now, boolean off) {
        return new SharedCalendar(uid, sequence + 1, off, now);
    }
}
