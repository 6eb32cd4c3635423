package rakor.commitment;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import rakor.common.Actor;
import rakor.web.ReadableRecord;

@Singleton
class ReadableCommitment implements ReadableRecord {
    private final CommitmentRepository commitments;

    ReadableCommitment(CommitmentRepository commitments) {
        this.commitments = commitments;
    }

    @Override
    public String root() {
        return "/api/v1/commitments/";
    }

    @Override
    public String noun() {
        return "commitment";
    }

    @Override
    @ReadOnly
    public boolean readable(Actor actor, String code) {
        return commitments.visible(actor, code).isPresent();
    }
}
