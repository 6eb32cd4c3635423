package rakor.minutes;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import rakor.history.Sealed;

/** Every sealed version against its seal, and its seal against what the history says was sealed. */
@Singleton
class SealedMinutes implements Sealed {
    private final MinutesRepository versions;

    SealedMinutes(MinutesRepository versions) {
        this.versions = versions;
    }

    @Override
    @ReadOnly
    public List<String> damages() {
        List<String> damages = new ArrayList<>();
        List<MinutesRepository.Place> page = versions.sealedAfter(0, 0);
        while (!page.isEmpty()) {
            page.stream().filter(it -> !it.version().sound()).forEach(it -> damages.add("minutes of " + it.meeting() + ", version " + it.version().number() + ": what is kept is not what was sealed"));
            page.stream().filter(it -> !it.told()).forEach(it -> damages.add("minutes of " + it.meeting() + ", version " + it.version().number() + ": its seal is not the one in the history"));
            MinutesVersion last = page.get(page.size() - 1).version();
            page = versions.sealedAfter(last.meeting(), last.number());
        }
        return damages;
    }
}
