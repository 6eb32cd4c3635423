package rakor.minutes;

import java.time.LocalDate;
import rakor.web.Frame;

/**
 * The answer to a code.
 *
 * @param typed as the person typed it
 * @param known null when there is no such code
 */
record VerifyPage(String typed, SealCheck.Known known) {
    /** Message key of what it comes to, and the look of it. */
    String verdict() {
        if (known == null) {
            return "unknown";
        }
        if (!known.sound()) {
            return "broken";
        }
        return switch (known.status()) {
            case SEALED -> "valid";
            case SUPERSEDED -> "superseded";
            case CIRCULATED -> "circulated";
        };
    }

    String css() {
        return switch (verdict()) {
            case "valid" -> "notice-brand";
            case "superseded", "circulated" -> "notice-soon";
            default -> "notice-late";
        };
    }

    /** What a file is, without whom it is for. */
    String name(Frame f, Copy it) {
        String what = it.number() == 0 ? f.t("minutes.copy.file." + it.kind().path()) : f.t("minutes.copy." + it.kind().path(), it.number());
        return what + ", " + f.formats().shortMoment(it.madeAt());
    }

    String day(Frame f) {
        return f.day(LocalDate.parse(known.date()));
    }
}
