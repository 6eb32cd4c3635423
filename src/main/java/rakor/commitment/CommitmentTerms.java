package rakor.commitment;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a caller may write about a commitment. Organisations, posts, topics and the meeting are named by their codes.
 *
 * @param ownerText       the words of the meeting, while no organisation is named
 * @param agendaItem      number of the item within the meeting
 * @param supporters      at most 50
 * @param reviewOn        90 days after the meeting, unless said otherwise
 * @param externalRef     the caller's own reference; no two commitments share one
 */
@Serdeable
public record CommitmentTerms(
        @Nullable String meeting, @Nullable String statement, @Nullable Strength strength, @Nullable String owner, @Nullable String ownerText,
        @Nullable String ownerPost, @Nullable String counterpart, @Nullable String counterpartText, @Nullable String counterpartPost,
        @Nullable List<String> supporters, @Nullable Measure measure, @Nullable String doneWhen, @Nullable LocalDate dueDate, @Nullable String condition,
        @Nullable Integer agendaItem, @Nullable String topic, @Nullable String authority, @Nullable String district, @Nullable String planLink,
        @Nullable String formalisedBy, @Nullable LocalDate reviewOn, @Nullable String notes, @Nullable String externalRef) {

    public static CommitmentTerms of(Commitment it, Refs refs) {
        Wording terms = it.wording();
        Filing filing = it.filing();
        List<String> supporters = terms.supporters().stream().map(refs::organizationCode).sorted().toList();
        return new CommitmentTerms(
                refs.meetingCode(it.origin().meetingId()), terms.statement(), terms.strength(), refs.organizationCode(terms.owner().organization()), terms.owner().text(),
                refs.postCode(terms.owner().post()), refs.organizationCode(terms.counterpart().organization()), terms.counterpart().text(), refs.postCode(terms.counterpart().post()),
                supporters.isEmpty() ? null : supporters, terms.measure(), terms.doneWhen(), terms.dueDate(), terms.condition(),
                filing.agendaItem(), refs.topicCode(filing.topic()), filing.authority(), refs.organizationCode(filing.district()), filing.planLink(),
                filing.formalisedBy(), filing.reviewOn(), filing.notes(), filing.externalRef());
    }

    /** No more than what was said on an item of the agenda. */
    static CommitmentTerms said(String meeting, int agendaItem, String statement, Strength strength) {
        return new CommitmentTerms(meeting, statement, strength, null, null, null, null, null, null, null, null, null, null, null, agendaItem, null, null, null, null, null, null, null, null);
    }

    /** Each value under the name of its field, for the history; absent ones too. */
    Map<String, Object> values() {
        Map<String, Object> values = promised();
        values.putAll(filed());
        return values;
    }

    /** The values that bind once the promise is accepted. */
    public Map<String, Object> promised() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("statement", statement);
        values.put("strength", strength);
        values.put("owner", owner);
        values.put("ownerText", ownerText);
        values.put("ownerPost", ownerPost);
        values.put("counterpart", counterpart);
        values.put("counterpartText", counterpartText);
        values.put("counterpartPost", counterpartPost);
        values.put("supporters", supporters == null ? null : String.join(", ", supporters));
        Measure counted = measure == null ? new Measure(null, null, null, null) : measure;
        values.put("measure.indicator", counted.indicator());
        values.put("measure.quantity", counted.quantity());
        values.put("measure.unit", counted.unit());
        values.put("measure.direction", counted.direction());
        values.put("doneWhen", doneWhen);
        values.put("dueDate", dueDate);
        values.put("condition", condition);
        return values;
    }

    private Map<String, Object> filed() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("agendaItem", agendaItem);
        values.put("topic", topic);
        values.put("authority", authority);
        values.put("district", district);
        values.put("planLink", planLink);
        values.put("formalisedBy", formalisedBy);
        values.put("reviewOn", reviewOn);
        values.put("notes", notes);
        values.put("externalRef", externalRef);
        return values;
    }
}
