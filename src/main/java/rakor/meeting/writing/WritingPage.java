package rakor.meeting.writing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import rakor.common.DomainError;
import rakor.common.FieldError;
import rakor.meeting.AgendaItemView;
import rakor.meeting.AgendaOutcome;
import rakor.meeting.MeetingView;
import rakor.web.Form;
import rakor.web.Frame;
import rakor.web.Option;

/** @param typed number of the item whose form comes back as it was typed; 0 where none does */
record WritingPage(WritingFile file, int typed) {
    MeetingView meeting() {
        return file.meeting();
    }

    String link(String more) {
        return "/meetings/" + meeting().code() + more;
    }

    String link(WritingFile.Section section, String more) {
        return link("/writing/" + section.item().number() + more);
    }

    WritingFile.Section section(int number) {
        return file.sections().stream().filter(section -> section.item().number() == number).findFirst().orElseThrow(DomainError::notFound);
    }

    boolean back(WritingFile.Section section) {
        return section.item().number() == typed;
    }

    /** The form of a section: as it was typed, or what is written; a form of the other kind lacks the words and gets those that are written. */
    Form form(WritingFile.Section section, Form form) {
        AgendaItemView item = section.item();
        String n = "-" + item.number();
        if (back(section) && form.values("discussion" + n).size() > 0) {
            return form;
        }
        return Form.blank().with("version", item.version()).with("discussion" + n, item.discussion()).with("conclusion" + n, item.conclusion()).with("outcome" + n, item.outcome()).with("outcomeReason" + n, item.outcomeReason());
    }

    static WritingTerms read(Form form, int number) {
        String n = "-" + number;
        return new WritingTerms(form.text("discussion" + n), form.text("conclusion" + n), form.choice("outcome" + n, AgendaOutcome.class), form.text("outcomeReason" + n));
    }

    /** The same refusal at the fields of one item's form. */
    static DomainError ofItem(DomainError e, int number) {
        if (e.kind() != DomainError.Kind.INVALID) {
            return e;
        }
        return DomainError.invalid(e.fields().stream().map(field -> new FieldError(name(field.field()) + "-" + number, field.key(), field.args())).toList());
    }

    /** Both kinds of additions are typed into one box. */
    private static String name(String field) {
        String bare = field.replaceFirst("-[0-9]+$", "");
        return bare.equals("text") ? "statement" : bare;
    }

    List<Option> outcomes(Frame f) {
        return f.options("meeting.outcome", AgendaOutcome.values());
    }

    List<Option> strengths(Frame f) {
        return file.strengths().stream().map(name -> new Option(name, f.t("commitment.strength." + name))).toList();
    }

    /** What is saved now, for whoever came too late. */
    List<Option> saved(Frame f, WritingFile.Section section) {
        AgendaItemView item = section.item();
        return List.of(new Option(item.discussion(), "meeting.item.discussion"), new Option(item.conclusion(), "meeting.item.conclusion"), new Option(f.label("meeting.outcome", item.outcome()), "meeting.item.outcome"), new Option(item.outcomeReason(), "meeting.reason"));
    }

    /** How far an item is: dealt with, begun, or not yet. */
    static String progress(AgendaItemView item) {
        return item.outcome() != AgendaOutcome.OPEN ? "done" : item.written() ? "begun" : "todo";
    }

    /** When anything of the item was last written; empty where nothing is. */
    static String written(Frame f, WritingFile.Section section) {
        return section.hands().stream().max(Comparator.comparing(Hand::at)).map(hand -> f.t("writing.saved", f.formats().hour(hand.at()) + " " + f.formats().zoneName())).orElseGet(() -> f.t(section.item().written() ? "writing.written" : "writing.nothing"));
    }

    /** The time planned for all items together; empty where none is. */
    String planned(Frame f) {
        int minutes = planned();
        return minutes == 0 ? "" : minutes < 60 ? f.t("writing.word.minutes", minutes) : f.t("writing.word.hours", minutes / 60, minutes % 60);
    }

    private int planned() {
        return file.sections().stream().map(section -> section.item().minutes()).filter(minutes -> minutes != null).mapToInt(Integer::intValue).sum();
    }

    static String css(MeetingView meeting) {
        return "state-" + meeting.status().name().toLowerCase(Locale.ROOT);
    }
}
