package rakor.minutes;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import rakor.common.Actor;

/** Reads minutes. */
@Singleton
public class MinutesService {
    private final MinutesFinder finder;
    private final MinutesRights rights;
    private final MinutesViews views;

    MinutesService(MinutesFinder finder, MinutesRights rights, MinutesViews views) {
        this.finder = finder;
        this.rights = rights;
        this.views = views;
    }

    /** The latest first. */
    @ReadOnly
    public List<MinutesView> list(Actor actor, String code) {
        return finder.all(actor, code).stream().map(file -> views.of(actor, file)).toList();
    }

    /** @param number null for the latest */
    @ReadOnly
    public MinutesView read(Actor actor, String code, Integer number) {
        return views.of(actor, finder.find(actor, code, number));
    }

    @ReadOnly
    MinutesPage page(Actor actor, String code, Integer number) {
        MinutesFile file = finder.find(actor, code, number);
        return new MinutesPage(file, rights.of(actor, file));
    }
}
