package rakor.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import rakor.common.Actor;
import rakor.web.Frame;

/**
 * Writes the report as comma separated values, with the mark that lets office programs read it as UTF-8. The words of
 * persons never become a formula. The last lines say what the file is, and how many rows must stand before them.
 */
final class FollowUpCsv implements FollowUpService.Sink, AutoCloseable {
    private static final List<String> COLUMNS = List.of(
            "code", "meeting", "meetingDate", "problem", "statement", "strength", "owner", "ownerPost", "side", "counterpart", "supporters", "topic",
            "dueDate", "condition", "indicator", "quantity", "unit", "doneWhen", "status", "flags", "missing", "reviewOn", "recorder");
    private final Path file;
    private final Frame frame;
    private CsvWriter out;

    FollowUpCsv(Path file, Frame frame) {
        this.file = file;
        this.frame = frame;
    }

    @Override
    public void begin() {
        close();
        try {
            Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            out = CsvWriter.builder().build(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.writeRecord(COLUMNS.stream().map(column -> frame.t("report.csv." + column)).toList());
    }

    @Override
    public void rows(List<FollowUpItem> items) {
        items.forEach(item -> write(cells(item)));
    }

    @Override
    public void close() {
        try {
            if (out != null) {
                out.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void foot(Actor actor, FollowUpExport export) {
        Collection<String> said = export.scope().said(frame).values();
        write();
        write(frame.t("report.follow-up"));
        write(frame.t("report.as-of"), frame.formats().day(export.at().day()));
        write(frame.t("report.known-at"), frame.formats().moment(export.at().knownAt()));
        write(frame.t("report.filtered"), said.isEmpty() ? frame.t("report.filtered.none") : String.join("; ", said));
        write(frame.t("report.made-by"), actor.name() + ", " + actor.organizationName());
        write(frame.t("report.rows"), export.rows());
    }

    private Object[] cells(FollowUpItem it) {
        FollowUpItem.Target target = it.measure();
        return new Object[] {
            it.code(), it.meeting() == null ? frame.t("report.meeting.closed") : it.meeting(), it.meetingDate(), it.agendaItem(), it.statement(), frame.label("commitment.strength", it.strength()),
            FollowUpWords.owner(it), it.ownerPost(), frame.label("side", it.side()), FollowUpWords.counterpart(it),
            FollowUpWords.supporters(it), FollowUpWords.topic(frame, it),
            it.dueDate(), it.condition(), target == null ? null : target.indicator(), target == null || target.quantity() == null ? null : target.quantity().toPlainString(), target == null ? null : target.unit(), it.doneWhen(),
            frame.label("commitment.status", it.status()), FollowUpWords.flags(frame, it), FollowUpWords.missing(frame, it), it.reviewOn(), it.recorder().name()
        };
    }

    /** Every line has every column, because many programs take no others. */
    private void write(Object... cells) {
        out.writeRecord(Arrays.stream(Arrays.copyOf(cells, COLUMNS.size())).map(FollowUpCsv::inert).toList());
    }

    /** A spreadsheet takes what begins so for a formula; an apostrophe before it says that it is text. */
    static String inert(Object cell) {
        String text = cell == null ? "" : cell.toString();
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
