package rakor.meeting.checkin;

import jakarta.inject.Singleton;
import java.util.List;
import rakor.common.Actor;
import rakor.meeting.LateOrEarly;
import rakor.meeting.MeetingFinder;
import rakor.meeting.MeetingRef;
import rakor.meeting.PeopleWhoCame;

/** The people of the attendance list as it is printed. */
@Singleton
class ListedPeople implements PeopleWhoCame {
    private final MeetingFinder finder;
    private final AttendeeRepository attendees;
    private final AttendeeViews views;

    ListedPeople(MeetingFinder finder, AttendeeRepository attendees, AttendeeViews views) {
        this.finder = finder;
        this.attendees = attendees;
        this.views = views;
    }

    @Override
    public List<Person> of(Actor actor, MeetingRef meeting, boolean phone) {
        List<Attendee> all = attendees.live(meeting.id());
        Gathering gathering = Gathering.of(finder.find(actor, meeting.code()));
        AttendeeViews.Names names = views.names(gathering, all);
        return all.stream().map(one -> new Person(one.invitation(), one.name(), one.positionText(), names.of(one), one.representing(), phone ? one.phone() : null, one.status(), LateOrEarly.of(gathering.startsAt(), gathering.endsAt(), one.arrivedAt(), one.leftAt()))).toList();
    }
}
