package rakor.commitment.move;

import jakarta.inject.Singleton;
import java.util.Objects;
import rakor.commitment.Commitment;
import rakor.commitment.Measure;
import rakor.commitment.MeasureReader;
import rakor.commitment.Offer;
import rakor.commitment.OfferTerms;
import rakor.commitment.Party;
import rakor.commitment.PartyReader;
import rakor.commitment.TermsReader;
import rakor.commitment.Wording;
import rakor.common.Checks;

/** Understands terms that one party puts forward, and what an acceptance fills in. */
@Singleton
class OfferReader {
    static final int LONGEST_REASON = 1000;
    private final PartyReader parties;

    OfferReader(PartyReader parties) {
        this.parties = parties;
    }

    /** @param terms null for none */
    Offer read(OfferTerms terms, String reason, Commitment it, Checks checks) {
        checks.atMost(reason, "reason", LONGEST_REASON);
        return offer(terms == null ? new OfferTerms(null, null, null, null, null) : terms, reason, it, checks);
    }

    /**
     * The terms after an acceptance. The owner may fill what was empty, for it binds nobody else; the counterpart takes the
     * owner's offer as it is.
     *
     * @param it with the terms that are accepted
     */
    Wording accepted(Acceptance said, Commitment it, Checks checks) {
        checks.atMost(said.note(), "note", LONGEST_REASON);
        Wording now = it.wording();
        Offer filled = offer(said.filled(), said.note(), it, checks);
        boolean open = it.offer() == null;
        boolean measureOpen = open && now.measure() == null && now.doneWhen() == null;
        boolean dueOpen = open && now.dueDate() == null && now.condition() == null;
        checks.refuse(changes(measureOpen, now.measure(), filled.measure()), "measure", "commitment.error.filled");
        checks.refuse(changes(measureOpen, now.doneWhen(), filled.doneWhen()), "doneWhen", "commitment.error.filled");
        checks.refuse(changes(dueOpen, now.dueDate(), filled.dueDate()), "dueDate", "commitment.error.filled");
        checks.refuse(changes(dueOpen, now.condition(), filled.condition()), "condition", "commitment.error.filled");
        Long post = parties.post("ownerPost", TermsReader.words(said.ownerPost()), now.owner().organization(), checks);
        checks.refuse(changes(open, now.owner().post(), post), "ownerPost", "commitment.error.filled");
        Wording terms = filled.on(now);
        Party owner = new Party(now.owner().organization(), now.owner().text(), post == null ? now.owner().post() : post);
        return terms.ownedBy(owner);
    }

    /** Whether accepting would change what it must keep. */
    private static boolean changes(boolean open, Object stands, Object filled) {
        return filled != null && !Objects.equals(stands, filled) && (stands != null || !open);
    }

    private static Offer offer(OfferTerms terms, String reason, Commitment it, Checks checks) {
        checks.atMost(terms.statement(), "statement", 2000).atMost(terms.doneWhen(), "doneWhen", 1000).atMost(terms.condition(), "condition", 1000);
        checks.refuse(terms.dueDate() != null && terms.dueDate().isBefore(it.origin().date()), "dueDate", "commitment.error.before-meeting");
        checks.refuse(TermsReader.tooFar(terms.dueDate()), "dueDate", "commitment.error.too-far");
        Measure measure = MeasureReader.read(terms.measure(), checks);
        return new Offer(TermsReader.words(terms.statement()), measure, TermsReader.words(terms.doneWhen()), terms.dueDate(), TermsReader.words(terms.condition()), TermsReader.words(reason));
    }
}
