package rakor.intake;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rakor.intake.Report.Count;
import rakor.web.Messages;

/** Says an import's report in lines for a person at the console. */
@Singleton
class ReportPrinter {
    private final Messages messages;

    ReportPrinter(Messages messages) {
        this.messages = messages;
    }

    List<String> lines(Report report, Locale locale, String recorder) {
        List<String> lines = new ArrayList<>();
        for (Report.Line line : report.lines()) {
            Object[] args = line.args().stream().map(String::valueOf).toArray();
            lines.add(String.format("%-8s %s  %s", line.where(), line.refused() ? "!" : "-", messages.text(locale, line.key(), args)));
        }
        lines.add("");
        lines.add(messages.text(locale, "intake.sum.recorder", recorder));
        lines.add(sum(locale, "intake.sum.meetings", report, Count.MEETINGS_TAKEN, Count.MEETINGS_THERE, Count.MEETINGS_REFUSED));
        lines.add(sum(locale, "intake.sum.commitments", report, Count.COMMITMENTS_TAKEN, Count.COMMITMENTS_THERE, Count.COMMITMENTS_REFUSED));
        lines.add(sum(locale, "intake.sum.owners", report, Count.OWNERS_NAMED, Count.OWNERS_IN_WORDS, Count.OWNERS_NONE));
        lines.add(sum(locale, "intake.sum.due", report, Count.DUE_DATES, Count.CONDITIONS));
        lines.add(sum(locale, "intake.sum.organisations", report, Count.ORGANISATIONS_MADE));
        lines.add(messages.text(locale, "intake.sum.english"));
        return lines;
    }

    private String sum(Locale locale, String key, Report report, Count... counts) {
        Object[] numbers = new Object[counts.length];
        for (int i = 0; i < counts.length; i++) {
            numbers[i] = report.of(counts[i]);
        }
        return messages.text(locale, key, numbers);
    }
}
