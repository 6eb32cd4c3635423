package rakor.commitment.review;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import rakor.commitment.Commitment;
import rakor.commitment.CommitmentFinder;
import rakor.commitment.CommitmentRepository;
import rakor.commitment.CommitmentRow;
import rakor.commitment.CommitmentService;
import rakor.commitment.CommitmentView;
import rakor.commitment.CommitmentViews;
import rakor.commitment.Flag;
import rakor.commitment.FollowUpLookup;
import rakor.commitment.Reckoning;
import rakor.commitment.Reckonings;
import rakor.commitment.References;
import rakor.commitment.Refs;
import rakor.commitment.ReviewRepository;
import rakor.commitment.ReviewRepository.Review;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.common.Slice;
import rakor.history.Facts;
import rakor.history.History;
import rakor.history.Subject;
import rakor.meeting.AgendaItemRef;
import rakor.meeting.AgendaKind;
import rakor.meeting.MeetingFollowUp;
import rakor.meeting.MeetingLookup;
import rakor.meeting.MeetingRef;
import rakor.meeting.MeetingStatus;
import rakor.meeting.MoveTerms;
import rakor.web.ListQuery;

/** What a meeting looks at again of what was promised before, and what it dealt with. */
@Singleton
public class ReviewService implements MeetingFollowUp {
    private static final int FIRST = 10;
    private final ReviewRepository reviews;
    private final CommitmentRepository commitments;
    private final CommitmentService recording;
    private final CommitmentFinder finder;
    private final Shown shown;
    private final MeetingLookup meetings;
    private final History history;
    private final RegencyClock clock;

    ReviewService(ReviewRepository reviews, CommitmentRepository commitments, CommitmentService recording, CommitmentFinder finder, Shown shown, MeetingLookup meetings, History history, RegencyClock clock) {
        this.reviews = reviews;
        this.commitments = commitments;
        this.recording = recording;
        this.finder = finder;
        this.shown = shown;
        this.meetings = meetings;
        this.history = history;
        this.clock = clock;
    }

    /** What showing commitments needs. */
    @Singleton
    record Shown(FollowUpLookup followUp, CommitmentViews views, References references, Reckonings reckonings) {}

    /** The open commitments of the organisations invited that the actor sees, the nearest due date first. */
    @ReadOnly
    public Slice<CommitmentView> followUp(Actor actor, String code, ListQuery query) {
        Slice<Commitment> bare = reviews.open(actor, wanted(find(actor, code)), query);
        return shown.views().of(actor, new Slice<>(commitments.withParts(bare.items()), bare.next(), bare.total(), bare.capped()));
    }

    /** The same for the page, with what was dealt with; {@code mayReview} whether the actor may mark it now. */
    @ReadOnly
    FollowUpPage page(Actor actor, String code, ListQuery query) {
        MeetingRef meeting = find(actor, code);
        Slice<Commitment> found = reviews.open(actor, wanted(meeting), query);
        Refs refs = shown.references().of(actor, found.items());
        Reckoning today = shown.reckonings().today();
        List<ReviewView> dealt = reviews.of(actor, meeting).stream().map(ReviewView::of).toList();
        return new FollowUpPage(meeting, found.map(it -> new CommitmentRow(it, refs, Flag.of(it.flagFacts(), today))), dealt, recording.keeps(actor, meeting) && open(meeting) && meeting.begun(clock.today()), null);
    }

    @Override
    @ReadOnly
    public Short of(Actor actor, String code) {
        MeetingRef meeting = find(actor, code);
        Slice<Commitment> found = reviews.open(actor, wanted(meeting), FIRST);
        Refs refs = shown.references().of(actor, found.items());
        Reckoning today = shown.reckonings().today();
        Set<Long> dealt = reviews.reviewed(meeting, found.items().stream().map(Commitment::id).toList());
        List<Line> lines = found.items().stream().map(it -> {
            CommitmentRow row = new CommitmentRow(it, refs, Flag.of(it.flagFacts(), today));
            return new Line(it.code(), it.wording().statement(), row.owner(), row.counterpart(), it.wording().dueDate(), it.status().name(), row.flags().stream().map(flag -> new Mark(flag.look(), flag.name())).toList(), dealt.contains(it.id()));
        }).toList();
        return new Short(lines, found.total(), found.capped());
    }

    private ReviewRepository.Wanted wanted(MeetingRef meeting) {
        return new ReviewRepository.Wanted(meeting, shown.followUp().invited(meeting));
    }

    /** What the meeting dealt with, as far as the actor sees it. */
    @ReadOnly
    public List<ReviewView> list(Actor actor, String code) {
        return reviews.of(actor, find(actor, code)).stream().map(ReviewView::of).toList();
    }

    /** Codes of the meetings the actor sees that dealt with a commitment, the latest first. */
    @ReadOnly
    public List<String> meetings(Actor actor, String commitment) {
        return reviews.dealt(actor, finder.find(actor, commitment).id()).stream().map(one -> one.meeting().code()).toList();
    }

    /** Marks a commitment as dealt with; marked again, the note is the new one. */
    @Transactional
    public ReviewView mark(Actor actor, String code, ReviewTerms terms) {
        MeetingRef meeting = forReview(actor, code);
        Checks checks = new Checks().present(terms.commitment(), "commitment").atMost(terms.note(), "note", 1000);
        Commitment it = terms.commitment() == null ? null : finder.visible(actor, terms.commitment()).orElse(null);
        checks.refuse(terms.commitment() != null && it == null, "commitment", "error.unknown-code", String.valueOf(terms.commitment()));
        List<AgendaItemRef> agenda = meetings.agenda(meeting);
        AgendaItemRef item = agenda.stream().filter(one -> terms.agendaItem() == null ? one.kind() == AgendaKind.FOLLOW_UP : one.number() == terms.agendaItem()).findFirst().orElse(null);
        checks.refuse(item == null, "agendaItem", terms.agendaItem() == null ? "series.error.no-follow-up" : "error.unknown-code", String.valueOf(terms.agendaItem()));
        checks.end();
        Review before = reviews.locked(meeting, it.id()).orElse(null);
        Review now = new Review(before == null ? reviews.lastNumber(meeting) + 1 : before.number(), item.number(), it.id(), it.code(), it.wording().statement(), terms.note(), clock.now(), actor.name(), false, before == null ? 0 : before.version() + 1);
        if (before == null) {
            reviews.insert(meeting, now);
        } else {
            reviews.update(meeting, now);
        }
        history.write(actor, subject(meeting), "review", Facts.of().say("number", now.number()).say("commitment", it.code()).say("agendaItem", item.number()).say("note", terms.note()).map(), null);
        return ReviewView.of(now);
    }

    /** It was not dealt with after all. Answers with what it last said. */
    @Transactional
    public ReviewView unmark(Actor actor, String code, int number, MoveTerms terms) {
        MeetingRef meeting = forReview(actor, code);
        Review found = reviews.of(actor, meeting).stream().filter(one -> one.number() == number).findFirst().orElseThrow(DomainError::notFound);
        DomainError.requireRead(terms.version(), found.version());
        new Checks().atMost(terms.reason(), "reason", 1000).end();
        reviews.remove(meeting, number, clock.now());
        history.write(actor, subject(meeting), "review-removal", Facts.of().say("number", number).say("commitment", found.code()).map(), terms.reason());
        return ReviewView.of(found);
    }

    private MeetingRef find(Actor actor, String code) {
        return meetings.visible(actor, code).orElseThrow(DomainError::notFound);
    }

    /** Held as it is until the end of the transaction: its day has come, and its minutes are not with the parties yet. */
    private MeetingRef forReview(Actor actor, String code) {
        MeetingRef meeting = recording.recordable(actor, code);
        if (meeting == null) {
            throw DomainError.notFound();
        }
        if (!open(meeting) || !commitments.holds(meeting)) {
            throw DomainError.conflict("series.error.review-closed");
        }
        return meeting;
    }

    private static boolean open(MeetingRef meeting) {
        return meeting.status() == MeetingStatus.PLANNED || meeting.status() == MeetingStatus.HELD;
    }

    private static Subject subject(MeetingRef meeting) {
        return new Subject("meeting", meeting.id(), meeting.code());
    }
}
