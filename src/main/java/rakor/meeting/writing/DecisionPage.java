package rakor.meeting.writing;

import java.util.List;
import rakor.web.Form;
import rakor.web.Option;

/** One decision's form. */
record DecisionPage(WritingFile file, DecisionView decision) {
    String link(String more) {
        return "/meetings/" + file.meeting().code() + more;
    }

    Form form() {
        return Form.blank().with("version", decision.version()).with("text", decision.text()).with("agendaItem", decision.agendaItem());
    }

    List<Option> items() {
        return file.sections().stream().map(section -> new Option(String.valueOf(section.item().number()), section.item().position() + ". " + section.item().title())).toList();
    }

    List<Option> saved() {
        return List.of(new Option(decision.text(), "meeting.decision"));
    }
}
