package rakor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InWordsTest {
    @ParameterizedTest
    @CsvSource({"0, nol", "1, satu", "10, sepuluh", "11, sebelas", "12, dua belas", "19, sembilan belas", "20, dua puluh", "21, dua puluh satu", "99, sembilan puluh sembilan", "100, seratus", "101, seratus satu",
        "111, seratus sebelas", "200, dua ratus", "999, sembilan ratus sembilan puluh sembilan", "1000, seribu", "1001, seribu satu", "1999, seribu sembilan ratus sembilan puluh sembilan", "2000, dua ribu",
        "2025, dua ribu dua puluh lima", "11000, sebelas ribu", "100000, seratus ribu", "201010, dua ratus satu ribu sepuluh"})
    void numbersAreSpelled(int number, String words) {
        assertEquals(words, InWords.number(number));
    }

    @Test
    void theDayOfTheFoundingMeetingIsWrittenAsARecordOfAgreementHasIt() {
        assertEquals("Selasa tanggal dua puluh satu bulan Oktober tahun dua ribu dua puluh lima", InWords.day(LocalDate.of(2025, 10, 21)));
        assertEquals("Minggu tanggal satu bulan Februari tahun dua ribu dua puluh enam", InWords.day(LocalDate.of(2026, 2, 1)));
    }

    @Test
    void otherNumbersAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> InWords.number(-1));
        assertThrows(IllegalArgumentException.class, () -> InWords.number(1_000_000));
    }
}
