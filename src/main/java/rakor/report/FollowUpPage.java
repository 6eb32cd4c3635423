package rakor.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Flag;
import rakor.commitment.OwnerSide;
import rakor.commitment.Strength;
import rakor.common.Actor;
import rakor.stakeholder.OrganizationRef;
import rakor.web.Form;
import rakor.web.Frame;
import rakor.web.Option;

/** The page of the report. */
record FollowUpPage(FollowUp report, FollowUpLinks links, FollowUpTables tables, Frame f) {
    static FollowUpPage of(FollowUp report, Frame f) {
        FollowUpLinks links = FollowUpLinks.of(report.scope().filter(), report.ask().moment());
        return new FollowUpPage(report, links, new FollowUpTables(f, report.figures(), links), f);
    }

    StateCounts states() {
        return StateCounts.of(report.figures().all(), links);
    }

    long all() {
        return report.figures().all().all();
    }

    Map<String, String> chips() {
        return report.scope().said(f);
    }

    /** The report of the same moment without any filter. */
    String unfiltered() {
        return new FollowUpLinks(report.ask().moment()).page();
    }

    /** Both dates, in words. */
    List<String> moment() {
        return List.of(f.t("report.as-of") + " " + f.formats().day(report.asOf()), f.t("report.known-at") + " " + f.formats().moment(report.knownAt()));
    }

    /** Whose knowledge can be chosen; now stands for itself. */
    List<Option> knowledge() {
        Stream<Option> then = Stream.of(new Option(KnownAt.THEN, f.t("report.known-then")));
        Instant at = report.ask().known().at();
        return (at == null ? then : Stream.concat(then, Stream.of(new Option(at.toString(), f.formats().moment(at))))).toList();
    }

    /** What was recorded later, and its list. */
    Figure later() {
        return new Figure(report.figures().all().later(), links.list("later", true));
    }

    FigureTable compared() {
        return new ComparisonTable(f, report, links).table();
    }

    String madeBy() {
        Actor actor = f.actor();
        return f.t("report.made-by") + " " + actor.name() + ", " + actor.organizationName();
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

    List<Option> sides() {
        return Stream.of(OwnerSide.values()).map(side -> new Option(side.name(), f.label("side", side))).toList();
    }

    List<Option> topics() {
        Stream<Option> named = report.figures().topicNames().values().stream().map(topic -> new Option(topic.code(), topic.name(f.locale())));
        return Stream.concat(named, Stream.of(new Option(FollowUpFilter.NONE, f.t("report.no-topic")))).toList();
    }

    List<Option> statuses() {
        return Stream.of(CommitmentStatus.values()).filter(status -> status != CommitmentStatus.ANNULLED).map(status -> new Option(status.name(), f.label("commitment.status", status))).toList();
    }

    List<Option> flags() {
        Stream<Option> each = Stream.of(Flag.values()).map(flag -> new Option(flag.name(), f.label("commitment.flag", flag)));
        boolean several = report.scope().filter().flags().size() > 1;
        return (several ? Stream.concat(Stream.of(new Option(links.given().get("flag"), chips().get("flag"))), each) : each).toList();
    }

    List<Option> strengths() {
        return Stream.of(Strength.values()).map(strength -> new Option(strength.name(), f.label("commitment.strength", strength))).toList();
    }

    /** The owners on the page, for choosing one. */
    List<OrganizationRef> owners() {
        return report.figures().owners().keySet().stream().limit(FollowUpTables.MOST).map(report.figures().ownerNames()::get).filter(java.util.Objects::nonNull).toList();
    }

    String next() {
        return links.with("after", report.items().next()).list();
    }
}
