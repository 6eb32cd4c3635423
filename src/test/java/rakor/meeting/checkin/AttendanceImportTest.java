package rakor.meeting.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rakor.support.Books.book;
import static rakor.support.Books.changed;
import static rakor.support.Books.row;
import static rakor.support.MeetingFixtures.PARTNER;
import static rakor.support.MeetingFixtures.RECORDER;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.DomainError.Kind;
import rakor.meeting.Attendance;
import rakor.meeting.InvitationService;
import rakor.meeting.MeetingView;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.TestClock;

/** Attendance lists from files: good ones, and all the bad ones people and machines make. */
@RakorTest
class AttendanceImportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final String HEAD = "No.;Nama;Jabatan;Instansi;Kehadiran;Telepon;Datang;Pulang\n";
    private final MeetingFixtures fixtures;
    private final InvitationService invitations;
    private final ImportService imports;
    private final DeskService desk;
    private final AttendeeService attendees;
    private Actor official;
    private String code;

    AttendanceImportTest(MeetingFixtures fixtures, InvitationService invitations, ImportService imports, DeskService desk, AttendeeService attendees) {
        this.fixtures = fixtures;
        this.invitations = invitations;
        this.imports = imports;
        this.desk = desk;
        this.attendees = attendees;
    }

    @BeforeEach
    void aMeeting() {
        TestClock.set(DAY);
        official = fixtures.official(RECORDER);
        MeetingView meeting = fixtures.planned(official, DAY);
        fixtures.invite(official, meeting, PARTNER);
        code = meeting.code();
    }

    private long upload(String csv) {
        return imports.upload(official, code, "daftar.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private ImportPlan plan(long id) {
        return imports.preview(official, code, id).plan();
    }

    private static String effects(ImportPlan plan) {
        return plan.steps().stream().map(step -> step.effect().name()).collect(Collectors.joining(" "));
    }

    private void refused(String key, byte[] bytes) {
        Refused.at("file", key, () -> imports.upload(official, code, "daftar", bytes));
    }

    @Test
    void aListIsUnderstoodAndTakenOverOnce() {
        String csv = HEAD + "1;Budi Santoso;Direktur;PT. Jababeka Infrastruktur, Tbk;Hadir;0812 3456 789;09.05;11.30\n2;Sari;;Warung Contoh;Izin;;;\n3;Tono;;Warung Contoh;;;;\n4;BUDI santoso;;PT Jababeka Infrastruktur;Hadir;;;\n";
        long id = upload(csv);
        assertEquals("NEW NEW NEW KNOWN", effects(plan(id)));
        imports.confirm(official, code, id);
        Refused.as(Kind.NOT_FOUND, () -> imports.confirm(official, code, id));
        assertEquals(Attendance.PRESENT, invitations.read(official, code, 1).attendance());
        AttendeeView budi = attendees.read(official, code, 1);
        assertEquals("2026-03-10T02:05:00Z 0812 3456 789 IMPORT", budi.arrivedAt() + " " + budi.phone() + " " + budi.source());
        assertEquals(List.of(1, 1, 1), List.of(desk.read(official, code, null).counts().present(), desk.read(official, code, null).counts().excused(), desk.read(official, code, null).counts().waiting()));
        assertEquals("KNOWN KNOWN KNOWN KNOWN", effects(plan(upload(csv))));
        long more = upload(HEAD + "1;Tono;Pemilik;Warung Contoh;Hadir;;9.40;\n");
        assertEquals("COMPLETED", effects(plan(more)));
        imports.confirm(official, code, more);
        assertEquals("Pemilik", attendees.read(official, code, 3).positionText());
    }

    @Test
    void theOwnTemplateFilledInIsUnderstoodInEveryColumn() throws IOException {
        byte[] template = TemplateFiles.of(code).body();
        refused("checkin.error.file-empty", template);
        List<String> said = List.of("1", "Sari", "Kepala Bagian", "PT Jababeka Infrastruktur", "Hadir", "Budi", "0812 3456 789", "09.05", "11.30");
        String cells = IntStream.range(0, said.size()).mapToObj(i -> "<c r=\"" + (char) ('A' + i) + "2\" t=\"inlineStr\"><is><t>" + said.get(i) + "</t></is></c>").collect(Collectors.joining());
        byte[] filled = changed(template, sheet -> sheet.replace("</sheetData>", "<row r=\"2\">" + cells + "</row></sheetData>"));
        long id = imports.upload(official, code, "daftar.xlsx", filled);
        assertEquals("NEW", effects(plan(id)), () -> plan(id).steps().toString());
        imports.confirm(official, code, id);
        AttendeeView sari = attendees.read(official, code, 1);
        assertEquals("Sari, Kepala Bagian, 1, REPRESENTED, Budi, 0812 3456 789, 2026-03-10T02:05:00Z, 2026-03-10T04:30:00Z", String.join(", ", sari.name(), sari.positionText(), String.valueOf(sari.invitation()), String.valueOf(sari.status()), sari.representing(), sari.phone(), String.valueOf(sari.arrivedAt()), String.valueOf(sari.leftAt())));
    }

    @Test
    void oneWrongLineKeepsEverythingOut() {
        long id = upload("Name,Organisation,Attendance,Arrived\nBudi,PT Contoh,present,09:00\n,PT Contoh,present,\nSari,,present,\nTono,PT Contoh,mungkin,\nWati,PT Contoh,present,25.00\n=cmd|' /C calc'!A0,PT Contoh,present,\n");
        ImportPlan plan = plan(id);
        assertEquals("NEW WRONG WRONG WRONG WRONG WRONG", effects(plan));
        assertEquals(List.of("3 name error.required", "4 organization error.required", "5 status checkin.error.attendance-word", "6 arrivedAt error.hour", "7 name checkin.error.formula"),
                plan.steps().stream().skip(1).map(step -> step.line().number() + " " + step.wrong().get(0).field() + " " + step.wrong().get(0).key()).toList());
        Refused.as(Kind.CONFLICT, () -> imports.confirm(official, code, id));
        assertEquals(1, desk.read(official, code, null).found());
    }

    @Test
    void theSecondListIsOfNobodyElseAndTheWindowsOneIsReadToo() {
        long id = imports.upload(official, code, "x.csv", ("Nama;Instansi\nRené;PT Contoh\n").getBytes(Charset.forName("windows-1252")));
        assertEquals("René", plan(id).steps().get(0).line().name());
        Actor colleague = fixtures.official(RECORDER);
        Refused.as(Kind.NOT_FOUND, () -> imports.preview(colleague, code, id));
        Refused.as(Kind.NOT_PERMITTED, () -> imports.upload(fixtures.official(MeetingFixtures.OTHER_OFFICE), code, "x", new byte[3]));
    }

    @Test
    void aTableWithHoursAndALetterheadIsRead() throws IOException {
        byte[] xlsx = book(sheet -> {
            sheet.value(0, 0, "DAFTAR HADIR");
            row(sheet, 2, "Nama", "Instansi", "Datang");
            row(sheet, 3, "Budi", "PT Jababeka Infrastruktur", null);
            sheet.value(3, 2, 9.5 / 24);
            return sheet;
        });
        ImportPlan.Step step = plan(imports.upload(official, code, "x.xlsx", xlsx)).steps().get(0);
        assertEquals("4 NEW 2026-03-10T02:30:00Z PRESENT 1", step.line().number() + " " + step.effect() + " " + step.now().arrivedAt() + " " + step.now().status() + " " + step.now().invitation());
    }

    @Test
    void aFormulaIsNamedWithItsLine() throws IOException {
        byte[] xlsx = book(sheet -> {
            row(sheet, 0, "Nama", "Instansi");
            row(sheet, 1, "Budi", "PT Contoh");
            sheet.formula(2, 0, "HYPERLINK(\"http://contoh\",\"klik\")");
            sheet.value(2, 1, "PT Contoh");
            return sheet;
        });
        ImportPlan plan = plan(imports.upload(official, code, "x.xlsx", xlsx));
        assertEquals("NEW WRONG", effects(plan));
        assertEquals("3 checkin.error.formula", plan.steps().get(1).line().number() + " " + plan.steps().get(1).wrong().get(0).key());
    }

    @Test
    void whatIsNoListIsRefusedInOneSentence() throws IOException {
        refused("checkin.error.file-missing", new byte[0]);
        refused("checkin.error.file-size", new byte[(5 << 20) + 1]);
        refused("checkin.error.file-kind", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
        refused("checkin.error.file-kind", new byte[] {1, 0, 2, 0});
        refused("checkin.error.file-broken", "PK\u0003\u0004 tidak".getBytes(StandardCharsets.ISO_8859_1));
        refused("checkin.error.file-columns", "Jabatan;Kota\na;b\n".getBytes(StandardCharsets.UTF_8));
        refused("checkin.error.file-columns", "\n\n".getBytes(StandardCharsets.UTF_8));
        refused("checkin.error.file-empty", HEAD.getBytes(StandardCharsets.UTF_8));
        String many = HEAD + IntStream.rangeClosed(1, 20_000).mapToObj(n -> n + ";Orang " + n + ";;PT Contoh;Hadir;;;\n").collect(Collectors.joining());
        refused("checkin.error.file-rows", many.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void twentyThousandRowsOfATableAreRefusedQuickly() throws IOException {
        byte[] xlsx = book(sheet -> {
            row(sheet, 0, "Nama", "Instansi");
            IntStream.rangeClosed(1, 20_000).forEach(n -> row(sheet, n, "Orang " + n, "PT Contoh"));
            return sheet;
        });
        long before = System.nanoTime();
        refused("checkin.error.file-rows", xlsx);
        assertTrue(System.nanoTime() - before < 5_000_000_000L);
    }
}
