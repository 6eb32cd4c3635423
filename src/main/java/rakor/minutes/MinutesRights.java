package rakor.minutes;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rakor.common.Actor;
import rakor.common.RegencyClock;
import rakor.meeting.InvitationView;
import rakor.meeting.MeetingFile;
import rakor.stakeholder.Holder;
import rakor.stakeholder.Holders;
import rakor.stakeholder.PersonAccounts;
import rakor.stakeholder.Voices;

/** Looks up what the rules about minutes ask: who was invited, who can sign in, who sits in the chair. */
@Singleton
class MinutesRights {
    private final Voices voices;
    private final Holders holders;
    private final PersonAccounts people;
    private final RegencyClock clock;

    MinutesRights(Voices voices, Holders holders, PersonAccounts people, RegencyClock clock) {
        this.voices = voices;
        this.holders = holders;
        this.people = people;
        this.clock = clock;
    }

    MinutesAccess of(Actor actor, MinutesFile file) {
        LocalDate today = clock.today();
        Set<Long> invited = invited(file.meeting().file());
        Set<Long> asked = new HashSet<>(invited);
        file.seats().stream().map(Seat::organization).filter(Objects::nonNull).forEach(asked::add);
        return new MinutesAccess(actor, file, invited, voices.of(asked, today).keySet(), chair(actor, file, today), today);
    }

    private Set<Long> invited(MeetingFile file) {
        Stream<String> beside = Stream.concat(file.meeting().hosts().stream(), Stream.of(file.meeting().recorder()));
        Stream<String> all = Stream.concat(Stream.concat(beside, Stream.ofNullable(file.meeting().organizer())), file.invited().stream().map(InvitationView::organization).filter(Objects::nonNull));
        return all.map(code -> file.names().organization(code).id()).collect(Collectors.toSet());
    }

    /** The actor as the post's holder on the meeting's day, or today; null for anybody else. */
    private Holder chair(Actor actor, MinutesFile file, LocalDate today) {
        return file.seats().stream().filter(seat -> seat.chair() && seat.post() != null).flatMap(seat -> Stream.of(file.meeting().ref().date(), today).distinct().flatMap(day -> holders.on(seat.post(), day).stream()))
                .filter(holder -> people.is(actor, holder.personId())).findFirst().orElse(null);
    }
}
