package rakor.meeting;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import rakor.common.Side;

/**
 * What a person may say of an invited party: an organisation, or a group in the words of the meeting, and later whether it came.
 *
 * @param organization    by code or name; never together with {@code groupText}
 * @param side            of a group only; an organisation has its own
 * @param headcountSource who says how many there were
 * @param positionText    in what capacity, in the words of the meeting: "Jajaran direksi"
 * @param attendance      only once the meeting has begun
 * @param representedBy   who came instead; with {@code REPRESENTED}
 */
@Serdeable
public record InvitationTerms(
        @Nullable String organization, @Nullable String groupText, @Nullable Side side, @Nullable Integer headcount, @Nullable String headcountSource,
        @Nullable String post, @Nullable String personName, @Nullable String positionText,
        @Nullable Attendance attendance, @Nullable String representedBy, @Nullable Instant arrivedAt, @Nullable Instant leftAt) {

    public InvitationTerms {
        organization = Words.tidy(organization);
        groupText = Words.tidy(groupText);
        headcountSource = Words.tidy(headcountSource);
        post = Words.tidy(post);
        personName = Words.tidy(personName);
        positionText = Words.tidy(positionText);
        representedBy = Words.tidy(representedBy);
    }

    /** An organisation in a capacity, both named and unnamed persons. */
    public static InvitationTerms of(String organization, String positionText, String personName) {
        return new InvitationTerms(organization, null, null, null, null, null, personName, positionText, null, null, null, null);
    }

    public static InvitationTerms group(String words, Side side, Integer headcount, String headcountSource) {
        return new InvitationTerms(null, words, side, headcount, headcountSource, null, null, null, null, null, null, null);
    }

    /** The same party with what is known of its coming. */
    public InvitationTerms came(Attendance how, String instead, Instant arrived, Instant left) {
        return new InvitationTerms(organization, groupText, side, headcount, headcountSource, post, personName, positionText, how, instead, arrived, left);
    }

    boolean saysAttendance() {
        return attendance != null || representedBy != null || arrivedAt != null || leftAt != null;
    }

    boolean sameAttendance(InvitationTerms other) {
        return attendance == other.attendance && Objects.equals(representedBy, other.representedBy) && Objects.equals(arrivedAt, other.arrivedAt) && Objects.equals(leftAt, other.leftAt);
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("organization", organization);
        facts.put("groupText", groupText);
        facts.put("side", side);
        facts.put("headcount", headcount);
        facts.put("headcountSource", headcountSource);
        facts.put("post", post);
        facts.put("personName", personName);
        facts.put("positionText", positionText);
        facts.put("attendance", attendance);
        facts.put("representedBy", representedBy);
        facts.put("arrivedAt", arrivedAt);
        facts.put("leftAt", leftAt);
        return facts;
    }
}
