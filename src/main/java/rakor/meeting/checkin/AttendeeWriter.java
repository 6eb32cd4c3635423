package rakor.meeting.checkin;

import jakarta.inject.Singleton;
import java.util.Objects;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.history.Facts;
import rakor.history.History;
import rakor.stakeholder.Directory;

/** Writes one entry and its row of the meeting's history. The history says that a telephone number was given, never which. */
@Singleton
class AttendeeWriter {
    static final int MOST = 5_000;
    private final AttendeeRepository attendees;
    private final Directory directory;
    private final History history;

    AttendeeWriter(AttendeeRepository attendees, Directory directory, History history) {
        this.attendees = attendees;
        this.directory = directory;
        this.history = history;
    }

    Attendee add(Actor actor, Gathering meeting, Attendee fresh) {
        int number = attendees.next(meeting.id());
        if (number > MOST) {
            throw DomainError.invalid("name", "checkin.error.too-many", MOST);
        }
        Attendee made = fresh.numbered(number);
        attendees.insert(meeting.id(), made);
        Facts facts = Facts.of().say("attendee", number).say("invitation", made.invitation()).say("organization", whose(made)).say("personName", made.name()).say("positionText", made.positionText()).say("representing", made.representing())
                .say("phone", mark(made.phone())).say("attendance", made.status()).say("arrivedAt", made.arrivedAt()).say("leftAt", made.leftAt()).say("source", made.source());
        history.write(actor, meeting.subject(), "attendee", facts.map(), null);
        return made;
    }

    /** @return the entry as it is kept now */
    Attendee change(Actor actor, Gathering meeting, Attendee was, Attendee now, String move) {
        Facts facts = Facts.of().change("invitation", was.invitation(), now.invitation()).change("organization", whose(was), whose(now)).change("personName", was.name(), now.name()).change("positionText", was.positionText(), now.positionText())
                .change("representing", was.representing(), now.representing()).change("attendance", was.status(), now.status()).change("arrivedAt", was.arrivedAt(), now.arrivedAt()).change("leftAt", was.leftAt(), now.leftAt())
                .change("into", was.mergedInto(), now.mergedInto()).say("phone", Objects.equals(was.phone(), now.phone()) ? null : "*");
        if (facts.none() && Objects.equals(was.removedAt(), now.removedAt())) {
            return was;
        }
        attendees.update(meeting.id(), now);
        history.write(actor, meeting.subject(), move, facts.say("attendee", was.number()).map(), null);
        return attendees.find(meeting.id(), was.number()).orElseThrow();
    }

    private String whose(Attendee one) {
        return one.organization() == null ? one.organizationText() : directory.organizations(java.util.Set.of(one.organization())).get(one.organization()).code();
    }

    private static String mark(String data) {
        return data == null ? null : "*";
    }
}
