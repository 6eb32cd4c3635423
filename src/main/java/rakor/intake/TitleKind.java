package rakor.intake;

import java.util.Map;
import java.util.LinkedHashMap;
import java.util.Locale;
import rakor.meeting.MeetingKind;

/** Reads from a meeting's title what sort of meeting it was; a report gives no other sign. */
final class TitleKind {
    private static final Map<String, MeetingKind> SIGNS = signs();

    private TitleKind() {}

    /** The sign that stands first in the title decides; a coordination meeting where there is none. */
    static MeetingKind of(String title) {
        String words = title.toLowerCase(Locale.ROOT);
        MeetingKind kind = MeetingKind.COORDINATION;
        int first = Integer.MAX_VALUE;
        for (Map.Entry<String, MeetingKind> sign : SIGNS.entrySet()) {
            int at = words.indexOf(sign.getKey());
            if (at >= 0 && at < first) {
                first = at;
                kind = sign.getValue();
            }
        }
        return kind;
    }

    private static Map<String, MeetingKind> signs() {
        Map<String, MeetingKind> signs = new LinkedHashMap<>();
        signs.put("koordinasi", MeetingKind.COORDINATION);
        signs.put("musrenbang", MeetingKind.PLANNING);
        signs.put("penandatanganan", MeetingKind.SIGNING);
        signs.put("kunjungan", MeetingKind.WORKING_VISIT);
        signs.put("audiensi", MeetingKind.HEARING);
        signs.put("dengar pendapat", MeetingKind.HEARING);
        signs.put("sosialisasi", MeetingKind.BRIEFING);
        signs.put("evaluasi", MeetingKind.EVALUATION);
        signs.put("fgd", MeetingKind.FGD);
        signs.put("diskusi kelompok", MeetingKind.FGD);
        return signs;
    }
}
