package rakor.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekdaysTest {
    /** 21 October 2025 was a Tuesday. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Selasa (21/10/2025)                            | false
            Sumber menyebut Rabu, 22 Oktober               | true
            Sumber A menulis Selasa, sumber B menulis Rabu | true
            hari Jum'at                                    | true
            jumat pekan itu                                | true
            Tuesday                                        | false
            on Monday                                      | true
            minggu kedua Oktober                           | false
            hari Minggu                                    | true
            Minggu, 19 Oktober                             | true
            dua minggu sesudahnya                          | false
            Seninan di Kamisan                             | false
            tanpa hari                                     | false
            """)
    void aNoteThatNamesAnotherWeekdayIsDoubtful(String note, boolean doubtful) {
        assertEquals(doubtful, Weekdays.differ(note, LocalDate.of(2025, 10, 21)));
    }
}
