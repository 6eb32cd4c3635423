package rakor.meeting;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import rakor.common.Actor;
import rakor.history.Facts;
import rakor.history.History;
import rakor.history.Subject;

/** Builds the agenda of a forum's next meeting out of what its former ones left open. */
@Singleton
public class CarryingService {
    /** Words of the record, as the forums' invitations have them. */
    private static final String FOLLOW_UP = "Tindak lanjut rapat sebelumnya";
    private final MeetingFinder finder;
    private final AgendaRepository agenda;
    private final CarryingRepository carrying;
    private final History history;

    CarryingService(MeetingFinder finder, AgendaRepository agenda, CarryingRepository carrying, History history) {
        this.finder = finder;
        this.agenda = agenda;
        this.carrying = carrying;
        this.history = history;
    }

    /** What waits in a forum for a meeting to take it up, as far as the actor sees it; at most as many as an agenda holds. */
    @ReadOnly
    public List<Unfinished> unfinished(Actor actor, long series) {
        return carrying.unfinished(actor, series, AgendaService.MOST);
    }

    /**
     * Takes up what waits in the meeting's forum, in the order it came up, and adds the item of following up where there is
     * none. What was taken up before is not taken up twice; what an agenda does not hold, or what comes from a meeting of a
     * higher class, stays where it is.
     */
    @Transactional
    public void carry(Actor actor, String code) {
        Meeting meeting = finder.forChange(actor, code, "correction");
        List<AgendaItem> items = agenda.all(meeting.id());
        boolean followed = items.stream().anyMatch(item -> item.kind() == AgendaKind.FOLLOW_UP);
        int room = Math.max(0, AgendaService.MOST - items.size() - (followed ? 0 : 1));
        List<Unfinished> waiting = carrying.lockedFor(actor, meeting, room);
        int number = agenda.lastNumber(meeting.id());
        int position = items.stream().filter(item -> item.kind() == AgendaKind.FOLLOW_UP).mapToInt(AgendaItem::position).findFirst().orElse(items.size() + 1);
        makeWay(meeting, items, position, waiting.size());
        for (Unfinished item : waiting) {
            take(actor, meeting, item, item.at(++number, position++));
        }
        if (!followed && items.size() + waiting.size() < AgendaService.MOST) {
            AgendaItem last = new AgendaItem(++number, position, AgendaKind.FOLLOW_UP, FOLLOW_UP, null, null, null, null, null, AgendaOutcome.OPEN, null, 0);
            agenda.insert(meeting.id(), last);
            history.write(actor, meeting.subject(), "agenda-item", Facts.of().say("number", last.number()).say("title", last.title()).say("position", last.position()).map(), null);
        }
    }

    private void makeWay(Meeting meeting, List<AgendaItem> items, int position, int by) {
        items.stream().filter(item -> item.position() >= position && by > 0).forEach(item -> agenda.place(meeting.id(), item.number(), item.position() + by));
    }

    private void take(Actor actor, Meeting meeting, Unfinished item, AgendaItem taken) {
        Unfinished.Source from = item.source();
        agenda.insert(meeting.id(), taken);
        carrying.link(meeting.id(), taken.number(), from);
        Facts facts = Facts.of().say("number", taken.number()).say("title", taken.title()).say("position", taken.position()).say("carriedFrom", from.meeting() + " / " + from.number());
        history.write(actor, meeting.subject(), "agenda-item", facts.map(), null);
        // what is with the parties, or was cancelled, keeps saying what it said
        if (from.status() == MeetingStatus.HELD && item.outcome() == AgendaOutcome.OPEN) {
            carrying.defer(from);
            Facts deferred = Facts.of().say("number", from.number()).change("outcome", AgendaOutcome.OPEN, AgendaOutcome.DEFERRED).say("carriedTo", meeting.code() + " / " + taken.number());
            history.write(actor, new Subject("meeting", from.id(), from.meeting()), "agenda-correction", deferred.map(), null);
        }
    }
}
