package rakor.meeting.series;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import rakor.common.Actor;
import rakor.common.Slice;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.PostRef;

/** Puts codes to keys, one lookup a kind of thing. */
@Singleton
class SeriesViews {
    private final Directory directory;

    SeriesViews(Directory directory) {
        this.directory = directory;
    }

    SeriesView of(Actor actor, Series one) {
        return view(actor, one, named(List.of(one)));
    }

    Slice<SeriesView> of(Actor actor, Slice<Series> found) {
        Named named = named(found.items());
        return found.map(one -> view(actor, one, named));
    }

    /** The same in the words a person writes it with, as a patch or a form begins with. */
    SeriesTerms terms(Series one) {
        return terms(one, named(List.of(one)));
    }

    private static SeriesTerms terms(Series one, Named named) {
        SeriesContent c = one.content();
        return new SeriesTerms(c.name(), c.kind(), named.code(c.recorder()), named.code(c.organizer()), c.hosts().stream().map(named::code).toList(), named.post(c.chairPost()),
                c.venue(), c.mode(), c.securityClass(), c.rhythm() == null ? null : Integer.valueOf(c.rhythm().every()), c.rhythm() == null ? null : c.rhythm().unit());
    }

    private static SeriesView view(Actor actor, Series one, Named named) {
        SeriesTerms t = terms(one, named);
        return new SeriesView(one.code(), t.name(), t.kind(), t.recorder(), t.organizer(), t.hosts(), t.chairPost(), t.venue(), t.mode(), t.securityClass(), t.rhythm(), t.rhythmUnit(),
                one.endedOn(), moves(actor, one), one.version());
    }

    private static List<String> moves(Actor actor, Series one) {
        return !one.keptBy(actor) ? List.of() : one.endedOn() == null ? List.of("planning", "correction", "ending") : List.of("correction");
    }

    private Named named(List<Series> those) {
        List<Long> organizations = new ArrayList<>();
        those.forEach(one -> organizations.addAll(one.content().organizations()));
        Set<Long> posts = those.stream().map(one -> one.content().chairPost()).filter(Objects::nonNull).collect(Collectors.toSet());
        return new Named(directory.organizations(Set.copyOf(organizations)), directory.posts(posts));
    }

    private record Named(Map<Long, OrganizationRef> organizations, Map<Long, PostRef> posts) {
        String code(Long organization) {
            return organization == null ? null : organizations.get(organization).code();
        }

        String post(Long post) {
            return post == null ? null : posts.get(post).code();
        }
    }
}
