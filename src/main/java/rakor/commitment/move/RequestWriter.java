package rakor.commitment.move;

import jakarta.inject.Singleton;
import rakor.commitment.Act;
import rakor.commitment.Answer;
import rakor.commitment.Commitment;
import rakor.commitment.CommitmentAccess;
import rakor.commitment.CommitmentMove;
import rakor.commitment.Offer;
import rakor.commitment.Request;
import rakor.commitment.RequestKind;
import rakor.commitment.RequestOutcome;
import rakor.commitment.RequestReason;
import rakor.commitment.RequestRepository;
import rakor.commitment.RequestSide;
import rakor.common.RegencyClock;

/** Puts a request beside its commitment. */
@Singleton
class RequestWriter {
    private final RequestRepository requests;
    private final RegencyClock clock;

    RequestWriter(RequestRepository requests, RegencyClock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** What is asked, in words. @param other key of the commitment it names; null for none */
    record Wish(RequestKind kind, RequestReason code, String reason, Long other, Offer terms) {}

    /** @return the request as it was kept, within the commitment */
    Request ask(CommitmentAccess access, CommitmentMove move, Wish wish, Act act) {
        Request request = request(access, access.side(move), wish, act);
        requests.insert(access.it().id(), request, clock.now());
        return request;
    }

    /** The counterpart asks for a new due date for the rest of what was done in part. */
    Commitment rest(CommitmentAccess access, Commitment now, Offer terms, Act act) {
        Request request = request(access, RequestSide.COUNTERPART, new Wish(RequestKind.AMENDMENT, null, terms.reason(), null, terms), act);
        requests.insert(now.id(), request, clock.now());
        return now.waiting(now.pending().asked(request));
    }

    private Request request(CommitmentAccess access, RequestSide side, Wish wish, Act act) {
        return new Request(requests.next(access.it().id()), wish.kind(), side, act.account(), act.today(), wish.code(), wish.reason(), wish.other(), wish.terms(), null, Request.Outcome.OPEN);
    }

    void answer(CommitmentAccess access, Request request, Request.Answer answer) {
        requests.answer(access.it().id(), request.number(), answer);
    }

    void decide(CommitmentAccess access, Request request, boolean granted, String reason, Act act) {
        requests.decide(access.it().id(), request.number(), new Request.Outcome(granted ? RequestOutcome.GRANTED : RequestOutcome.DENIED, act.today(), reason), act.account());
    }
}
