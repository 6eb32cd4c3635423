package rakor.stakeholder.person;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import rakor.common.RegencyClock;
import rakor.common.Slice;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.stakeholder.Holder;
import rakor.stakeholder.Holders;
import rakor.stakeholder.Named;
import rakor.stakeholder.Words;
import rakor.web.ListQuery;

/** Lists of posts with who holds them. Everyone signed in sees them all. */
@Singleton
class PostSearch {
    private static final String HELD = "EXISTS (SELECT 1 FROM incumbency i WHERE i.post_id = t.id AND i.valid_from <= ? AND (i.valid_to IS NULL OR i.valid_to > ?))";
    private final Rows rows;
    private final PostRepository posts;
    private final Holders holders;
    private final RegencyClock clock;

    PostSearch(Rows rows, PostRepository posts, Holders holders, RegencyClock clock) {
        this.rows = rows;
        this.posts = posts;
        this.holders = holders;
        this.clock = clock;
    }

    Slice<Post> list(PostQuery query) {
        LocalDate today = clock.today();
        Sql filter = Sql.of("").given(Sql.ascii(query.organization()), "AND t.organization_id = (SELECT x.id FROM organization x WHERE x.code = ?)");
        if (query.ended() != null) {
            filter.add(query.ended() ? "AND t.ended_on <= ?" : "AND (t.ended_on IS NULL OR t.ended_on > ?)", today);
        }
        if (query.vacant() != null) {
            filter.add((query.vacant() ? "AND NOT " : "AND ") + HELD, today, today);
        }
        if (query.q() != null) {
            filter.add("AND").add(Words.begin("t.name", Words.of(query.q())));
        }
        Sql page = Sql.of(PostRepository.SELECT + " WHERE 1 = 1").add(filter);
        if (query.after() != null) {
            String name = query.after().get(0);
            page.add("AND t.name >= ? AND (t.name > ? OR t.id > ?)", name, name, query.after().get(1));
        }
        List<Post> found = rows.list(page.add("ORDER BY t.name, t.id LIMIT " + (query.limit() + 1)), PostRepository::post);
        return Slice.of(found, query.limit(), t -> ListQuery.cursor(t.name(), t.id()), rows.countUpTo(Slice.COUNTED, Sql.of("SELECT t.id FROM post t WHERE 1 = 1").add(filter)));
    }

    int count() {
        return rows.countUpTo(Slice.COUNTED, Sql.of("SELECT id FROM post WHERE ended_on IS NULL OR ended_on > ?", clock.today()));
    }

    /** As the API and the pages show them, with who holds or answers today. */
    List<PostView> views(List<Post> shown) {
        Map<Long, Holder> answering = holders.answering(shown.stream().map(Post::id).toList(), clock.today());
        Map<Long, Named> seats = posts.named(answering.values().stream().map(Holder::postId).distinct().toList());
        return shown.stream().map(post -> {
            Holder holder = answering.get(post.id());
            PostView.Seat seat = holder == null ? null : new PostView.Seat(seats.get(holder.postId()), new Named(holder.personCode(), holder.person()), holder.status(), holder.from());
            boolean own = holder != null && holder.postId() == post.id();
            return new PostView(post.code(), post.name(), post.organization(), post.superior(), own ? seat : null, own ? null : seat, post.endedOn(), post.version());
        }).toList();
    }
}
