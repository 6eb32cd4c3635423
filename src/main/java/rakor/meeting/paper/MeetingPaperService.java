package rakor.meeting.paper;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.document.LetterTextService;
import rakor.document.LetterheadService;
import rakor.document.Press;
import rakor.meeting.InvitationView;
import rakor.meeting.MeetingFile;
import rakor.meeting.MeetingFileService;
import rakor.meeting.MeetingStatus;
import rakor.meeting.MeetingView;
import rakor.stakeholder.Directory;
import rakor.stakeholder.Holder;
import rakor.stakeholder.Holders;
import rakor.stakeholder.PostRef;

/** Prints a meeting's invitation letter and attendance list. What is printed is read first, so that a press holds no connection to the database. */
@Singleton
public class MeetingPaperService {
    private final MeetingFileService files;
    private final Attending attending;
    private final LetterheadService letterheads;
    private final LetterTextService texts;
    private final Directory directory;
    private final Holders holders;
    private final Press press;
    private final RegencyClock clock;

    MeetingPaperService(MeetingFileService files, Attending attending, LetterheadService letterheads, LetterTextService texts, Directory directory, Holders holders, Press press, RegencyClock clock) {
        this.files = files;
        this.attending = attending;
        this.letterheads = letterheads;
        this.texts = texts;
        this.directory = directory;
        this.holders = holders;
        this.press = press;
        this.clock = clock;
    }

    /**
     * The letter as PDF.
     *
     * @param to number of the invitation; null for one letter to all, with the list of them
     * @throws DomainError of kind NOT_FOUND when nobody is invited under that number, CONFLICT when the meeting is cancelled
     */
    public byte[] invitation(Actor actor, String code, Integer to) {
        return press.print("meeting/paper/invitation", letter(actor, code, to));
    }

    @ReadOnly
    InvitationPaper letter(Actor actor, String code, Integer to) {
        MeetingHead head = head(actor, code);
        if (head.meeting().status() == MeetingStatus.CANCELLED) {
            throw DomainError.conflict("document.error.cancelled");
        }
        InvitationView one = to == null ? null : head.file().invited().stream().filter(party -> party.number() == to).findFirst().orElseThrow(DomainError::notFound);
        return new InvitationPaper(head, one, texts.invitation(actor), clock.today());
    }

    /**
     * The list as PDF.
     *
     * @param phone with telephone numbers; only for the recorder office, and each reading is written down
     */
    public byte[] attendance(Actor actor, String code, boolean phone) {
        return press.print("meeting/paper/attendance", list(actor, code, phone));
    }

    @Transactional
    AttendancePaper list(Actor actor, String code, boolean phone) {
        MeetingHead head = head(actor, code);
        return new AttendancePaper(head, attending.people(actor, head, phone), phone, head.file().begun());
    }

    private MeetingHead head(Actor actor, String code) {
        MeetingFile file = files.read(actor, code);
        MeetingView m = file.meeting();
        long recorder = directory.organization(m.recorder()).orElseThrow().id();
        return new MeetingHead(press.frame(), file, letterheads.of(actor, recorder), held(file));
    }

    private Map<String, Holder> held(MeetingFile file) {
        Map<Long, String> codes = Stream.concat(Stream.ofNullable(file.meeting().chairPost()), file.invited().stream().map(InvitationView::post)).filter(post -> post != null).distinct()
                .map(post -> directory.post(post).orElseThrow()).collect(Collectors.toMap(PostRef::id, PostRef::code));
        Map<String, Holder> held = new HashMap<>();
        holders.on(codes.keySet(), file.meeting().date()).forEach((post, holder) -> held.put(codes.get(post), holder));
        return held;
    }
}
