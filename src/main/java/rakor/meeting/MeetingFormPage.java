package rakor.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rakor.stakeholder.OrganizationRef;
import rakor.web.Form;
import rakor.web.Frame;
import rakor.web.Option;

/** @param meeting as it stands now; null while a new one is logged */
record MeetingFormPage(MeetingChoices choices, MeetingView meeting) {
    private static final int FREE_HOST_LINES = 2;

    static MeetingFormPage recording(MeetingChoices choices) {
        return new MeetingFormPage(choices, null);
    }

    static MeetingFormPage correcting(MeetingChoices choices, MeetingView meeting) {
        return new MeetingFormPage(choices, meeting);
    }

    boolean fresh() {
        return meeting == null;
    }

    /** Day and hours of an announced meeting change by rescheduling; a held one keeps its day. */
    boolean dayIsOpen() {
        return fresh() || meeting.status() == MeetingStatus.DRAFT;
    }

    boolean hoursAreOpen() {
        return dayIsOpen() || meeting.status() == MeetingStatus.HELD || meeting.startsAt() == null;
    }

    /** Raising the class now would hide the meeting from partners at once. */
    boolean open() {
        return !fresh() && meeting.securityClass() == SecurityClass.B;
    }

    List<Option> offices() {
        List<Option> offices = new ArrayList<>();
        choices.offices().forEach(office -> offices.add(new Option(office.code(), office.name())));
        if (!fresh() && choices.offices().stream().noneMatch(office -> office.code().equals(meeting.recorder()))) {
            offices.add(0, new Option(meeting.recorder(), meeting.recorder()));
        }
        return offices;
    }

    List<Option> posts() {
        return choices.posts().stream().map(post -> new Option(post.code(), post.name())).toList();
    }

    /** The forums the actor may put it into, and the one it is in. */
    List<Option> series(Form form) {
        List<Option> series = new ArrayList<>();
        choices.series().forEach(forum -> series.add(new Option(forum.code(), forum.name())));
        String chosen = form.value("series");
        if (!chosen.isEmpty() && series.stream().noneMatch(option -> option.value().equals(chosen))) {
            series.add(0, new Option(chosen, chosen));
        }
        return series;
    }

    /** One line a host, and two more to write on. */
    List<String> hostLines(Form form) {
        List<String> lines = new ArrayList<>(form.values("hosts").stream().filter(line -> !line.isBlank()).toList());
        for (int i = 0; i < FREE_HOST_LINES; i++) {
            lines.add("");
        }
        return lines;
    }

    List<OrganizationRef> organizations() {
        return choices.organizations();
    }

    static <E extends Enum<E>> List<Option> options(Frame f, String prefix, E[] words) {
        return Arrays.stream(words).map(word -> new Option(word.name(), f.label(prefix, word))).toList();
    }
}
