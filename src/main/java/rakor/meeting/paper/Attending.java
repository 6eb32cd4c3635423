package rakor.meeting.paper;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import rakor.common.Actor;
import rakor.history.Facts;
import rakor.history.History;
import rakor.history.Subject;
import rakor.meeting.InvitationView;
import rakor.meeting.MeetingAccess;
import rakor.meeting.MeetingFile;
import rakor.meeting.MeetingLookup;
import rakor.meeting.MeetingRef;
import rakor.meeting.PeopleWhoCame;
import rakor.stakeholder.Holder;
import rakor.stakeholder.person.PersonService;

/** Who stands on the attendance list: the people that are recorded, then invited parties of whom nobody is. */
@Singleton
class Attending {
    private final MeetingLookup meetings;
    private final PersonService register;
    private final BeanProvider<PeopleWhoCame> recorded;
    private final History history;

    Attending(MeetingLookup meetings, PersonService register, BeanProvider<PeopleWhoCame> recorded, History history) {
        this.meetings = meetings;
        this.register = register;
        this.recorded = recorded;
        this.history = history;
    }

    List<PeopleWhoCame.Person> people(Actor actor, MeetingHead head, boolean phone) {
        MeetingRef meeting = meetings.visible(actor, head.meeting().code()).orElseThrow();
        if (phone) {
            MeetingAccess.requireRecorder(actor, meeting.recorderId());
        }
        List<PeopleWhoCame.Person> people = recorded.isPresent() ? recorded.get().of(actor, meeting, phone) : List.of();
        Stream<PeopleWhoCame.Person> others = head.file().invited().stream().filter(party -> people.stream().noneMatch(one -> Objects.equals(one.invitation(), party.number()))).map(party -> person(actor, head, party, phone));
        List<PeopleWhoCame.Person> listed = Stream.concat(people.stream(), others).toList();
        if (phone) {
            long numbers = listed.stream().filter(person -> person.phone() != null).count();
            history.write(actor, new Subject("meeting", meeting.id(), meeting.code()), "phone-reading", Facts.of().say("people", numbers).map(), null);
        }
        return listed;
    }

    private PeopleWhoCame.Person person(Actor actor, MeetingHead head, InvitationView party, boolean phone) {
        MeetingFile file = head.file();
        String position = party.positionText() != null ? party.positionText() : file.names().postName(party.post());
        String name = party.personName() != null ? party.personName() : head.holder(party.post());
        String heads = party.headcount() == null ? "" : ", " + head.f().t("meeting.heads", head.f().formats().number(party.headcount()));
        String came = party.representedBy() == null ? name : party.representedBy();
        String representing = party.representedBy() == null ? null : position != null ? position : name != null ? name : file.partyName(party);
        return new PeopleWhoCame.Person(party.number(), came, party.representedBy() == null ? position : null, file.partyName(party) + heads, representing, phone ? phone(actor, head, party) : null, party.attendance(), file.hours(party));
    }

    /** From the register, which writes down who read it. */
    private String phone(Actor actor, MeetingHead head, InvitationView party) {
        Holder holder = party.post() == null || party.personName() != null ? null : head.holders().get(party.post());
        return holder == null || party.representedBy() != null ? null : register.read(actor, holder.personCode()).contact().phone();
    }
}
