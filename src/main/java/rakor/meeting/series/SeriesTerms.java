package rakor.meeting.series;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rakor.meeting.MeetingKind;
import rakor.meeting.MeetingMode;
import rakor.meeting.SecurityClass;
import rakor.meeting.Words;

/**
 * What a person may say of a forum; organisations by code or any of their names, the chair's post by code. Its meetings
 * begin with kind, hosts, organiser, chair, venue, mode and class.
 *
 * @param kind          COORDINATION when left out
 * @param recorder      the regency office that keeps it; the caller's own when left out
 * @param securityClass B when left out
 * @param rhythm        every so many weeks or months
 * @param rhythmUnit    with {@code rhythm}
 */
@Serdeable
public record SeriesTerms(
        @Nullable String name, @Nullable MeetingKind kind, @Nullable String recorder, @Nullable String organizer, @Nullable List<String> hosts, @Nullable String chairPost,
        @Nullable String venue, @Nullable MeetingMode mode, @Nullable SecurityClass securityClass, @Nullable Integer rhythm, @Nullable RhythmUnit rhythmUnit) {
    public SeriesTerms {
        name = Words.tidy(name);
        recorder = Words.tidy(recorder);
        organizer = Words.tidy(organizer);
        hosts = Words.tidy(hosts);
        chairPost = Words.tidy(chairPost);
        venue = Words.tidy(venue);
    }

    /** A name and a rhythm alone; without a unit there is none. */
    public static SeriesTerms of(String name, Integer rhythm, RhythmUnit unit) {
        return new SeriesTerms(name, null, null, null, null, null, null, null, null, rhythm, unit);
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", name);
        facts.put("kind", kind);
        facts.put("recorder", recorder);
        facts.put("organizer", organizer);
        facts.put("hosts", Words.joined(hosts));
        facts.put("chairPost", chairPost);
        facts.put("venue", venue);
        facts.put("mode", mode);
        facts.put("securityClass", securityClass);
        facts.put("rhythm", rhythm);
        facts.put("rhythmUnit", rhythmUnit);
        return facts;
    }
}
