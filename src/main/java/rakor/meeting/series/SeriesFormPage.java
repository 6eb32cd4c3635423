package rakor.meeting.series;

import java.util.ArrayList;
import java.util.List;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.PostRef;
import rakor.web.Form;
import rakor.web.Option;

/**
 * @param now     as it stands; null while a new one is recorded
 * @param names   behind its codes
 * @param offices those the actor may record for
 */
record SeriesFormPage(SeriesView now, SeriesNames names, List<OrganizationRef> organizations, List<OrganizationRef> offices, List<PostRef> livingPosts) {
    private static final int FREE_HOST_LINES = 2;

    boolean fresh() {
        return now == null;
    }

    String action() {
        return fresh() ? SeriesController.PATH : back() + "/edit";
    }

    String back() {
        return fresh() ? SeriesController.PATH : SeriesController.PATH + "/" + now.code();
    }

    List<Option> recorders() {
        List<Option> options = new ArrayList<>(offices.stream().map(office -> new Option(office.code(), office.name())).toList());
        if (!fresh() && offices.stream().noneMatch(office -> office.code().equals(now.recorder()))) {
            options.add(0, new Option(now.recorder(), names.name(now.recorder())));
        }
        return options;
    }

    List<Option> posts() {
        List<Option> options = new ArrayList<>(livingPosts.stream().map(post -> new Option(post.code(), post.name())).toList());
        if (!fresh() && now.chairPost() != null && livingPosts.stream().noneMatch(post -> post.code().equals(now.chairPost()))) {
            options.add(0, new Option(now.chairPost(), names.post(now.chairPost())));
        }
        return options;
    }

    /** One line a host, and more to write on. */
    List<String> hostLines(Form form) {
        List<String> lines = new ArrayList<>(form.values("hosts").stream().filter(line -> !line.isBlank()).toList());
        for (int i = 0; i < FREE_HOST_LINES; i++) {
            lines.add("");
        }
        return lines;
    }

    /** What it says now, beside a form that came too late. */
    List<Option> facts() {
        return List.of(new Option(now.name(), "series.name"), new Option(names.name(now.recorder()), "series.recorder"), new Option(names.post(now.chairPost()), "series.chairPost"), new Option(now.venue(), "meeting.venue"));
    }
}
