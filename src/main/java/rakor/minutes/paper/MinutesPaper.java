package rakor.minutes.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import rakor.document.InWords;
import rakor.document.Letterhead;
import rakor.document.QrCode;
import rakor.document.Sheet;
import rakor.meeting.SecurityClass;
import rakor.meeting.Urgency;
import rakor.minutes.Copy;
import rakor.minutes.MinutesStatus;
import rakor.minutes.MinutesText;
import rakor.minutes.MinutesView;
import rakor.web.Frame;

/**
 * Notula and berita acara of one version: what was frozen, and what became of it.
 *
 * @param address of this installation, where a paper can be checked
 * @param copy    the numbered copy it is printed as; null for none
 */
record MinutesPaper(Frame f, MinutesView minutes, Letterhead letterhead, String address, Copy copy) {
    private static final int MOST_TOGETHER = 8;

    private static final String DOTS = "(\u2026\u2026\u2026\u2026\u2026\u2026\u2026\u2026\u2026\u2026\u2026\u2026)";

    /** A line of what is known: name and value. */
    record Line(String name, String value) {}

    MinutesText text() {
        return minutes.record();
    }

    MinutesText.Heading meeting() {
        return text().meeting();
    }

    String title() {
        return meeting().title().toUpperCase(Locale.ROOT);
    }

    Sheet sheet(String what) {
        String version = " " + meeting().code() + ", versi " + minutes.version() + (copy == null ? "" : ", salinan nomor " + copy.number());
        return Sheet.upright(what + version, what + " rapat: " + meeting().title(), what + version, letterhead);
    }

    MinutesPaper as(Copy it) {
        return new MinutesPaper(f, minutes, letterhead, address, it);
    }

    /** At the head of a numbered copy; empty on any other paper. */
    String copied() {
        return copy == null ? "" : "Salinan nomor " + copy.number() + " untuk " + copy.named() + ", diterbitkan " + f.day(LocalDate.ofInstant(copy.madeAt(), f.formats().zone()));
    }

    LocalDate date() {
        return LocalDate.parse(meeting().date());
    }

    /** Pada hari ini. */
    String dateInWords() {
        return InWords.day(date()) + " (" + String.format("%02d-%02d-%d", date().getDayOfMonth(), date().getMonthValue(), date().getYear()) + ")";
    }

    String hours() {
        String zone = f.formats().zoneName();
        if (meeting().startsAt() == null) {
            return f.t("meeting.when.unknown");
        }
        String from = f.formats().hour(Instant.parse(meeting().startsAt()));
        return meeting().endsAt() == null ? f.t("meeting.when.from", from, zone) : f.t("meeting.when.from-until", from, f.formats().hour(Instant.parse(meeting().endsAt())), zone);
    }

    /** Who chaired, as the letters name an acting holder; a post whose holder was not known stays a post. */
    String chair() {
        String holder = meeting().holder();
        return meeting().chair() == null ? null : holder == null || holder.equals(meeting().chair()) ? meeting().chair() : meeting().chair() + ", " + holder;
    }

    /** Who signs as chair: the person where one is known. */
    String signing() {
        return said(meeting().holder(), said(meeting().chair(), DOTS));
    }

    /** Who signs as note-taker. */
    String writing() {
        return said(meeting().noteTaker(), DOTS);
    }

    String manner() {
        String secrecy = meeting().securityClass() == SecurityClass.B ? null : f.label("meeting.class", meeting().securityClass()).replaceFirst(" \\(.\\)$", "");
        String urgency = f.label("meeting.urgency", meeting().urgency());
        return secrecy == null ? urgency : meeting().urgency() == Urgency.BIASA ? secrecy : secrecy + ", " + urgency;
    }

    /** What is not known is said so; what is known of no meeting is left out. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Nomor", said(meeting().number(), "belum diisi")));
        lines.add(new Line("Hari, tanggal", f.day(date())));
        lines.add(new Line("Waktu", hours()));
        lines.add(new Line("Tempat", said(meeting().venue(), "tidak disebut")));
        lines.add(new Line("Pimpinan rapat", said(chair(), "tidak disebut")));
        lines.add(new Line("Notulis", said(meeting().noteTaker(), "tidak disebut")));
        if (!meeting().hosts().isEmpty()) {
            lines.add(new Line("Tuan rumah", String.join("; ", meeting().hosts())));
        }
        lines.add(new Line("Sifat", manner()));
        return lines;
    }

    static String said(String value, String otherwise) {
        return Objects.requireNonNullElse(value, otherwise);
    }

    /** Versi n, diedarkan atau disahkan. */
    String standing() {
        String circulated = "Versi " + minutes.version() + ", diedarkan " + f.day(minutes.circulatedOn());
        if (minutes.sealedAt() == null) {
            return circulated + (minutes.status() == MinutesStatus.SUPERSEDED ? "; telah digantikan versi berikutnya." : "; dapat ditanggapi sampai " + f.day(minutes.closesOn()) + ".");
        }
        return circulated + ", disahkan " + f.formats().moment(minutes.sealedAt()) + (minutes.status() == MinutesStatus.SUPERSEDED ? "; telah digantikan versi berikutnya." : ".");
    }

    String correction() {
        String why = text().why() == null ? "" : " Alasan: " + text().why();
        return text().corrects() == null ? why.strip() : "Memperbaiki versi " + text().corrects() + "." + why;
    }

    List<MinutesText.Item> agenda() {
        return text().agenda().stream().sorted(Comparator.comparingInt(MinutesText.Item::position)).toList();
    }

    List<MinutesText.Present> came() {
        return text().attendance().stream().filter(it -> it.attendance() != null && MinutesRows.came(it)).toList();
    }

    List<String> decisions() {
        return text().decisions().stream().map(MinutesText.Resolution::text).toList();
    }

    MinutesRows rows() {
        return new MinutesRows(this);
    }

    /** Approvals, signatures and seal stay on one page, as long as they fit on one. */
    String closing() {
        return rows().answers().size() <= MOST_TOGETHER ? "together" : "";
    }

    boolean sealed() {
        return minutes.seal() != null;
    }

    String checkAddress() {
        return address + "/verify/" + minutes.code();
    }

    String mark() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(QrCode.of(checkAddress()).png());
    }

    /** In groups of eight, as a person compares it. */
    String seal() {
        return minutes.seal().replaceAll("(.{8})(?=.)", "$1 ");
    }
}
