package rakor.intake;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rakor.common.Actor;
import rakor.meeting.Attendance;
import rakor.meeting.InvitationTerms;
import rakor.meeting.MeetingTerms;
import rakor.stakeholder.OrganizationRef;
import rakor.web.Messages;

/** Says a meeting of a file in the words of the meeting's own form; what the form has no place for goes into its notes. */
@Singleton
class MeetingWording {
    private final Parties parties;
    private final Messages messages;

    MeetingWording(Parties parties, Messages messages) {
        this.parties = parties;
        this.messages = messages;
    }

    MeetingTerms terms(Actor actor, String recorder, MeetingRecord record, IntakeService.Context context) {
        List<String> notes = new ArrayList<>();
        if (record.notes() != null) {
            notes.add(record.notes());
        }
        List<String> hosts = hosts(actor, record, context, notes);
        List<String> addresses = record.sources().stream().filter(MeetingWording::address).toList();
        record.sources().stream().filter(source -> !address(source)).forEach(source -> {
            notes.add(note("intake.note.source", source));
            context.report().noted(record.ref(), "intake.no-address", source);
        });
        if (!record.topicsPaired()) {
            notes.add(note("intake.note.topics", String.join(", ", record.topicCodes())));
        }
        return new MeetingTerms(record.title(), TitleKind.of(record.title()), null, null, null, record.date(), null, null, record.dateNote(), null, hosts, null, recorder, null, null, null,
                record.venue(), null, null, null, null, addresses, record.ref(), notes.isEmpty() ? null : String.join("\n\n", notes), null, null);
    }

    /** One host, or each of a list when every one of them is an organisation. */
    private List<String> hosts(Actor actor, MeetingRecord record, IntakeService.Context context, List<String> notes) {
        if (record.host() == null) {
            return List.of();
        }
        boolean whole = parties.known(record.host()).isPresent() || !Naming.several(record.host());
        List<String> named = whole ? List.of(record.host()) : Naming.parts(record.host());
        List<OrganizationRef> hosts = new ArrayList<>();
        for (String one : named) {
            parties.one(actor, one, context.side(one), new Parties.Place(record.ref(), context.report())).ifPresent(hosts::add);
        }
        if (hosts.size() < named.size()) {
            context.report().noted(record.ref(), "intake.host-in-words", record.host());
        }
        if (hosts.size() < named.size() || !Naming.plain(record.host()).equals(record.host()) && parties.namedWhole(record.host()).isEmpty()) {
            notes.add(note("intake.note.host", record.host()));
        }
        return hosts.stream().map(OrganizationRef::code).distinct().toList();
    }

    /** Who is in the list of those present was present. */
    InvitationTerms attendee(Actor actor, String where, MeetingRecord.Attendee attendee, IntakeService.Context context) {
        Optional<OrganizationRef> one = attendee.organisation() == null ? Optional.empty() : parties.one(actor, attendee.organisation(), context.side(attendee.organisation()), new Parties.Place(where, context.report()));
        if (one.isPresent()) {
            return InvitationTerms.of(one.get().code(), attendee.position(), attendee.name()).came(Attendance.PRESENT, null, null, null);
        }
        String words = Stream.of(attendee.name(), attendee.position(), attendee.organisation()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        if (attendee.organisation() != null) {
            context.report().noted(where, "intake.attendee-in-words", attendee.organisation());
        }
        Integer count = attendee.name() == null ? Headcount.of(words) : null;
        return InvitationTerms.group(words, attendee.side(), count, null).came(Attendance.PRESENT, null, null, null);
    }

    private static boolean address(String source) {
        return source.matches("(?i)https?://[^\\s/].*") && !source.matches(".*\\s.*");
    }

    private String note(String key, String words) {
        return messages.text(Messages.INDONESIAN, key, words);
    }
}
