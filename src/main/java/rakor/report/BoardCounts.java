package rakor.report;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import rakor.commitment.OwnerSide;
import rakor.commitment.Reckoning;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;

/** Counts the board, in three questions to the database. */
@Singleton
class BoardCounts {
    private final BoardSearch search;
    private final Directory directory;

    BoardCounts(BoardSearch search, Directory directory) {
        this.search = search;
        this.directory = directory;
    }

    /** For those who see everything. */
    Board of(Reckoning today, WaitingGroup unfollowed, List<FollowUpItem> review) {
        List<Cell> cells = search.cells();
        Map<String, Tally> byKey = Cell.by(1, cells);
        Map<String, OrganizationRef> names = directory.organizations(byKey.keySet().stream().map(Long::valueOf).toList()).values().stream().collect(Collectors.toMap(OrganizationRef::code, Function.identity()));
        Map<String, Tally> offices = new LinkedHashMap<>();
        names.forEach((code, office) -> offices.put(code, byKey.get(String.valueOf(office.id()))));
        return new Board(Cell.sum(cells), FollowUpFigures.words(OwnerSide.class, Cell.by(0, cells)), FollowUpFigures.largestFirst(offices), names, search.overdue(today), search.flags(today), unfollowed, review);
    }
}
