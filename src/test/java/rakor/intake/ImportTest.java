package rakor.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.StartError;
import rakor.account.AccountService;
import rakor.account.AccountTerms;
import rakor.account.Actors;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.intake.Report.Count;
import rakor.support.RakorTest;

@RakorTest
class ImportTest {
    private static final Path FILE = Path.of("src/test/resources/meetings.json");
    private final Intake intake;
    private final ImportCommand command;
    private final AccountService accounts;
    private final Actors actors;
    private final Tables tables;

    ImportTest(Intake intake, ImportCommand command, AccountService accounts, Actors actors, rakor.database.Database database) {
        this.intake = intake;
        this.command = command;
        this.accounts = accounts;
        this.actors = actors;
        this.tables = new Tables(database.address());
    }

    @BeforeEach
    void anOfficialOfBappeda() {
        if (actors.of("petugas").isEmpty()) {
            accounts.seed(Actor.system(), new AccountTerms("petugas", "Petugas Uji", "BAPPEDA", null, Set.of(Role.OFFICIAL), null), "sandi-uji-panjang");
            accounts.seed(Actor.system(), new AccountTerms("narahubung", "Narahubung Uji", "PT-JABABEKA-INFRASTRUKTUR", null, Set.of(Role.LIAISON), null), "sandi-uji-panjang");
        }
    }

    @Test
    void addsToAMeetingThatIsThereOnlyWhatItLacksAndGoesOnAfterABadOne() {
        Actor official = official();
        String file = "[{`id`:`X1`,`title`:`Rapat uji`,`date`:`2025-01-01`,`host`:`PT Tak Dikenal Uji`,`commitments`:[{`text`:`Satu`,`kind`:`PLAN`}]},{`id`:`X2`,`title`:`Rapat lain`,`date`:`2025-01-02`,`attendees`:[{`position`:`Warga`},{`position`:`Warga`}]},"
                + "{`id`:`X3`,`title`:`Rapat ketiga`,`date`:`2025-01-03`}]";
        Report first = intake.take(official, "BAPPEDA", "uji.json", bytes(file));
        assertEquals(2, first.of(Count.MEETINGS_TAKEN));
        assertEquals(1, first.of(Count.MEETINGS_REFUSED));
        assertEquals("X2", first.lines().stream().filter(Report.Line::refused).findFirst().orElseThrow().where());
        assertEquals(List.of(), tables.list("SELECT code FROM meeting WHERE external_ref = 'X2'"));
        Report second = intake.take(official, "BAPPEDA", "uji.json", bytes(file.replace("`kind`:`PLAN`}", "`kind`:`PLAN`},{`text`:`Dua`,`kind`:`REQUEST`,`owner`:`BAPPEDA`,`counterpart`:`Bappeda`}")));
        assertEquals(2, second.of(Count.MEETINGS_THERE));
        assertEquals(1, second.of(Count.COMMITMENTS_THERE));
        assertEquals(1, second.of(Count.COMMITMENTS_TAKEN));
        assertEquals(List.of("Satu", "Dua"), tables.list("SELECT c.statement FROM commitment c JOIN meeting m ON m.id = c.meeting_id WHERE m.external_ref = 'X1' ORDER BY c.id"));
    }

    @Test
    void isForOfficialsOfTheRecordersOfficeAndSaysInOneSentenceWhatIsWrong() {
        assertRefused("There is no account siapa.", "meetings", FILE.toString(), "--as", "siapa");
        assertRefused("The account narahubung is no official acting for PT Jababeka Infrastruktur, so it may not keep that office's record.", "meetings", FILE.toString(), "--as", "narahubung");
        assertRefused("The account petugas is no official acting for Dinas Ketenagakerjaan, so it may not keep that office's record.", "meetings", FILE.toString(), "--as", "petugas", "--recorder", "DISNAKER");
        assertRefused("There is no organisation with the code NANTI.", "meetings", FILE.toString(), "--as", "petugas", "--recorder", "NANTI");
        assertRefused("There is no file tidak-ada.json.", "meetings", "tidak-ada.json", "--as", "petugas");
        assertRefused("Say as whom: import meetings FILE --as USER [--recorder CODE].", "meetings", FILE.toString());
        assertRefused("Say import meetings FILE --as USER [--recorder CODE].", "people");
    }

    @Test
    void answersZeroWhenAllWasTakenAndThreeWhenSomethingWasLeftOut(@org.junit.jupiter.api.io.TempDir Path folder) throws IOException {
        Path good = Files.writeString(folder.resolve("baik.json"), "[{\"id\":\"Y1\",\"title\":\"Rapat uji\",\"date\":\"2025-01-01\"}]");
        Path bad = Files.writeString(folder.resolve("buruk.json"), "[{\"id\":\"Y2\",\"title\":\"Rapat uji\",\"date\":\"2099-01-01\"}]");
        assertEquals(0, command.run(List.of("meetings", good.toString(), "--as", "petugas")));
        assertEquals(0, command.run(List.of("meetings", good.toString(), "--as", "petugas")));
        assertEquals(3, command.run(List.of("meetings", bad.toString(), "--as", "petugas")));
        assertEquals("1", tables.one("SELECT COUNT(*) FROM meeting WHERE external_ref IN ('Y1', 'Y2')"));
    }

    private void assertRefused(String sentence, String... words) {
        assertEquals(sentence, assertThrows(StartError.class, () -> command.run(List.of(words))).getMessage());
    }

    private Actor official() {
        return actors.of("petugas").orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.replace('`', '"').getBytes(StandardCharsets.UTF_8);
    }
}
