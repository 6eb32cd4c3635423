package rakor.calendar;

/** Why a day is free. */
public enum HolidayKind {
    /** Hari libur nasional. */
    NATIONAL,
    /** Cuti bersama. */
    COLLECTIVE_LEAVE,
    /** Declared for this regency or province alone. */
    LOCAL
}
