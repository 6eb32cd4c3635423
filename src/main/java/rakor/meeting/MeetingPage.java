package rakor.meeting;

import java.util.List;
import java.util.Locale;
import rakor.common.Role;
import rakor.web.Frame;

/**
 * A meeting's own page: a list of tasks, each with its state, and everything beside it.
 *
 * @param papers that can be downloaded, in their order
 */
record MeetingPage(MeetingFile file, List<MeetingPapers.Paper> papers) {

    /** A task: message key of its name, where it is done, what there is (already in words) and how far it is. */
    record Task(String key, String link, String what, String css, String state) {
        boolean done() {
            return css.equals("task-done");
        }
    }

    MeetingView meeting() {
        return file.meeting();
    }

    String link(String more) {
        return MeetingLinks.meeting(meeting().code()) + more;
    }

    List<Task> tasks(Frame f) {
        return List.of(invitations(f), attendance(f), minutes(f), decisions(f), promises(f), sources(f));
    }

    long done(Frame f) {
        return tasks(f).stream().filter(Task::done).count();
    }

    private Task invitations(Frame f) {
        int n = file.invited().size();
        int sent = file.sent().size();
        String key = "meeting.task.invitations";
        if (n == 0) {
            return todo(key, "/invitations", f.t(key + ".none"), "meeting.task.none");
        }
        if (sent == 0) {
            String what = f.t(key + ".some", n);
            return unsent() ? new Task(key, link("/invitations"), what, "task-begun", "meeting.task.unsent") : done(key, "/invitations", what, "meeting.task.noted");
        }
        return done(key, "/invitations", f.t(key + ".sent", n, sent), "meeting.task.sent");
    }

    /** Nobody was written to, and it is not too late. */
    private boolean unsent() {
        return meeting().may("invitation-sending") && !file.invited().isEmpty() && file.sent().isEmpty();
    }

    private Task attendance(Frame f) {
        long of = file.invited().size();
        long n = file.invited().stream().filter(party -> party.attendance() != null).count();
        String key = "meeting.task.attendance";
        if (!file.begun() || meeting().status() == MeetingStatus.DRAFT) {
            return todo(key, "/attendance", f.t("meeting.task.attendance.later"), "meeting.task.waits");
        }
        String what = f.t("meeting.task.attendance.some", n, of);
        return n == 0 ? todo(key, "/attendance", what, "meeting.task.none") : n < of ? begun(key, "/attendance", what) : done(key, "/attendance", what, "meeting.task.complete");
    }

    private Task minutes(Frame f) {
        int of = file.agenda().size();
        long n = file.agenda().stream().filter(AgendaItemView::written).count();
        String key = "meeting.task.minutes";
        boolean sealed = meeting().status() == MeetingStatus.SEALED;
        if (meeting().status().minuted()) {
            return new Task(key, link("/minutes"), f.t(sealed ? "meeting.task.minutes.sealed" : "meeting.task.minutes.circulated"), sealed ? "task-done" : "task-begun", "meeting.status." + meeting().status());
        }
        if (of == 0) {
            return todo(key, "/agenda", f.t("meeting.task.minutes.none"), "meeting.task.none");
        }
        if (f.is(Role.LIAISON)) {
            return todo(key, "/agenda", f.t("meeting.task.minutes.awaited"), "meeting.task.waits");
        }
        String what = f.t("meeting.task.minutes.some", of, n);
        return n == 0 ? todo(key, written(), what, "meeting.task.unwritten") : n < of ? begun(key, written(), what) : done(key, written(), what, "meeting.task.written");
    }

    /** Where the minutes are: written by those who may, read by the others. */
    private String written() {
        return file.writable() ? "/writing" : "/agenda";
    }

    private Task decisions(Frame f) {
        int n = file.decisions().size();
        String key = "meeting.task.decisions";
        return n == 0 ? todo(key, written(), f.t("meeting.task.decisions.none"), "meeting.task.none") : done(key, written(), f.t("meeting.task.decisions.some", n), "meeting.task.noted");
    }

    private Task promises(Frame f) {
        int of = file.promises().size();
        long open = file.promises().stream().filter(MeetingCommitments.Head::incomplete).count();
        String key = "meeting.task.commitments";
        if (of == 0) {
            return new Task(key, "#commitments", f.t(f.is(Role.LIAISON) ? "meeting.commitments.none" : "meeting.task.commitments.none"), "task-todo", "meeting.task.none");
        }
        return new Task(key, "#commitments", f.t("meeting.task.commitments.some", of, open), open == 0 ? "task-done" : "task-begun", open == 0 ? "meeting.task.complete" : "meeting.task.partly");
    }

    private Task sources(Frame f) {
        int n = meeting().sources().size();
        return new Task("meeting.task.sources", "#sources", n == 0 ? f.t("meeting.task.sources.none") : f.t("meeting.task.sources.some", n), n == 0 ? "task-todo" : "task-done", n == 0 ? "meeting.task.none" : "meeting.task.noted");
    }

    private Task todo(String key, String path, String what, String state) {
        return new Task(key, link(path), what, "task-todo", state);
    }

    private Task begun(String key, String path, String what) {
        return new Task(key, link(path), what, "task-begun", "meeting.task.partly");
    }

    private Task done(String key, String path, String what, String state) {
        return new Task(key, link(path), what, "task-done", state);
    }

    /** Whether a move has a button that leads to a page of its own. */
    static boolean asks(String move) {
        return !List.of("correction", "sharing", "announcement", "holding", "sealing").contains(move);
    }

    /** Where a move is made: those of the minutes on pages of their own. */
    static String place(String move) {
        return (move.equals("circulation") || move.equals("revision") ? "/minutes/" : "/") + move;
    }

    /** The one filled button: the move that comes next, or the words that are still to be written or to be read. */
    String next() {
        for (String move : List.of("announcement", "holding")) {
            if (meeting().may(move)) {
                return move;
            }
        }
        if (unsent()) {
            return "invitation-sending";
        }
        if (meeting().status() == MeetingStatus.HELD && file.editable() && file.agenda().stream().anyMatch(item -> !item.written())) {
            return "minutes";
        }
        if (meeting().may("circulation") && !file.agenda().isEmpty()) {
            return "circulation";
        }
        return meeting().status().minuted() ? "reading" : "";
    }

    static String css(MeetingStatus status) {
        return status == MeetingStatus.MINUTES_CIRCULATED ? "state-circulated" : "state-" + status.name().toLowerCase(Locale.ROOT);
    }
}
