package rakor.meeting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.PostRef;
import rakor.stakeholder.TopicRef;
import rakor.web.ListQuery;

/** Finds the organisations, posts and topics a person names; what is unknown is refused at its field. */
@Singleton
public class PartyReader {
    private final Directory directory;
    private final MeetingSeries series;

    PartyReader(Directory directory, MeetingSeries series) {
        this.directory = directory;
        this.series = series;
    }

    /** By code or by any of its names, one that lived on the day; null when nothing was named or it was refused. */
    public OrganizationRef organization(Checks checks, String field, String named, LocalDate day) {
        if (named == null) {
            return null;
        }
        OrganizationRef found = directory.resolve(named).orElse(null);
        checks.refuse(found == null, field, "error.unknown-code", named);
        checks.refuse(found != null && day != null && found.ended() != null && !found.ended().isAfter(day), field, "meeting.error.ended", named);
        return found;
    }

    public List<Long> organizations(Checks checks, String field, List<String> named, LocalDate day) {
        List<Long> found = new ArrayList<>();
        for (String one : named) {
            OrganizationRef organization = organization(checks, field, one, day);
            if (organization != null && !found.contains(organization.id())) {
                found.add(organization.id());
            }
        }
        return found;
    }

    public PostRef post(Checks checks, String field, String code) {
        if (code == null) {
            return null;
        }
        PostRef found = directory.post(code).orElse(null);
        checks.refuse(found == null, field, "error.unknown-code", code);
        return found;
    }

    TopicRef topic(Checks checks, String field, String code) {
        if (code == null) {
            return null;
        }
        TopicRef found = directory.topic(code).orElse(null);
        checks.refuse(found == null, field, "error.unknown-code", code);
        return found;
    }

    /** The keys behind the codes of a filter; an unknown one is an unreadable parameter. */
    MeetingListSql.Keys keys(Actor actor, MeetingFilter filter) {
        return new MeetingListSql.Keys(key(filter.organization(), "organization"), key(filter.recorder(), "recorder"), topicKey(filter.topic()), seriesKey(actor, filter.series()));
    }

    private Long key(String code, String parameter) {
        OrganizationRef found = ListQuery.known(parameter, code, directory::organization);
        return found == null ? null : found.id();
    }

    private Long seriesKey(Actor actor, String code) {
        MeetingSeries.Forum found = ListQuery.known("series", code, one -> series.find(actor, one));
        return found == null ? null : found.id();
    }

    private Long topicKey(String code) {
        TopicRef found = ListQuery.known("topic", code, directory::topic);
        return found == null ? null : found.id();
    }
}
