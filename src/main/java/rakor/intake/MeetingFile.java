package rakor.intake;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rakor.StartError;

/** Reads a file of meetings: what of it can be taken, and into the report what cannot. */
final class MeetingFile {
    /** More is no file of meetings but a mistake. */
    private static final long LARGEST = 50L << 20;
    private static final int CUT = 60;
    private static final Pattern PLACE = Pattern.compile("line: (\\d+), column: (\\d+)");
    private static final Set<String> KNOWN = Set.of("id", "title", "titleEn", "date", "dateNote", "venue", "host", "attendees", "topics", "topicCodes", "commitments", "notes", "source", "sources");
    private final JsonMapper json;
    private final LocalDate today;
    private final Report report;

    MeetingFile(JsonMapper json, LocalDate today, Report report) {
        this.json = json;
        this.today = today;
        this.report = report;
    }

    /** @throws StartError when the file cannot be read at all */
    List<MeetingRecord> read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new StartError(file + " is larger than 50 MB; split it.");
            }
            return read(file.toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new StartError("There is no file " + file + ".");
        } catch (IOException e) {
            throw new StartError("Cannot read " + file + " (" + e.getClass().getSimpleName() + ").", e);
        }
    }

    List<MeetingRecord> read(String name, byte[] content) {
        JsonNode list = tree(name, content);
        if (!list.isArray()) {
            throw new StartError(name + " holds no list of meetings: it must begin with [.");
        }
        List<MeetingRecord> meetings = new ArrayList<>();
        Set<String> refs = new HashSet<>();
        int number = 0;
        for (JsonNode entry : list.values()) {
            MeetingRecord meeting = meeting(entry, ++number, refs);
            if (meeting != null) {
                meetings.add(meeting);
            } else {
                report.count(Report.Count.MEETINGS_REFUSED);
            }
        }
        return meetings;
    }

    private JsonNode tree(String name, byte[] content) {
        try {
            JsonNode tree = json.readValue(content, JsonNode.class);
            if (tree != null) {
                return tree;
            }
        } catch (IOException | RuntimeException e) {
            throw new StartError(name + " is not JSON that can be read" + place(e) + ".", e);
        }
        throw new StartError(name + " is empty.");
    }

    /** The line and column the reader tells in its own words; nothing where it tells none. */
    private static String place(Exception e) {
        Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
        return place.find() ? ": see line " + place.group(1) + ", column " + place.group(2) : "";
    }

    private MeetingRecord meeting(JsonNode entry, int number, Set<String> refs) {
        String where = where(entry, number);
        Field fields = new Field(entry, where, report);
        fields.onlyOf(KNOWN);
        String ref = fields.required("id", 100);
        if (ref != null && !refs.add(ref)) {
            fields.refuse("intake.twice", ref);
        }
        LocalDate date = day(fields);
        String notes = fields.text("notes", 5000);
        List<String> sources = sources(fields);
        MeetingRecord whole = new MeetingRecord(ref, fields.required("title", 300), date, fields.text("dateNote", 500), fields.text("venue", 300), fields.text("host", 300),
                attendees(fields, where), fields.texts("topics", 300), fields.texts("topicCodes", 40), promises(fields, ref, date), notes, sources);
        return fields.wrong() ? null : whole;
    }

    private LocalDate day(Field fields) {
        boolean before = fields.wrong();
        LocalDate date = fields.day("date");
        if (date == null && fields.wrong() == before) {
            fields.refuse("intake.lacking", "date");
        } else if (date != null && date.isAfter(today)) {
            fields.refuse("intake.future", date);
        } else if (date != null && date.getYear() < 1900) {
            fields.refuse("intake.bad-date", "date", date);
        }
        return date;
    }

    private static List<String> sources(Field fields) {
        List<String> sources = new ArrayList<>();
        String main = fields.text("source", 500);
        if (main != null) {
            sources.add(main);
        }
        fields.texts("sources", 500).stream().filter(source -> !sources.contains(source)).forEach(sources::add);
        return sources;
    }

    private List<MeetingRecord.Attendee> attendees(Field meeting, String where) {
        List<MeetingRecord.Attendee> attendees = new ArrayList<>();
        int number = 0;
        for (JsonNode entry : meeting.list("attendees")) {
            AttendeeReader reader = new AttendeeReader(new Field(entry, where + " attendee " + ++number, report));
            MeetingRecord.Attendee attendee = reader.read();
            if (attendee == null) {
                meeting.refuse("intake.attendee", number);
            } else {
                attendees.add(attendee);
            }
        }
        return attendees;
    }

    private List<MeetingRecord.Promise> promises(Field meeting, String ref, LocalDate date) {
        List<MeetingRecord.Promise> promises = new ArrayList<>();
        int number = 0;
        for (JsonNode entry : meeting.list("commitments")) {
            String own = ref + "-" + ++number;
            MeetingRecord.Promise promise = new PromiseReader(new Field(entry, own, report), own, date).read();
            if (promise == null) {
                report.count(Report.Count.COMMITMENTS_REFUSED);
            } else {
                promises.add(promise);
            }
        }
        return promises;
    }

    private static String where(JsonNode entry, int number) {
        JsonNode id = entry.isObject() ? entry.get("id") : null;
        boolean named = id != null && id.isString() && !id.getStringValue().isBlank() && id.getStringValue().length() <= CUT;
        return named ? id.getStringValue().strip() : "#" + number;
    }
}
