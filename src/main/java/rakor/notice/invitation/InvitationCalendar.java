package rakor.notice.invitation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import rakor.meeting.sending.InvitationNotice;
import rakor.meeting.sending.Slot;
import rakor.notice.OneLine;

/** The calendar entry of an invitation: a day where no hour is known, and no end where none is. */
final class InvitationCalendar {
    private InvitationCalendar() {}

    /**
     * @param from    the address mails come from, which calendars show as organiser
     * @param words   what the entry is called, and what it says
     * @param stamp   when it was made
     */
    static String of(InvitationNotice notice, String from, Words words, Instant stamp) {
        boolean off = notice.kind() == InvitationNotice.Kind.CANCELLATION || notice.kind() == InvitationNotice.Kind.WITHDRAWAL;
        VEvent event = new VEvent(false);
        event.add(new Uid(notice.uid()));
        event.add(new DtStamp(stamp));
        event.add(new Sequence(notice.sequence()));
        event.add(new Status(off ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        time(event, notice.occasion().slot());
        event.add(new Summary(OneLine.of(words.summary())));
        if (notice.occasion().slot().venue() != null) {
            event.add(new Location(OneLine.of(notice.occasion().slot().venue())));
        }
        event.add(new Description(words.description()));
        event.add(new Organizer(new ParameterList(List.of(new Cn(name(notice.occasion().host())))), address(from)));
        String attendee = notice.to().person() == null ? notice.to().party() : notice.to().person();
        event.add(new Attendee(new ParameterList(List.of(new Cn(name(attendee)), Role.REQ_PARTICIPANT, PartStat.NEEDS_ACTION, Rsvp.FALSE)), address(notice.to().email())));
        return written(off ? "CANCEL" : "REQUEST", event);
    }

    record Words(String summary, String description) {}

    private static void time(VEvent event, Slot slot) {
        if (slot.startsAt() == null) {
            event.add(new DtStart<>(slot.date()));
            return;
        }
        event.add(new DtStart<>(slot.startsAt()));
        if (slot.endsAt() != null) {
            event.add(new DtEnd<>(slot.endsAt()));
        }
    }

    /** Quotation marks cannot stand in a name of a calendar. */
    private static String name(String text) {
        return OneLine.of(text).replace('"', '\'');
    }

    private static URI address(String mail) {
        return URI.create("mailto:" + java.net.URLEncoder.encode(mail, java.nio.charset.StandardCharsets.UTF_8).replace("%40", "@").replace("+", "%20").replace("%2B", "+"));
    }

    private static String written(String method, VEvent event) {
        Calendar calendar = new Calendar(new PropertyList(List.of(new ProdId("-//Rakor//Rakor//ID"), ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN, new Method(method))), new ComponentList<>(List.of(event)));
        StringWriter out = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
