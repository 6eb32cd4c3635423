package rakor.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Flag;
import rakor.commitment.OwnerSide;
import rakor.commitment.Strength;
import rakor.stakeholder.OrganizationRef;
import rakor.web.Form;
import rakor.web.Frame;
import rakor.web.Option;

/**
 * What the report is asked for, as a form that can be asked again.
 *
 * @param owners for choosing one
 */
record FollowUpFilterPage(FollowUpAsked asked, FollowUpLinks links, List<OrganizationRef> owners, Frame f) {
    static FollowUpFilterPage of(FollowUpAsked asked, List<OrganizationRef> owners, Frame f) {
        return new FollowUpFilterPage(asked, FollowUpLinks.of(asked.scope().filter(), asked.ask().moment()), owners, f);
    }

    Map<String, String> chips() {
        return asked.scope().said(f);
    }

    /** The report of the same moment without any filter. */
    String unfiltered() {
        return new FollowUpLinks(asked.ask().moment()).page();
    }

    /** The filter as a form. */
    Form form() {
        Form form = Form.blank();
        links.given().forEach(form::with);
        return form;
    }

    /** What the form does not show but keeps. */
    List<String> kept() {
        return Stream.of("missing", "auditClass", "recorder", "meeting", "later").filter(links.given()::containsKey).toList();
    }

    /** Whose knowledge can be chosen; now stands for itself. */
    List<Option> knowledge() {
        Stream<Option> then = Stream.of(new Option(KnownAt.THEN, f.t("report.known-then")));
        Instant at = asked.ask().known().at();
        return (at == null ? then : Stream.concat(then, Stream.of(new Option(at.toString(), f.formats().moment(at))))).toList();
    }

    List<Option> sides() {
        return f.options("side", OwnerSide.values());
    }

    List<Option> topics() {
        Stream<Option> named = asked.topics().stream().map(topic -> new Option(topic.code(), topic.name(f.locale())));
        return Stream.concat(named, Stream.of(new Option(FollowUpFilter.NONE, f.t("report.no-topic")))).toList();
    }

    List<Option> statuses() {
        return f.options("commitment.status", Stream.of(CommitmentStatus.values()).filter(status -> status != CommitmentStatus.ANNULLED).toArray(CommitmentStatus[]::new));
    }

    List<Option> flags() {
        List<Option> each = f.options("commitment.flag", Flag.values());
        boolean several = asked.scope().filter().flags().size() > 1;
        return several ? Stream.concat(Stream.of(new Option(links.given().get("flag"), chips().get("flag"))), each.stream()).toList() : each;
    }

    List<Option> strengths() {
        return f.options("commitment.strength", Strength.values());
    }
}
