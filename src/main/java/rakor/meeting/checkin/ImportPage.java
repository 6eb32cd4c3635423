package rakor.meeting.checkin;

import rakor.web.Frame;

/** @param preview of a file that was uploaded; null on the page that asks for one */
record ImportPage(Gathering meeting, ImportService.Preview preview) {
    /** Lines a preview shows of those that are right; wrong ones are all shown. */
    static final int SHOWN = 300;

    String link(String more) {
        return CheckInLinks.intake(meeting.code()) + more;
    }

    java.util.List<ImportPlan.Step> shown() {
        return preview.plan().good() ? preview.plan().steps().stream().limit(SHOWN).toList() : preview.plan().steps().stream().filter(step -> step.effect() == ImportPlan.Effect.WRONG).limit(SHOWN).toList();
    }

    long n(ImportPlan.Effect effect) {
        return preview.plan().count(effect);
    }

    static String css(ImportPlan.Step step) {
        return switch (step.effect()) {
            case NEW -> "task-done";
            case COMPLETED -> "task-begun";
            case KNOWN -> "task-todo";
            case WRONG -> "flag-overdue";
        };
    }

    /** What is kept of the line's attendance and hours, in words. */
    static String attendance(Frame f, ImportPlan.Step step) {
        Attendee now = step.now();
        if (now == null) {
            return step.line().listed() == null ? "–" : step.line().listed();
        }
        String how = now.status() == null ? f.t("meeting.attendance.none") : f.label("meeting.attendance", now.status());
        return now.arrivedAt() == null ? how : how + ", " + f.formats().hour(now.arrivedAt()) + (now.leftAt() == null ? "" : "–" + f.formats().hour(now.leftAt()));
    }
}
