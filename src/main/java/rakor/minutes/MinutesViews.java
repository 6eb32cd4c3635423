package rakor.minutes;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rakor.common.Actor;
import rakor.common.RegencyClock;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;

/** Shows minutes as the API gives them. */
@Singleton
class MinutesViews {
    private final MinutesRights rights;
    private final Directory directory;
    private final RegencyClock clock;

    MinutesViews(MinutesRights rights, Directory directory, RegencyClock clock) {
        this.rights = rights;
        this.directory = directory;
        this.clock = clock;
    }

    MinutesView of(Actor actor, MinutesFile file) {
        MinutesVersion v = file.version();
        LocalDate today = clock.today();
        Map<Long, OrganizationRef> names = directory.organizations(Stream.concat(file.seats().stream().map(Seat::organization).filter(Objects::nonNull), file.objections().stream().map(Objection::organization)).collect(Collectors.toSet()));
        List<MinutesView.Asked> asked = file.seats().stream().map(it -> new MinutesView.Asked(it.seat(), it.organization() == null ? null : names.get(it.organization()).code(), it.name(), it.approved(),
                !it.approved() && !file.windowOpen(today), it.approvedBy(), it.approvedAt(), it.saidBy(), it.saidOn(), it.document())).toList();
        List<MinutesView.Raised> raised = file.objections().stream().map(it -> new MinutesView.Raised(it.objection(), names.get(it.organization()).code(), it.item(), it.wording(), it.reason(), it.madeBy(), it.madeAt(), it.saidBy(),
                it.answer(), it.answerReason(), it.answeredBy())).toList();
        return new MinutesView(file.meeting().ref().code(), v.number(), v.status(), v.code(), v.why(), v.circulatedOn(), v.days(), file.closes(), v.sealedAt(), v.seal(), v.sound(), asked, raised, moves(rights.of(actor, file), today), file.text());
    }

    static List<String> moves(MinutesAccess access, LocalDate today) {
        List<String> moves = new ArrayList<>();
        MinutesFile file = access.file();
        boolean newest = file.version().number() == file.latest();
        if (newest && !access.objectors().isEmpty()) {
            moves.add("objection");
        }
        if (newest && !access.approvable().isEmpty()) {
            moves.add("approval");
        }
        if (newest && access.keeper()) {
            boolean revising = file.meeting().revision() != null;
            moves.add(revising ? "circulation" : "revision");
            if (!revising && file.version().status().open() && !file.undecided() && file.ripe(today)) {
                moves.add("seal");
            }
        }
        return moves;
    }
}
