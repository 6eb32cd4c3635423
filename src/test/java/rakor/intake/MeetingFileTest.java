package rakor.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rakor.StartError;

class MeetingFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private final Report report = new Report();
    private final MeetingFile file = new MeetingFile(JsonMapper.createDefault(), TODAY, report);

    @Test
    void takesEveryMeetingAndPromiseOfTheReportedOnes() {
        List<MeetingRecord> meetings = file.read(Path.of("src/test/resources/meetings.json"));
        assertEquals(14, meetings.size());
        assertEquals(34, meetings.stream().mapToInt(m -> m.promises().size()).sum());
        assertEquals(52, meetings.stream().mapToInt(m -> m.attendees().size()).sum());
        assertEquals(List.of(), report.lines());
        assertEquals("M21-2", meetings.get(12).promises().get(1).ref());
        assertEquals("dr. Asep Surya Atmaja", meetings.get(1).attendees().get(0).name());
        assertNull(meetings.get(3).host());
        assertEquals(2, meetings.get(0).sources().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[{\"id\": ]", "nothing", "[1,", "{\"id\":\"M01\"}", "7"})
    void refusesAFileThatIsNoListOfMeetingsInOneSentence(String content) {
        StartError refusal = assertThrows(StartError.class, () -> read(content));
        assertTrue(refusal.getMessage().startsWith("rapat.json "), refusal.getMessage());
        assertEquals(1, refusal.getMessage().lines().count());
    }

    @Test
    void saysWhereTheFileIsBroken() {
        assertEquals("rapat.json is not JSON that can be read: see line 2, column 9.", assertThrows(StartError.class, () -> read("[{\"id\": 1,\n\"title\" 2}]")).getMessage());
    }

    @Test
    void saysThatThereIsNoFile() {
        assertEquals("There is no file /nowhere/rapat.json.", assertThrows(StartError.class, () -> file.read(Path.of("/nowhere/rapat.json"))).getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "7 | intake.not-an-object",
        "{`id`:`A`,`date`:`2025-01-01`} | intake.lacking",
        "{`id`:`A`,`title`:`T`} | intake.lacking",
        "{`title`:`T`,`date`:`2025-01-01`} | intake.lacking",
        "{`id`:`A`,`title`:`T`,`date`:`21/10/2025`} | intake.bad-date",
        "{`id`:`A`,`title`:`T`,`date`:`2025-02-30`} | intake.bad-date",
        "{`id`:`A`,`title`:`T`,`date`:`2026-01-16`} | intake.future",
        "{`id`:`A`,`title`:7,`date`:`2025-01-01`} | intake.not-text",
        "{`id`:`A`,`title`:`T`,`date`:`2025-01-01`,`topics`:`Banjir`} | intake.not-a-list",
    })
    void leavesOutAMeetingItCannotTakeAndSaysWhy(String meeting, String key) {
        assertEquals(List.of(), read("[" + meeting.replace('`', '"') + "]"));
        assertEquals(List.of(key), report.lines().stream().map(Report.Line::key).toList());
        assertEquals(1, report.of(Report.Count.MEETINGS_REFUSED));
    }

    @Test
    void leavesOutAPromiseItCannotTakeButKeepsTheMeetingAndTheOthers() {
        String promises = "{`text`:`Satu`,`kind`:`PROMISE`},{`text`:`Dua`,`kind`:`PLAN`,`due`:`tahun depan`},{`text`:`Tiga`,`kind`:`PLAN`,`due`:`2024-12-31`},{`text`:`Empat`,`kind`:`PLAN`}";
        List<MeetingRecord> meetings = read("[{`id`:`A`,`title`:`T`,`date`:`2025-01-01`,`commitments`:[".replace('`', '"') + promises.replace('`', '"') + "]}]");
        assertEquals(List.of("A-4"), meetings.get(0).promises().stream().map(MeetingRecord.Promise::ref).toList());
        assertEquals(List.of("intake.unknown-kind", "intake.bad-date", "intake.bad-due"), report.lines().stream().map(Report.Line::key).toList());
        assertEquals(List.of("A-1", "A-2", "A-3"), report.lines().stream().map(Report.Line::where).toList());
    }

    @Test
    void goesOnAfterABadMeetingAndRefusesAReferenceUsedTwice() {
        List<MeetingRecord> meetings = read("[{`id`:`A`,`title`:`T`,`date`:`x`},{`id`:`B`,`title`:`T`,`date`:`2025-01-01`},{`id`:`B`,`title`:`T2`,`date`:`2025-01-02`}]".replace('`', '"'));
        assertEquals(List.of("B"), meetings.stream().map(MeetingRecord::ref).toList());
        assertEquals(List.of("intake.bad-date", "intake.twice"), report.lines().stream().map(Report.Line::key).toList());
    }

    @Test
    void refusesTextsLongerThanTheRecordHoldsAndSaysWhichFieldsItDoesNotKnow() {
        assertEquals(List.of(), read("[{\"id\":\"A\",\"title\":\"" + "x".repeat(301) + "\",\"date\":\"2025-01-01\",\"hour\":\"09.00\"}]"));
        assertEquals(List.of("intake.unknown-field", "intake.too-long"), report.lines().stream().map(Report.Line::key).toList());
    }

    private List<MeetingRecord> read(String content) {
        return file.read("rapat.json", content.getBytes(StandardCharsets.UTF_8));
    }
}
