package rakor.meeting.series;

import java.util.List;
import rakor.meeting.Doubts;

/** The form of a forum's next meeting, beside what planning it brings along. */
record PlanPage(SeriesPage file, Doubts doubts) {
    SeriesView series() {
        return file.series();
    }

    NextView next() {
        return file.next();
    }

    List<NextView.Waiting> carried() {
        return next().unfinished().stream().filter(NextView.Waiting::carried).toList();
    }

    /** Of a higher class than the forum. */
    List<NextView.Waiting> left() {
        return next().unfinished().stream().filter(one -> !one.carried()).toList();
    }
}
