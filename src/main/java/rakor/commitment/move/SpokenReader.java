package rakor.commitment.move;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import rakor.commitment.Commitment;
import rakor.commitment.CommitmentAccess;
import rakor.commitment.CommitmentMove;
import rakor.commitment.OnBehalf;
import rakor.commitment.TermsReader;
import rakor.common.Checks;
import rakor.common.RegencyClock;

/** Understands for whom something is declared, and on which day what it reports took place. */
@Singleton
class SpokenReader {
    private final RegencyClock clock;

    SpokenReader(RegencyClock clock) {
        this.clock = clock;
    }

    /** @return null for what the actor's own party declares; of a party that speaks for itself nothing is recorded on behalf */
    OnBehalf onBehalf(OnBehalf said, CommitmentAccess access, CommitmentMove move, Checks checks) {
        if (!access.onBehalf(move)) {
            checks.refuse(said != null, "onBehalf.saidBy", "commitment.error.speaks-itself");
            return null;
        }
        OnBehalf it = said == null ? new OnBehalf(null, null, null) : said;
        checks.text(it.saidBy(), "onBehalf.saidBy", 200).text(it.document(), "onBehalf.document", 300).present(it.on(), "onBehalf.on");
        if (move == CommitmentMove.PROGRESS_REPORT) {
            day(it.on(), "onBehalf.on", access.it(), checks);
        } else {
            declared(it.on(), "onBehalf.on", access.it(), checks);
        }
        return new OnBehalf(TermsReader.words(it.saidBy()), it.on(), TermsReader.words(it.document()));
    }

    /** A fact has its own day: not before the meeting, nor before the last move, nor after today. Absent, it is today. */
    LocalDate day(LocalDate on, String field, Commitment it, Checks checks) {
        LocalDate today = clock.today();
        checks.refuse(on != null && on.isAfter(today), field, "commitment.error.after-today");
        boolean beforeMeeting = on != null && on.isBefore(it.origin().date());
        checks.refuse(beforeMeeting, field, "commitment.error.before-meeting");
        checks.refuse(on != null && !beforeMeeting && on.isBefore(it.course().movedOn()), field, "commitment.error.before-last-move", it.course().movedOn());
        return on == null ? today : on;
    }

    /** Reports may be told in any order; what is declared comes after every day of which its owner reported. */
    void declared(LocalDate on, String field, Commitment it, Checks checks) {
        LocalDate reported = it.course().heard().report();
        boolean before = on != null && reported != null && on.isBefore(reported) && !on.isBefore(it.course().movedOn());
        checks.refuse(before, field, "commitment.error.before-report", reported);
        day(on, field, it, checks);
    }

    /** Why, in a person's words. */
    String reason(String reason, Checks checks) {
        String words = TermsReader.words(reason);
        checks.refuse(words == null, "reason", "commitment.error.reason").atMost(words, "reason", OfferReader.LONGEST_REASON);
        return words;
    }

    /** Words that may be left out. */
    String note(String note, String field, Checks checks) {
        checks.atMost(note, field, OfferReader.LONGEST_REASON);
        return TermsReader.words(note);
    }
}
