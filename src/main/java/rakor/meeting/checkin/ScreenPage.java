package rakor.meeting.checkin;

import java.time.Instant;
import rakor.document.QrCode;

/**
 * What the room's screen shows.
 *
 * @param link  what the code opens; null while nobody can check in
 * @param early nobody can yet
 * @param from  when it opens
 */
record ScreenPage(Gathering meeting, String link, boolean early, Instant from) {
    /** A little more often than the code changes. */
    static final int SECONDS = 45;

    QrCode code() {
        return QrCode.of(link);
    }
}
