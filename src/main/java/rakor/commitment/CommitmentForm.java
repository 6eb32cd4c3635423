package rakor.commitment;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import rakor.web.Form;
import rakor.web.Option;

/** Between a page's form and the terms: fields by the names the API gives them, organisations by name, supporters a line each. */
public final class CommitmentForm {
    static final List<String> TERMS = List.of("statement", "strength", "owner", "ownerText", "ownerPost", "counterpart", "counterpartText", "counterpartPost", "supporters",
            "measure.indicator", "measure.quantity", "measure.unit", "measure.direction", "doneWhen", "dueDate", "condition");
    static final List<String> FILING = List.of("agendaItem", "topic", "authority", "district", "planLink", "formalisedBy", "reviewOn", "notes", "externalRef");

    private CommitmentForm() {}

    /** Everything a person typed about a promise of a meeting. */
    static CommitmentTerms terms(Form form, String meeting) {
        Strength strength = form.choice("strength", Strength.class);
        Measure measure = measure(form);
        List<String> supporters = Stream.of(form.value("supporters").split("\n")).map(String::strip).filter(line -> !line.isEmpty()).toList();
        return new CommitmentTerms(meeting, form.text("statement"), strength, form.text("owner"), form.text("ownerText"), form.text("ownerPost"), form.text("counterpart"), form.text("counterpartText"), form.text("counterpartPost"),
                supporters, measure, form.text("doneWhen"), form.day("dueDate"), form.text("condition"), form.count("agendaItem"), form.text("topic"), form.text("authority"), form.text("district"),
                form.text("planLink"), form.text("formalisedBy"), form.day("reviewOn"), form.text("notes"), form.text("externalRef"));
    }

    /** Terms that a person puts forward instead of those that stand. */
    public static OfferTerms offer(Form form) {
        return new OfferTerms(form.text("statement"), measure(form), form.text("doneWhen"), form.day("dueDate"), form.text("condition"));
    }

    private static Measure measure(Form form) {
        BigDecimal quantity = form.figure("measure.quantity");
        return new Measure(form.text("measure.indicator"), quantity, form.text("measure.unit"), form.choice("measure.direction", MeasureDirection.class));
    }

    /** The filing a person typed, the terms as they are. */
    static CommitmentTerms filing(Form form, CommitmentTerms now) {
        return new CommitmentTerms(now.meeting(), now.statement(), now.strength(), now.owner(), now.ownerText(), now.ownerPost(), now.counterpart(), now.counterpartText(), now.counterpartPost(),
                now.supporters(), now.measure(), now.doneWhen(), now.dueDate(), now.condition(), form.count("agendaItem"), form.text("topic"), form.text("authority"), form.text("district"),
                form.text("planLink"), form.text("formalisedBy"), form.day("reviewOn"), form.text("notes"), form.text("externalRef"));
    }

    /** What a record says now, ready to be changed. */
    static Form of(Form blank, Commitment it, Refs refs) {
        CommitmentTerms terms = CommitmentTerms.of(it, refs);
        Form form = blank.with("version", it.version());
        terms.values().forEach((name, value) -> form.with(name, value));
        form.with("owner", refs.organizationName(it.wording().owner().organization()));
        form.with("counterpart", refs.organizationName(it.wording().counterpart().organization()));
        form.with("district", refs.organizationName(it.filing().district()));
        return form.with("supporters", String.join("\n", it.wording().supporters().stream().map(refs::organizationName).toList()));
    }

    /** Where a field stands on the form; unknown ones first. */
    static int place(String name) {
        int filed = FILING.indexOf(name);
        return filed < 0 ? TERMS.indexOf(name) : TERMS.size() + filed;
    }

    /** What is saved where it differs from what was typed. */
    static List<Option> differing(Form typed, Form saved, boolean terms) {
        List<String> names = terms ? Stream.concat(TERMS.stream(), FILING.stream()).toList() : FILING;
        return names.stream().filter(name -> !plain(typed.value(name)).equals(plain(saved.value(name)))).map(name -> new Option(blank(saved.value(name)), "commitment.field." + name)).toList();
    }

    private static String blank(String value) {
        return value.isBlank() ? null : plain(value);
    }

    private static String plain(String value) {
        return value.replace("\r\n", "\n").strip();
    }
}
