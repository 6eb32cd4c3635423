package rakor.minutes.paper;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import rakor.history.Sealed;

/** Every kept file against its hash, and its hash against what the history says. */
@Singleton
class IssuedFiles implements Sealed {
    private final CopyRepository copies;

    IssuedFiles(CopyRepository copies) {
        this.copies = copies;
    }

    @Override
    @ReadOnly
    public List<String> damages() {
        return copies.damages().stream().map(it -> "minutes of " + it.meeting() + ", version " + it.version() + ", file " + it.kind().path() + " " + it.number() + ": not what was printed or attached").toList();
    }
}
