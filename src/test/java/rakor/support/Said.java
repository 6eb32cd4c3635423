package rakor.support;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import rakor.commitment.CommitmentTerms;
import rakor.commitment.Measure;
import rakor.commitment.Strength;

/** Terms of a commitment under construction, for tests: fields by the names the API gives them. */
public final class Said {
    private final Map<String, Object> values = new HashMap<>();

    static Said of(String meeting, Strength strength, String statement) {
        return new Said().with("meeting", meeting).with("strength", strength).with("statement", statement);
    }

    /** What a record says now, to be changed. */
    public static Said from(CommitmentTerms now) {
        Said said = new Said();
        for (RecordComponent field : CommitmentTerms.class.getRecordComponents()) {
            try {
                said.with(field.getName(), field.getAccessor().invoke(now));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return said;
    }

    public Said with(String field, Object value) {
        values.put(field, value);
        return this;
    }

    public Said owner(String code) {
        return with("owner", code);
    }

    public Said counterpart(String code) {
        return with("counterpart", code);
    }

    /** The organisations named as owner and counterpart. */
    public List<String> parties() {
        return Stream.of("owner", "counterpart").map(values::get).filter(Objects::nonNull).map(String.class::cast).toList();
    }

    /** Nothing left to ask for, unless the owner is an office of the regency: then its post. */
    public Said whole(LocalDate due) {
        return with("doneWhen", "Selesai bila sudah diserahkan").with("dueDate", due);
    }

    public CommitmentTerms terms() {
        return new CommitmentTerms(
                get("meeting"), get("statement"), this.<Strength>get("strength"), get("owner"), get("ownerText"), get("ownerPost"), get("counterpart"), get("counterpartText"), get("counterpartPost"),
                this.<List<String>>get("supporters"), this.<Measure>get("measure"), get("doneWhen"), this.<LocalDate>get("dueDate"), get("condition"), this.<Integer>get("agendaItem"), get("topic"),
                get("authority"), get("district"), get("planLink"), get("formalisedBy"), this.<LocalDate>get("reviewOn"), get("notes"), get("externalRef"));
    }

    @SuppressWarnings("unchecked")
    private <T> T get(String field) {
        return (T) values.get(field);
    }
}
