package rakor.minutes.paper;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import rakor.Settings;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.document.LetterheadService;
import rakor.document.Press;
import rakor.meeting.MeetingLookup;
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

    MinutesPaperService(MinutesService minutes, MeetingLookup meetings, LetterheadService letterheads, Press press, Settings settings) {
        this.minutes = minutes;
        this.meetings = meetings;
        this.letterheads = letterheads;
        this.press = press;
        this.settings = settings;
    }

    /**
     * Notula as PDF.
     *
     * @param version null for the latest
     * @throws DomainError of kind CONFLICT when what is kept is no longer what was sealed
     */
    public byte[] minutes(Actor actor, String code, Integer version) {
        return press.print("minutes/paper/minutes", paper(actor, code, version));
    }

    /** Berita acara as PDF; otherwise like {@link #minutes}. */
    public byte[] agreement(Actor actor, String code, Integer version) {
        return press.print("minutes/paper/agreement", paper(actor, code, version));
    }

    /** Notula as DOCX; otherwise like {@link #minutes}. */
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
        return new MinutesPaper(press.frame(), read, letterheads.of(actor, recorder), settings.address());
    }
}
