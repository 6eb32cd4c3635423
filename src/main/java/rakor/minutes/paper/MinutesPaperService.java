package rakor.minutes.paper;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import rakor.Settings;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.document.LetterheadService;
import rakor.document.Press;
import rakor.meeting.MeetingLookup;
import rakor.minutes.Copy;
import rakor.minutes.CopyKind;
import rakor.minutes.MinutesService;
import rakor.minutes.MinutesView;

/** Prints versions of minutes: what was frozen then, under the letterhead of today. */
@Singleton
public class MinutesPaperService {
    private final MinutesService minutes;
    private final MeetingLookup meetings;
    private final LetterheadService letterheads;
    private final Press press;
    private final Settings settings;
    private final CopyService copies;

    MinutesPaperService(MinutesService minutes, MeetingLookup meetings, LetterheadService letterheads, Press press, Settings settings, CopyService copies) {
        this.minutes = minutes;
        this.meetings = meetings;
        this.letterheads = letterheads;
        this.press = press;
        this.settings = settings;
        this.copies = copies;
    }

    /**
     * Notula or berita acara as PDF. Of a sealed version everybody gets the same file, to the byte.
     *
     * @param version null for the latest
     * @throws DomainError of kind CONFLICT when what is kept is no longer what was sealed
     */
    public byte[] print(Actor actor, CopyKind kind, String code, Integer version) {
        MinutesPaper paper = paper(actor, code, version);
        return paper.sealed() ? kept(actor, paper, new Copy(kind, 0, null, null, null, null, null, null)) : pdf(kind, paper);
    }

    /** A numbered copy, or a file that was signed outside. */
    public byte[] copy(Actor actor, String code, int version, CopyKind kind, int number) {
        Copy copy = copies.copy(actor, code, version, kind, number);
        if (kind == CopyKind.SIGNED) {
            return copies.file(actor, code, version, kind, number).orElseThrow(DomainError::notFound);
        }
        return kept(actor, paper(actor, code, version).as(copy.numbered() ? copy : null), copy);
    }

    private byte[] kept(Actor actor, MinutesPaper paper, Copy copy) {
        String code = paper.meeting().code();
        int version = paper.minutes().version();
        return copies.file(actor, code, version, copy.kind(), copy.number()).orElseGet(() -> copies.keep(actor, code, copy, version, pdf(copy.kind(), paper)));
    }

    private byte[] pdf(CopyKind kind, MinutesPaper paper) {
        return press.print("minutes/paper/" + kind.path(), paper);
    }

    /** Notula as DOCX; otherwise like {@link #print}. */
    public byte[] document(Actor actor, String code, Integer version) {
        MinutesPaper paper = paper(actor, code, version);
        return press.hold(() -> MinutesWord.of(paper));
    }

    @ReadOnly
    MinutesPaper paper(Actor actor, String code, Integer version) {
        MinutesView read = minutes.read(actor, code, version);
        if (!read.sound()) {
            throw DomainError.conflict("document.error.unsound");
        }
        long recorder = meetings.visible(actor, code).orElseThrow(DomainError::notFound).recorderId();
        return new MinutesPaper(press.frame(), read, letterheads.of(actor, recorder), settings.address(), null);
    }
}
