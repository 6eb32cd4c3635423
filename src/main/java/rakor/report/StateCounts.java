package rakor.report;

import java.util.List;
import java.util.stream.Stream;
import rakor.commitment.CommitmentStatus;

/** How many are in each state in which there are any: one bar, and the figures below it. */
record StateCounts(Bar bar, List<State> states) {
    record State(CommitmentStatus status, Figure figure) {
        String look() {
            return StateLook.state(status);
        }
    }

    static StateCounts of(Tally tally, FollowUpLinks links) {
        List<State> states = Stream.of(CommitmentStatus.values()).filter(status -> tally.of(status) > 0)
                .map(status -> new State(status, new Figure(tally.of(status), links.list("status", status)))).toList();
        Bar.Maker bar = Bar.of(tally.all());
        states.forEach(state -> bar.add(StateLook.fill(state.status()), state.figure().number()));
        return new StateCounts(bar.end(), states);
    }
}
