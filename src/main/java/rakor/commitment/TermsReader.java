package rakor.commitment;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import rakor.common.Checks;
import rakor.meeting.MeetingLookup;
import rakor.meeting.MeetingRef;
import rakor.stakeholder.Directory;
import rakor.stakeholder.TopicRef;

/** Understands what a caller wrote about a commitment, or says everything that is wrong with it at once. */
@Singleton
public class TermsReader {
    /** Where the meeting's forum plans no next one, a promise is looked at again after this many days. */
    static final int REVIEW_AFTER_DAYS = 90;
    private final Directory directory;
    private final MeetingLookup meetings;
    private final PartyReader parties;

    TermsReader(Directory directory, MeetingLookup meetings, PartyReader parties) {
        this.directory = directory;
        this.meetings = meetings;
        this.parties = parties;
    }

    /**
     * @param meeting where it was promised; null when the caller named none that the actor sees
     * @param before  what it said so far; null for a new one
     * @throws rakor.common.DomainError of kind INVALID, naming every field that is wrong
     */
    Reading read(CommitmentTerms terms, MeetingRef meeting, Commitment before) {
        Checks checks = new Checks();
        checks.present(terms.meeting(), "meeting");
        checks.refuse(terms.meeting() != null && meeting == null, "meeting", "error.unknown-code", String.valueOf(terms.meeting()));
        checks.refuse(words(terms.statement()) == null, "statement", "commitment.error.statement").atMost(terms.statement(), "statement", 2000);
        checks.refuse(terms.strength() == null, "strength", "commitment.error.strength");
        Party owner = parties.read(Side.owner(terms), before == null ? null : before.wording().owner(), checks);
        Party counterpart = parties.read(Side.counterpart(terms), before == null ? null : before.wording().counterpart(), checks);
        checks.refuse(owner.organization() != null && owner.organization().equals(counterpart.organization()), "counterpart", "commitment.error.same-party");
        checks.refuse(parties.oneHouse(owner, counterpart), "counterpart", "commitment.error.one-house");
        List<Long> supporters = parties.supporters(terms.supporters(), owner, counterpart, checks);
        checks.atMost(terms.doneWhen(), "doneWhen", 1000).atMost(terms.condition(), "condition", 1000);
        Measure measure = MeasureReader.read(terms.measure(), checks);
        checks.refuse(meeting != null && terms.dueDate() != null && terms.dueDate().isBefore(meeting.date()), "dueDate", "commitment.error.before-meeting");
        checks.refuse(tooFar(terms.dueDate()), "dueDate", "commitment.error.too-far");
        Filing filing = filing(terms, meeting, checks);
        checks.end();
        Wording wording = new Wording(words(terms.statement()), terms.strength(), owner, counterpart, supporters, measure, words(terms.doneWhen()), terms.dueDate(), words(terms.condition()));
        return new Reading(wording, filing, parties.organization(owner));
    }

    private Filing filing(CommitmentTerms terms, MeetingRef meeting, Checks checks) {
        checks.atMost(terms.authority(), "authority", 200).atMost(terms.planLink(), "planLink", 200).atMost(terms.formalisedBy(), "formalisedBy", 300);
        checks.atMost(terms.notes(), "notes", 5000).atMost(terms.externalRef(), "externalRef", 120);
        checks.refuse(meeting != null && terms.reviewOn() != null && terms.reviewOn().isBefore(meeting.date()), "reviewOn", "commitment.error.before-meeting");
        checks.refuse(tooFar(terms.reviewOn()), "reviewOn", "commitment.error.too-far");
        boolean item = terms.agendaItem() == null || meeting == null || meetings.agenda(meeting).stream().anyMatch(a -> a.number() == terms.agendaItem());
        checks.refuse(!item, "agendaItem", "error.unknown-code", String.valueOf(terms.agendaItem()));
        Long topic = words(terms.topic()) == null ? null : directory.topic(terms.topic()).map(TopicRef::id).orElse(null);
        checks.refuse(words(terms.topic()) != null && topic == null, "topic", "error.unknown-code", terms.topic());
        Long district = parties.find(words(terms.district()));
        checks.refuse(words(terms.district()) != null && district == null, "district", "error.unknown-code", terms.district());
        LocalDate review = terms.reviewOn() != null || meeting == null ? terms.reviewOn() : meetings.next(meeting).orElse(meeting.date().plusDays(REVIEW_AFTER_DAYS));
        return new Filing(terms.agendaItem(), topic, words(terms.authority()), district, words(terms.planLink()), words(terms.formalisedBy()), review, words(terms.notes()), words(terms.externalRef()));
    }

    /** Beyond what the database's days and any plan of a regency can hold. */
    public static boolean tooFar(LocalDate day) {
        return day != null && day.getYear() > 2999;
    }

    /** Without blanks around it; null when nothing is left. */
    public static String words(String text) {
        return Checks.blank(text) ? null : text.strip();
    }

    /** One end of a promise as the caller wrote it. */
    record Side(String name, String code, String text, String post) {
        static Side owner(CommitmentTerms terms) {
            return new Side("owner", words(terms.owner()), words(terms.ownerText()), words(terms.ownerPost()));
        }

        static Side counterpart(CommitmentTerms terms) {
            return new Side("counterpart", words(terms.counterpart()), words(terms.counterpartText()), words(terms.counterpartPost()));
        }
    }
}
