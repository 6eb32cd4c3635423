package rakor.report;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import rakor.commitment.OwnerSide;
import rakor.common.Actor;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;

/** Counts the board, in one question to the database. */
@Singleton
class BoardCounts {
    private final FollowUpSearch search;
    private final Directory directory;

    BoardCounts(FollowUpSearch search, Directory directory) {
        this.search = search;
        this.directory = directory;
    }

    Board of(Actor actor, AsOf at, WaitingGroup unfollowed, List<FollowUpItem> review) {
        FollowUpScope everything = new FollowUpScope(FollowUpFilter.none(), null, null, null, null);
        List<Cell> cells = search.count(FollowUpSearch.condition(actor, everything, at), at, "owner_side", "recorder_id");
        Map<String, Tally> byKey = Cell.by(1, cells);
        Map<String, OrganizationRef> names = directory.organizations(byKey.keySet().stream().map(Long::valueOf).toList()).values().stream().collect(Collectors.toMap(OrganizationRef::code, Function.identity()));
        Map<String, Tally> offices = new LinkedHashMap<>();
        names.forEach((code, office) -> offices.put(code, byKey.get(String.valueOf(office.id()))));
        return new Board(Cell.sum(cells), FollowUpFigures.words(OwnerSide.class, Cell.by(0, cells)), FollowUpFigures.largestFirst(offices), names, unfollowed, review);
    }
}
