package rakor.minutes.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rakor.meeting.AgendaOutcome;
import rakor.meeting.Attendance;
import rakor.minutes.MinutesText;
import rakor.minutes.MinutesView;

/** The rows of the tables in minutes, in words: PDF and DOCX say the same. */
record MinutesRows(MinutesPaper paper) {
    static final List<String> PROMISES = List.of("Kode", "Komitmen", "Pemilik", "Kepada", "Tenggat");
    static final List<String> FOLLOWED = List.of("Kode", "Komitmen", "Pemilik", "Kepada", "Keadaan");
    static final List<String> PRESENT = List.of("No.", "Instansi atau pihak", "Nama", "Jabatan", "Kehadiran");
    static final List<String> ANSWERS = List.of("Pihak", "Pernyataan", "Oleh", "Tanggal");

    private static final String SILENT = "tidak menanggapi sampai batas waktu";

    static boolean came(MinutesText.Present it) {
        return it.attendance() == Attendance.PRESENT || it.attendance() == Attendance.REPRESENTED;
    }

    List<List<String>> promises() {
        return paper.text().commitments().stream().map(it -> List.of(it.code(), it.statement() + " " + terms(it), MinutesPaper.said(it.owner(), "belum disebut"), MinutesPaper.said(it.counterpart(), "belum disebut"), due(it))).toList();
    }

    /** Of earlier meetings, as far as everybody who takes part may know of them. */
    List<List<String>> followed() {
        return paper.text().followUp().stream().map(it -> List.of(it.code(), it.statement(), it.owner(), it.counterpart(), state(it))).toList();
    }

    private String state(MinutesText.Followed it) {
        String due = it.dueDate() == null ? null : "tenggat " + day(it.dueDate());
        Stream<String> flags = it.flags().stream().map(flag -> paper.f().label("commitment.flag", flag));
        Stream<String> words = Stream.concat(Stream.of(paper.f().label("commitment.status", it.status()), due).filter(word -> word != null), flags);
        return Stream.concat(words, Stream.of(it.note() != null ? "dibahas: " + it.note() : it.reviewed() ? "dibahas" : null).filter(word -> word != null)).collect(Collectors.joining("; "));
    }

    private String terms(MinutesText.Promise it) {
        String strength = paper.f().label("commitment.strength", it.strength());
        String measure = it.measure() == null ? null : "ukuran: " + Stream.of(it.measure().indicator(), it.measure().direction() == null ? null : paper.f().label("commitment.direction", it.measure().direction()), it.measure().quantity(), it.measure().unit())
                .filter(word -> word != null).collect(Collectors.joining(" "));
        String done = it.doneWhen() == null ? null : "selesai bila: " + it.doneWhen();
        return Stream.of(strength, measure, done).filter(word -> word != null).collect(Collectors.joining("; ", "(", ")"));
    }

    private String due(MinutesText.Promise it) {
        return it.dueDate() != null ? day(it.dueDate()) : MinutesPaper.said(it.condition(), "belum ada");
    }

    /** Without the weekday. */
    private String day(String iso) {
        return paper.f().formats().day(LocalDate.parse(iso)).replaceFirst("^[^,]*, ", "");
    }

    List<List<String>> present() {
        return paper.text().attendance().stream().map(it -> List.of(Integer.toString(paper.text().attendance().indexOf(it) + 1), it.party() + (it.headcount() == null ? "" : ", " + paper.f().t("meeting.heads", paper.f().formats().number(it.headcount()))),
                MinutesPaper.said(it.person(), ""), MinutesPaper.said(it.post(), ""), attendance(it))).toList();
    }

    private String attendance(MinutesText.Present it) {
        String word = it.attendance() == null ? "belum dicatat" : paper.f().label("meeting.attendance", it.attendance());
        String who = it.representing() != null ? word + ", mewakili " + it.representing() : it.representedBy() == null ? word : word + " oleh " + it.representedBy();
        String hours = it.hours().words(paper.f());
        return hours.isEmpty() ? who : who + ", " + hours;
    }

    /** Once sealed as it was sealed; before, as it stands. */
    List<List<String>> answers() {
        if (paper.text().approvals() == null) {
            return paper.minutes().parties().stream().map(it -> List.of(it.name(), it.approved() ? stated(it.saidBy(), it.document(), it.on() == null ? null : it.on().toString()) : it.silent() ? SILENT : "belum menanggapi",
                    MinutesPaper.said(it.by(), ""), moment(it.at()))).toList();
        }
        return paper.text().approvals().stream().map(it -> List.of(it.party(), it.approved() ? stated(it.saidBy(), it.document(), it.saidOn()) : SILENT, MinutesPaper.said(it.by(), ""), moment(it.on() == null ? null : Instant.parse(it.on())))).toList();
    }

    private String moment(Instant at) {
        return at == null ? "" : day(LocalDate.ofInstant(at, paper.f().formats().zone()).toString());
    }

    private String stated(String saidBy, String document, String on) {
        if (saidBy == null) {
            return "menyetujui";
        }
        return "menyetujui, dicatat atas nama: dikatakan oleh " + saidBy + (on == null ? "" : " pada " + day(on)) + (document == null ? "" : ", menurut " + document);
    }

    /** Each objection with its answer; both stay. */
    List<String> objections() {
        return paper.minutes().objections().stream().map(it -> party(it.organization()) + (it.agendaItem() == null ? "" : ", mata acara " + position(it.agendaItem())) + ": " + ended(it.reason())
                + (it.wording() == null ? "" : ended(" Usul kalimat: \u201c" + it.wording() + "\u201d")) + answer(it)).toList();
    }

    /** As a sentence, whether or not who typed it ended it. */
    private static String ended(String words) {
        return words.matches("(?s).*[.!?]\u201d?") ? words : words + ".";
    }

    private String answer(MinutesView.Raised it) {
        if (it.answer() == null) {
            return " Belum dijawab.";
        }
        String word = switch (it.answer()) {
            case ACCEPTED -> " Diterima";
            case REJECTED -> " Ditolak";
            case WITHDRAWN -> " Ditarik kembali";
        };
        return ended(it.answerReason() == null ? word : word + ": " + it.answerReason());
    }

    private String party(String code) {
        return paper.minutes().parties().stream().filter(it -> code.equals(it.organization())).findFirst().map(MinutesView.Asked::name).orElse(code);
    }

    private int position(int number) {
        return paper.agenda().stream().filter(it -> it.number() == number).findFirst().map(MinutesText.Item::position).orElse(number);
    }

    String outcome(MinutesText.Item it) {
        if (it.outcome() == AgendaOutcome.OPEN || it.outcome() == AgendaOutcome.CONCLUDED) {
            return "";
        }
        return paper.f().label("meeting.outcome", it.outcome()) + (it.outcomeReason() == null ? "." : ": " + it.outcomeReason());
    }
}
