package rakor.commitment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.meeting.writing.Promises;

/** Records a promise from the page on which minutes are written, with no more than its statement. */
@Singleton
class PromisesWritten implements Promises {
    private final CommitmentService commitments;

    PromisesWritten(CommitmentService commitments) {
        this.commitments = commitments;
    }

    @Override
    public List<String> strengths() {
        return Stream.of(Strength.values()).map(Enum::name).toList();
    }

    @Override
    public void record(Actor actor, String meeting, int agendaItem, String statement, String strength) {
        commitments.record(actor, CommitmentTerms.said(meeting, agendaItem, statement, strength(strength)));
    }

    private static Strength strength(String name) {
        return name == null ? Strength.AGREEMENT : Stream.of(Strength.values()).filter(it -> it.name().equals(name)).findFirst()
                .orElseThrow(() -> DomainError.invalid("strength", "error.choice"));
    }
}
