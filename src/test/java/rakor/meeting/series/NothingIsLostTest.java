package rakor.meeting.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.database.Sql;
import rakor.meeting.AgendaOutcome;
import rakor.meeting.AgendaService;
import rakor.meeting.MeetingMoveService;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.Statements;

/** Whatever an office does with the meetings of a forum: what nobody settled stands in exactly one place, and the next meeting finds it. */
@RakorTest
class NothingIsLostTest {
    private static final int FORUMS = Integer.getInteger("rakor.test.forums", 12);
    private static final int STEPS = 70;
    private final SeriesService series;
    private final PlanService plans;
    private final ForumLife.Services services;
    private final Statements rows;
    private final Actor official;

    NothingIsLostTest(SeriesService series, PlanService plans, AgendaService agenda, MeetingMoveService moves, Statements rows, MeetingFixtures fixtures) {
        this.series = series;
        this.plans = plans;
        this.services = new ForumLife.Services(plans, agenda, moves);
        this.rows = rows;
        this.official = fixtures.official(MeetingFixtures.RECORDER);
    }

    @Test
    void whatNobodySettledStandsInExactlyOnePlace() {
        Map<String, Integer> done = new TreeMap<>();
        for (int n = 1; n <= FORUMS; n++) {
            String forum = series.create(official, SeriesTerms.of("Forum nomor " + n, null, null)).code();
            ForumLife life = new ForumLife(services, official, forum, 20251021L + n);
            life.plan();
            for (int step = 0; step < STEPS; step++) {
                life.step();
                assertEquals(kept(life), found(forum), forum + " after step " + step);
            }
            life.done.forEach((what, often) -> done.merge(what, often, Integer::sum));
            assertEquals(waiting(life), plans.next(official, forum).unfinished().stream().map(NextView.Waiting::title).sorted().toList());
        }
        assertTrue(done.keySet().containsAll(List.of("carried", "planned again", "discarded", "removed", "HELD to PLANNED", "PLANNED to CANCELLED", "DRAFT to CANCELLED", "DROPPED")), done.toString());
        assertTrue(done.get("carried") > 100, done.toString());
    }

    /** Of each matter how many items there are, where its chain ends, and whether it is settled there, as the notebook has it. */
    private static Map<String, String> kept(ForumLife life) {
        Map<String, String> kept = new TreeMap<>();
        life.matters.forEach((title, matter) -> kept.put(title, matter.meetings.size() + " items, lives in [" + matter.meetings.getLast() + (matter.unfinished() ? " open]" : " settled]")));
        return kept;
    }

    /** The same, as the tables have it. */
    private Map<String, String> found(String forum) {
        Map<String, List<String>> ends = new TreeMap<>();
        Map<String, Integer> items = new TreeMap<>();
        rows.list(Sql.of("SELECT a.title, m.code, a.outcome, (SELECT COUNT(*) FROM agenda_item n WHERE n.carried_meeting_id = a.meeting_id AND n.carried_number = a.number) AS onward FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id")
                .add("WHERE a.title LIKE ? AND a.removed_at IS NULL AND m.discarded_at IS NULL", forum + " %"), row -> {
            boolean settled = List.of(AgendaOutcome.CONCLUDED, AgendaOutcome.DROPPED).contains(row.of(AgendaOutcome.class, "outcome"));
            items.merge(row.text("title"), 1, Integer::sum);
            ends.computeIfAbsent(row.text("title"), none -> new ArrayList<>());
            return row.small("onward") == 0 && ends.get(row.text("title")).add(row.text("code") + (settled ? " settled" : " open"));
        });
        return ends.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> items.get(entry.getKey()) + " items, lives in " + entry.getValue(), (a, b) -> a, TreeMap::new));
    }

    private static List<String> waiting(ForumLife life) {
        return life.matters.entrySet().stream().filter(entry -> entry.getValue().unfinished() && life.meetings.get(entry.getValue().meetings.getLast()).over()).map(Map.Entry::getKey).sorted().toList();
    }
}
