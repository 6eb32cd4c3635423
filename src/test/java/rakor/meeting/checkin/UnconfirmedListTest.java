package rakor.meeting.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.DomainError.Kind;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.TestClock;

/** A list holds names and telephone numbers: it does not stay because somebody forgot it. */
@RakorTest
class UnconfirmedListTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private final MeetingFixtures fixtures;
    private final ImportService imports;

    UnconfirmedListTest(MeetingFixtures fixtures, ImportService imports) {
        this.fixtures = fixtures;
        this.imports = imports;
    }

    @AfterEach
    void end() {
        TestClock.real();
    }

    @Test
    void aDayLaterItIsGone() {
        TestClock.set(DAY);
        Actor official = fixtures.official(MeetingFixtures.RECORDER);
        String code = fixtures.planned(official, DAY).code();
        byte[] list = "Nama;Instansi;Telepon\nBudi;Warung Contoh;0812 3456 789\n".getBytes(StandardCharsets.UTF_8);
        long forgotten = imports.upload(official, code, "daftar.csv", list);
        TestClock.set(DAY.plusDays(2));
        long fresh = imports.upload(official, code, "daftar.csv", list);
        assertEquals(1, imports.preview(official, code, forgotten).plan().steps().size());
        imports.forgetOld();
        Refused.as(Kind.NOT_FOUND, () -> imports.preview(official, code, forgotten));
        assertEquals(1, imports.preview(official, code, fresh).plan().steps().size());
    }
}
