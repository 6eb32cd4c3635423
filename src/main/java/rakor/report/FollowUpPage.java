package rakor.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import rakor.common.Actor;
import rakor.stakeholder.OrganizationRef;
import rakor.web.Frame;

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
        return filter().chips();
    }

    FollowUpFilterPage filter() {
        List<OrganizationRef> owners = report.figures().owners().keySet().stream().limit(FollowUpTables.MOST).map(report.figures().ownerNames()::get).filter(Objects::nonNull).toList();
        return FollowUpFilterPage.of(new FollowUpAsked(report.ask(), report.scope(), List.copyOf(report.figures().topicNames().values())), owners, f);
    }

    /** Both dates, in words. */
    List<String> moment() {
        return List.of(f.t("report.as-of") + " " + f.formats().day(report.asOf()), f.t("report.known-at") + " " + f.formats().moment(report.knownAt()));
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

    String next() {
        return links.with("after", report.items().next()).list();
    }
}
