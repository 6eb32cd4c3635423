package rakor.meeting.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import rakor.document.InWords;
import rakor.document.LetterTexts;
import rakor.document.Sheet;
import rakor.meeting.AgendaItemView;
import rakor.meeting.InvitationView;
import rakor.meeting.MeetingStatus;

/**
 * Surat undangan: to one party, or to all with the list of them attached.
 *
 * @param to   null for all
 * @param said the office's texts, not yet filled in
 * @param on   the day it is printed
 */
record InvitationPaper(MeetingHead head, InvitationView to, LetterTexts said, LocalDate on) {
    private static final String ALL = "Bapak/Ibu sesuai daftar terlampir";
    private static final int A_PAGE = 25;

    Sheet sheet() {
        String what = head.meeting().status() == MeetingStatus.DRAFT ? "Konsep undangan" : "Undangan";
        return Sheet.upright("Undangan " + head.meeting().title(), "Surat undangan rapat " + head.meeting().code(), head.foot(what), head.letterhead());
    }

    String title() {
        return head.meeting().title();
    }

    String number() {
        return Objects.requireNonNullElse(head.meeting().number(), "\u2026\u2026\u2026\u2026\u2026\u2026");
    }

    /** Of a meeting that is over nobody knows here when it was written. */
    String written() {
        return on.isAfter(head.meeting().date()) ? "\u2026\u2026\u2026\u2026\u2026\u2026\u2026\u2026" : head.f().day(on).replaceFirst("^[^,]*, ", "");
    }

    String attachment() {
        int pages = (invited().size() + A_PAGE - 1) / A_PAGE;
        return to != null || pages == 0 ? "-" : pages + " (" + InWords.number(pages) + ") lembar";
    }

    List<InvitationView> invited() {
        return head.file().invited();
    }

    List<AgendaItemView> agenda() {
        return head.file().agenda();
    }

    /** Whom it is for, a line each: the post before the person, as letters have it. */
    List<String> address() {
        return to == null ? List.of("Bapak/Ibu", "(daftar terlampir)") : Stream.of(position(to), person(to), party(to)).filter(Objects::nonNull).distinct().toList();
    }

    String party(InvitationView one) {
        return head.file().partyName(one);
    }

    String position(InvitationView one) {
        return one.positionText() != null ? one.positionText() : head.file().names().postName(one.post());
    }

    static String person(InvitationView one) {
        return one.personName();
    }

    List<MeetingHead.Line> when() {
        List<MeetingHead.Line> lines = new ArrayList<>(List.of(new MeetingHead.Line("Hari, tanggal", head.day()), new MeetingHead.Line("Waktu", head.meeting().startsAt() == null ? "pukul menyusul" : head.hours()),
                new MeetingHead.Line("Tempat", Objects.requireNonNullElse(head.place(), "menyusul"))));
        if (head.chair() != null) {
            lines.add(new MeetingHead.Line("Pimpinan rapat", head.chair()));
        }
        return lines;
    }

    LetterTexts texts() {
        Map<String, String> values = new HashMap<>(Map.of("perihal", title(), "hari_tanggal", head.day(), "waktu", head.meeting().startsAt() == null ? "pukul menyusul" : head.hours(),
                "penerima", to == null ? ALL : party(to), "kantor", head.letterhead().office()));
        Stream.of(new MeetingHead.Line("nomor", head.meeting().number()), new MeetingHead.Line("tempat", head.place()), new MeetingHead.Line("pimpinan", head.chair()))
                .filter(line -> line.value() != null).forEach(line -> values.put(line.name(), line.value()));
        return said.filled(values);
    }
}
