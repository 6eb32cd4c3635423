package rakor.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.stakeholder.Holder;

/**
 * Who may say what to a version of the minutes.
 *
 * @param file     the version
 * @param invited  organisations that may object: invited, host, organiser, recorder
 * @param voiceful of these and the seats', the ones that can sign in
 * @param chair    the actor, as who chaired or holds the chair's post today; null for anybody else
 */
record MinutesAccess(Actor actor, MinutesFile file, Set<Long> invited, Set<Long> voiceful, Holder chair, LocalDate today) {
    private static final String CLOSED = "minutes.error.closed";

    boolean keeper() {
        return file.meeting().keeper();
    }

    /** Nobody can speak to what was sealed, replaced, or is being changed. */
    private boolean speakable() {
        return file.version().status().open() && file.meeting().revision() == null;
    }

    private boolean party() {
        return actor.hasAny(Role.OFFICIAL, Role.LIAISON, Role.LEADERSHIP);
    }

    /** The organisations the actor may object for: its own, and for the recorder office those that cannot sign in. */
    List<Long> objectors() {
        return !speakable() || !file.windowOpen(today) ? List.of() : voices();
    }

    private List<Long> voices() {
        return invited.stream().filter(it -> own(it) || spokenFor(it)).sorted().toList();
    }

    /** Whether the actor may ever object, while there is time. */
    boolean concerned() {
        return !voices().isEmpty();
    }

    /** Whether the actor may ever approve from a seat, while there is time. */
    boolean asked() {
        return file.seats().stream().anyMatch(seat -> speaks(seat) || onBehalf(seat));
    }

    List<Long> requireObjectors() {
        return required(objectors(), concerned(), this::requireWindow, "minutes.error.not-invited");
    }

    List<Seat> requireApprovable() {
        return required(approvable(), asked(), this::requireOpen, "minutes.error.not-asked");
    }

    /** Who never had a say learns that, whatever became of the version. */
    private static <T> List<T> required(List<T> found, boolean hadASay, Runnable stillOpen, String stranger) {
        if (found.isEmpty()) {
            if (hadASay) {
                stillOpen.run();
            }
            throw DomainError.notPermitted(stranger);
        }
        return found;
    }

    private boolean own(Long organization) {
        return party() && actor.actsFor(organization);
    }

    /** Its words are written down by the recorder office. */
    boolean spokenFor(Long organization) {
        return keeper() && !voiceful.contains(organization);
    }

    /** The seats the actor may approve from. */
    List<Seat> approvable() {
        List<Seat> found = new ArrayList<>();
        if (speakable()) {
            file.seats().stream().filter(seat -> !seat.approved() && !objecting(seat) && (speaks(seat) || onBehalf(seat))).forEach(found::add);
        }
        return found;
    }

    boolean speaks(Seat seat) {
        return seat.chair() ? chair != null : own(seat.organization());
    }

    /** Who the approval from that seat is said to be by. */
    String by(Seat seat) {
        return seat.chair() && chair != null ? chair.named() : actor.name();
    }

    /** With the signed sheet: for a party without account, and for the chair. */
    boolean onBehalf(Seat seat) {
        return !speaks(seat) && keeper() && (seat.chair() || !voiceful.contains(seat.organization()));
    }

    private boolean objecting(Seat seat) {
        return file.objections().stream().anyMatch(it -> it.open() && !seat.chair() && it.organization() == seat.organization());
    }

    /** Also once another objection opened the record: the others still want an answer. */
    Objection answerable(int number) {
        Objection it = file.objection(number);
        if (!keeper()) {
            throw DomainError.notPermitted("meeting.error.recorder-only");
        }
        if (!it.open()) {
            throw DomainError.conflict("minutes.error.answered");
        }
        if (!file.version().status().open()) {
            throw DomainError.conflict("minutes.error.not-open", "minutes.status." + file.version().status());
        }
        return it;
    }

    boolean made(Objection it) {
        return own(it.organization());
    }

    boolean mayTakeBack(Objection it) {
        return it.open() && made(it);
    }

    void requireOpen() {
        if (!file.version().status().open()) {
            throw DomainError.conflict("minutes.error.not-open", "minutes.status." + file.version().status());
        }
        if (file.meeting().revision() != null) {
            throw DomainError.conflict("minutes.error.revising");
        }
    }

    void requireWindow() {
        requireOpen();
        if (!file.windowOpen(today)) {
            throw DomainError.conflict(CLOSED, file.closes());
        }
    }
}
