package rakor.meeting.sending;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import rakor.stakeholder.ContactLookup;
import rakor.stakeholder.ContactLookup.Contact;
import rakor.stakeholder.Holder;
import rakor.stakeholder.Holders;

/** Finds the address of each invited party: of who holds the invited post on the meeting's day, else of the named person, else the organisation's own. */
@Singleton
class Addressees {
    private final Holders holders;
    private final ContactLookup contacts;

    Addressees(Holders holders, ContactLookup contacts) {
        this.holders = holders;
        this.contacts = contacts;
    }

    List<Addressee> of(List<Invitee> invitees, LocalDate day) {
        List<Invitee> living = invitees.stream().filter(one -> !one.withdrawn()).toList();
        Map<Long, Holder> held = holders.on(every(living, Invitee::post), day);
        Map<Long, Contact> holding = contacts.people(held.values().stream().map(Holder::personId).collect(Collectors.toSet()));
        Known known = new Known(held, holding, contacts.named(every(living, Invitee::personName), every(living, Invitee::organization)), contacts.organizations(every(living, Invitee::organization)));
        return living.stream().map(known::address).toList();
    }

    private static <T> Collection<T> every(List<Invitee> invitees, Function<Invitee, T> what) {
        return invitees.stream().map(what).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private record Known(Map<Long, Holder> held, Map<Long, Contact> holding, List<Contact> named, Map<Long, String> organizations) {
        Addressee address(Invitee i) {
            Holder holder = i.post() == null ? null : held.get(i.post());
            Contact person = holder == null ? named(i) : holding.get(holder.personId());
            String name = person != null ? person.titled() : holder != null ? holder.person() : i.personName();
            if (person != null && person.email() != null) {
                return new Addressee(i.number(), i.party(), i.capacity(), name, person.personId(), person.email(), holder == null ? Addressee.Via.PERSON : Addressee.Via.POST);
            }
            String own = i.organization() == null ? null : organizations.get(i.organization());
            return new Addressee(i.number(), i.party(), i.capacity(), name, null, own, own == null ? Addressee.Via.NONE : Addressee.Via.ORGANIZATION);
        }

        /** The one person of that name in that organisation; of two nobody knows which is meant. */
        private Contact named(Invitee i) {
            List<Contact> found = named.stream().filter(one -> one.name().equalsIgnoreCase(i.personName()) && Objects.equals(one.organizationId(), i.organization())).toList();
            return found.size() == 1 ? found.get(0) : null;
        }
    }
}
