package rakor.minutes;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import rakor.meeting.SecurityClass;

/** What anybody who holds a printed copy may learn of it: whether it is what was sealed, and whether it still counts. */
@Singleton
class SealCheck {
    private final MinutesRepository versions;
    private final MinutesFinder finder;
    private final IssuedCopies copies;

    SealCheck(MinutesRepository versions, MinutesFinder finder, IssuedCopies copies) {
        this.versions = versions;
        this.finder = finder;
        this.copies = copies;
    }

    /**
     * @param meeting its code; null where what is kept is not to be trusted
     * @param letter  number of the letter as written on it; null where there is none, and where there is no title
     * @param title   null for a meeting that was restricted when it was sealed, or is now
     * @param newer   number of the version that took its place; null while it counts
     * @param files   those whose hashes are known; for whom a copy is, is not told
     */
    record Known(String code, int number, MinutesStatus status, String meeting, String letter, String title, String date, String seal, boolean sound, Integer newer, List<Copy> files) {}

    @ReadOnly
    Optional<Known> of(String typed) {
        String code = CheckCode.read(typed);
        return code == null ? Optional.empty() : versions.byCode(code).map(this::known);
    }

    private Known known(MinutesVersion it) {
        if (!it.sound()) {
            // what is kept is not to be trusted, so nothing of it is told
            return new Known(it.code(), it.number(), it.status(), null, null, null, null, it.seal(), false, null, List.of());
        }
        MinutesText.Heading meeting = finder.text(it.record()).meeting();
        boolean open = meeting.securityClass() == SecurityClass.B && versions.open(it.meeting());
        Integer newer = it.status() == MinutesStatus.SUPERSEDED ? versions.newest(it.meeting()) : null;
        return new Known(it.code(), it.number(), it.status(), meeting.code(), open ? meeting.number() : null, open ? meeting.title() : null, meeting.date(), it.seal(), true, newer,
                copies.of(it.meeting(), it.number()).stream().filter(file -> file.hash() != null && file.present()).toList());
    }
}
