package rakor.minutes.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.MeasureDirection;
import rakor.commitment.Missing;
import rakor.commitment.Strength;
import rakor.common.Side;
import rakor.meeting.AgendaOutcome;
import rakor.meeting.Attendance;
import rakor.meeting.MeetingKind;
import rakor.meeting.SecurityClass;
import rakor.meeting.Urgency;
import rakor.minutes.MinutesStatus;
import rakor.minutes.MinutesText;
import rakor.minutes.MinutesView;
import rakor.minutes.ObjectionAnswer;

/** Invented minutes, from a meeting of one item to one as large as meetings get. */
final class Samples {
    static final String SEAL = "3f1c9ab20d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8";
    private static final String SENTENCE = "Genangan sampai 40 cm di depan gerbang 2 pada hujan 12 Maret 2026. Saluran timur tertutup endapan sepanjang kira-kira 2 km. Balai Contoh Sungai tidak hadir. ";

    private Samples() {}

    static MinutesText.Heading heading(SecurityClass secrecy) {
        return new MinutesText.Heading("R-2025-0001", "Rapat Koordinasi Triwulan I Kawasan Contoh", MeetingKind.COORDINATION, "005/007/CONTOH/2026", null, "2025-10-21", "2025-10-21T02:00:00Z", "2025-10-21T04:05:00Z",
                "Aula Kecamatan Contoh", null, secrecy, Urgency.SEGERA, "Dinas Contoh", List.of("PT Contoh Kawasan"), null, "Kepala Dinas Contoh", "dr. Nama Contoh Delapan, M.Si. (Plt.)", "Notulis Contoh");
    }

    /** One item nobody wrote anything on, nobody invited, nothing known but the day. */
    static MinutesView bare() {
        MinutesText.Heading head = new MinutesText.Heading("R-2025-0002", "Taklimat", MeetingKind.BRIEFING, null, null, "2025-10-21", null, null, null, null, SecurityClass.B, Urgency.BIASA, "Dinas Contoh", List.of(), null, null, null, null);
        MinutesText text = new MinutesText("rakor-minutes-1", 1, null, null, head, List.of(new MinutesText.Item(1, 1, "Satu", null, null, null, null, AgendaOutcome.OPEN, null)), List.of(), List.of(), List.of(), List.of(), null, null);
        return view(text, MinutesStatus.CIRCULATED, null, List.of());
    }

    static MinutesView sealed(int items, int people, SecurityClass secrecy) {
        List<MinutesText.Approval> approvals = List.of(new MinutesText.Approval("Kepala Dinas Contoh", true, "Nama Contoh Delapan", "2025-10-28T03:00:00Z", null, null, null), new MinutesText.Approval("PT Contoh Kawasan", false, null, null, null, null, null),
                new MinutesText.Approval("Balai Contoh Sungai", true, "Petugas Contoh", "2025-10-30T03:00:00Z", "Nama Contoh Tujuh", "2025-10-29", "lembar bertanda tangan"));
        MinutesText text = new MinutesText("rakor-minutes-1", 2, 1, "Angka genangan diperbaiki.", heading(secrecy), items(items), List.of(new MinutesText.Resolution(1, 1, "Jadwal jaga pintu air dibuat bergantian mulai 6 April 2026.")),
                promises(items), List.of(), present(people), approvals, "2025-11-05T03:00:00Z");
        MinutesView.Raised raised = new MinutesView.Raised(1, "PT-CONTOH", 1, "Genangan sampai 60 cm", "Angka tidak sesuai ukuran kami", "Nama Contoh Satu", Instant.EPOCH, null, ObjectionAnswer.REJECTED, "Ukuran balai yang dipakai", "Petugas Contoh");
        return view(text, MinutesStatus.SEALED, SEAL, List.of(raised));
    }

    private static MinutesView view(MinutesText text, MinutesStatus status, String seal, List<MinutesView.Raised> raised) {
        List<MinutesView.Asked> asked = List.of(new MinutesView.Asked(0, null, "Pimpinan", false, false, null, null, null, null, null), new MinutesView.Asked(1, "PT-CONTOH", "PT Contoh Kawasan", false, true, null, null, null, null, null));
        return new MinutesView(text.meeting().code(), text.version(), status, "7KQ4-M2XD-9ABC", text.why(), LocalDate.of(2025, 10, 24), 3, LocalDate.of(2025, 10, 29), seal == null ? null : Instant.parse("2025-11-05T03:00:00Z"), seal, true, asked, raised, List.of(), text);
    }

    private static List<MinutesText.Item> items(int many) {
        return IntStream.rangeClosed(1, many).mapToObj(n -> new MinutesText.Item(n, n, "Mata acara contoh nomor " + n + " <b>", null, n == 1 ? "Kepala Bidang" : null, SENTENCE.repeat(4) + "\n\n" + SENTENCE.repeat(4) + "\n- " + SENTENCE + "\n- " + SENTENCE,
                SENTENCE, n % 7 == 0 ? AgendaOutcome.DEFERRED : AgendaOutcome.CONCLUDED, n % 7 == 0 ? "Menunggu data" : null)).toList();
    }

    private static List<MinutesText.Promise> promises(int many) {
        return IntStream.rangeClosed(1, many).mapToObj(n -> n % 3 == 0
                ? new MinutesText.Promise("K-2025-" + (1000 + n), n, "Pintu air dibuka saat hujan lebat", Strength.REQUEST, CommitmentStatus.PROPOSED, null, null, null, null, null, null, List.of(Missing.OWNER))
                : new MinutesText.Promise("K-2025-" + (1000 + n), n, "Saluran timur dikeruk sepanjang 2 km", Strength.AGREEMENT, CommitmentStatus.PROPOSED, "Dinas Contoh Pekerjaan Umum dan Penataan Ruang Kabupaten Contoh", "PT Contoh Kawasan",
                        new MinutesText.Target("panjang saluran", "2", "km", MeasureDirection.AT_LEAST), null, "2026-04-30", null, List.of())).toList();
    }

    private static List<MinutesText.Present> present(int many) {
        return IntStream.rangeClosed(1, many).mapToObj(n -> new MinutesText.Present(n, n % 9 == 0 ? "PT Contoh Manufakturindonesiatbkperseroterbukasangatpanjangnamanya" : "PT Contoh Manufaktur Indonesia " + n, Side.INDUSTRY, "Kepala Bidang Pelatihan dan Produktivitas",
                "Raden Nama Contoh Sangat Panjang Sekali " + n, null, n % 5 == 0 ? Attendance.ABSENT : n % 4 == 0 ? Attendance.REPRESENTED : Attendance.PRESENT, n % 4 == 0 && n % 5 != 0 ? "Sekretaris" : null, null, n % 6 == 0 && n % 5 != 0 ? "2025-10-21T02:40:00Z" : null, n % 12 == 0 && n % 5 != 0 ? "2025-10-21T03:30:00Z" : null)).toList();
    }
}
