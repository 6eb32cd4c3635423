package rakor.minutes;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import rakor.commitment.FollowUpLookup;
import rakor.commitment.Measure;
import rakor.commitment.MinutedCommitments;
import rakor.commitment.Wording;
import rakor.common.Actor;
import rakor.meeting.AgendaItemView;
import rakor.meeting.AgendaKind;
import rakor.meeting.InvitationView;
import rakor.meeting.LateOrEarly;
import rakor.meeting.MeetingFile;
import rakor.meeting.MeetingView;
import rakor.meeting.MinutedMeetings;
import rakor.meeting.PeopleWhoCame;
import rakor.stakeholder.Holder;
import rakor.stakeholder.Holders;
import rakor.stakeholder.TopicRef;
import rakor.web.Messages;

/** Writes down what a meeting's record says now, as the next version of its minutes. The minutes are in Indonesian. */
@Singleton
class TextWriter {
    private static final Locale LANGUAGE = Messages.INDONESIAN;
    private final MinutedCommitments commitments;
    private final FollowUpLookup followUp;
    private final PeopleWhoCame came;
    private final Holders holders;

    TextWriter(MinutedCommitments commitments, FollowUpLookup followUp, PeopleWhoCame came, Holders holders) {
        this.commitments = commitments;
        this.followUp = followUp;
        this.came = came;
        this.holders = holders;
    }

    /**
     * What was never put before its owner is the regency's only, and is left out.
     *
     * @param corrects number of the sealed version, null when none is
     */
    MinutesText write(Actor actor, MinutedMeetings.Record record, int version, Integer corrects) {
        MeetingFile file = record.file();
        List<MinutesText.Promise> promises = commitments.of(actor, record.ref()).stream().filter(line -> line.status() != rakor.commitment.CommitmentStatus.DRAFT).map(TextWriter::promise).toList();
        return new MinutesText(MinutesText.FORMAT, version, corrects, record.revision(), heading(record), file.agenda().stream().map(item -> item(file, item)).toList(), file.decisions().stream().map(it -> new MinutesText.Resolution(it.number(), it.agendaItem(), it.text())).toList(), promises, followed(record),
                attendance(actor, record), null, null);
    }

    private MinutesText.Heading heading(MinutedMeetings.Record record) {
        MeetingFile file = record.file();
        MeetingView m = file.meeting();
        String chair = m.chairPost() == null ? m.chairName() : file.names().postName(m.chairPost());
        return new MinutesText.Heading(m.code(), m.title(), m.kind(), m.number(), m.purpose(), m.date().toString(), text(m.startsAt()), text(m.endsAt()), m.venue(), m.mode(), m.securityClass(), m.urgency(),
                file.names().name(m.recorder()), m.hosts().stream().map(file.names()::name).toList(), file.names().name(m.organizer()), chair, holder(record, m), m.noteTaker());
    }

    /** Who held the chair's post on that day, as letters name an acting one; else the name that was noted. */
    private String holder(MinutedMeetings.Record record, MeetingView m) {
        Optional<Holder> held = record.chairPost() == null ? Optional.empty() : holders.on(record.chairPost(), m.date());
        return held.map(Holder::named).orElse(m.chairPost() == null ? null : m.chairName());
    }

    private static MinutesText.Item item(MeetingFile file, AgendaItemView it) {
        TopicRef topic = it.topic() == null ? null : file.topics().get(it.topic());
        return new MinutesText.Item(it.number(), it.position(), it.title(), topic == null ? null : topic.name(LANGUAGE), it.presenter(), it.discussion(), it.conclusion(), it.outcome(), it.outcomeReason());
    }

    private static MinutesText.Promise promise(MinutedCommitments.Line line) {
        Wording terms = line.wording();
        Measure measure = terms.measure();
        MinutesText.Target target = measure == null ? null : new MinutesText.Target(measure.indicator(), plain(measure.quantity()), measure.unit(), measure.direction());
        return new MinutesText.Promise(line.code(), line.agendaItem(), terms.statement(), terms.strength(), line.status(), line.owner(), line.counterpart(), target, terms.doneWhen(), text(terms.dueDate()), terms.condition(),
                line.missing());
    }

    /** What this meeting made itself stands among its commitments. */
    private List<MinutesText.Followed> followed(MinutedMeetings.Record record) {
        if (record.file().agenda().stream().noneMatch(item -> item.kind() == AgendaKind.FOLLOW_UP)) {
            return List.of();
        }
        return followUp.shared(record.ref()).stream().map(it -> new MinutesText.Followed(it.code(), it.statement(), it.status(), it.owner(), it.counterpart(), text(it.dueDate()), it.flags(), it.reviewed(), it.note())).toList();
    }

    /** Everybody who was noted, one by one, then invited parties of whom nobody was. */
    private List<MinutesText.Present> attendance(Actor actor, MinutedMeetings.Record record) {
        MeetingFile file = record.file();
        List<PeopleWhoCame.Person> people = came.of(actor, record.ref(), false);
        List<MinutesText.Present> found = new ArrayList<>();
        people.forEach(it -> found.add(new MinutesText.Present(found.size() + 1, it.organization() == null ? "" : it.organization(), null, it.position(), it.name(), null, it.status(), null, it.representing(), text(it.hours().late()), text(it.hours().early()))));
        file.invited().stream().filter(party -> people.stream().noneMatch(it -> Objects.equals(it.invitation(), party.number()))).forEach(party -> found.add(present(file, party, found.size() + 1)));
        return found;
    }

    private static MinutesText.Present present(MeetingFile file, InvitationView it, int number) {
        LateOrEarly hours = file.hours(it);
        return new MinutesText.Present(number, file.partyName(it), it.side(), it.positionText() == null ? file.names().postName(it.post()) : it.positionText(), it.personName(), it.headcount(), it.attendance(), it.representedBy(), null, text(hours.late()), text(hours.early()));
    }

    private static String plain(BigDecimal quantity) {
        return quantity == null ? null : quantity.toPlainString();
    }

    private static String text(TemporalAccessor moment) {
        return moment == null ? null : moment.toString();
    }
}
