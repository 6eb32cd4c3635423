package rakor.meeting.series;

import java.util.List;
import rakor.common.Side;
import rakor.web.Frame;
import rakor.web.Option;

/** @param choices what there is to choose from; null for who only reads */
record InviteesPage(SeriesPage file, SeriesFormPage choices) {
    boolean editable() {
        return choices != null;
    }

    List<Option> posts() {
        return choices.livingPosts().stream().map(post -> new Option(post.code(), post.name())).toList();
    }

    List<Option> sides(Frame f) {
        return f.options("side", Side.values());
    }
}
