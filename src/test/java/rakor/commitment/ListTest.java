package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.http.HttpRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.common.Slice;
import rakor.support.Accounts;
import rakor.support.CommitmentFixtures;
import rakor.support.RakorTest;
import rakor.support.TestClock;

@RakorTest
class ListTest {
    private static final LocalDate DAY = CommitmentFixtures.FOUNDING;
    private static List<String> recorded;
    private static Actor official;
    private static String meeting;
    private final Accounts accounts;
    private final CommitmentFixtures fixtures;
    private final CommitmentService commitments;

    ListTest(Accounts accounts, CommitmentFixtures fixtures, CommitmentService commitments) {
        this.accounts = accounts;
        this.fixtures = fixtures;
        this.commitments = commitments;
    }

    @BeforeEach
    void recordOnce() {
        if (recorded != null) {
            return;
        }
        official = accounts.make("pendaftar", "DISPERIN", Role.OFFICIAL);
        meeting = fixtures.held("DISPERIN", "B", DAY);
        recorded = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            TestClock.set(DAY.plusDays(1 + i / 3));
            recorded.add(fixtures.record(official, CommitmentFixtures.said(meeting, i == 4 ? Strength.PLAN : Strength.INTENT, "Menanam pohon nomor " + i)
                    .owner(i == 5 ? "DISNAKER" : "PT-JABABEKA-INFRASTRUKTUR").counterpart(i == 6 ? null : "DPMPTSP").with("topic", i == 7 ? "CSR" : null)
                    .with("dueDate", i % 3 == 0 ? null : DAY.plusDays(30 - i)).with("supporters", i == 8 ? List.of("DINSOS") : null)).code());
        }
    }

    @Test
    void eachOrderIsTheSameInPagesOfAnySize() {
        List<String> latest = new ArrayList<>(recorded);
        Collections.reverse(latest);
        for (int limit : new int[] {1, 2, 4, 9, 20}) {
            assertEquals(recorded, pages("sort=code", limit));
            assertEquals(latest, pages("sort=-recorded", limit));
            assertEquals(at(8, 7, 5, 4, 2, 1, 0, 3, 6), pages("sort=due", limit));
            assertEquals(at(8, 7, 5, 4, 2, 1, 0, 3, 6), pages("", limit));
        }
    }

    @Test
    void eachFilterNarrowsToWhatItSays() {
        assertEquals(at(4), pages("strength=PLAN", 20));
        assertEquals(at(5), pages("owner=DISNAKER", 20));
        assertEquals(at(5), pages("side=GOVERNMENT", 20));
        assertEquals(at(8), pages("organization=DINSOS", 20));
        assertEquals(at(7), pages("topic=CSR", 20));
        assertEquals(9, pages("meeting=" + meeting, 20).size());
        assertEquals(9, pages("status=DRAFT", 20).size());
        assertEquals(List.of(), pages("status=ACTIVE", 20));
        assertEquals(at(8, 7), pages("to=2025-11-13", 20));
        assertEquals(at(5, 4, 2, 1), pages("from=2025-11-14", 20));
        assertEquals(at(3), pages("q=" + recorded.get(3).toLowerCase(), 20));
        assertEquals(at(3), pages("q=NOMOR+3+pohon", 20));
        assertEquals(List.of(), pages("q=pohon+mangga", 20));
        assertEquals(List.of(), pages("q=%25", 20));
        TestClock.set(DAY.plusDays(89));
        assertEquals(List.of(), pages("flag=REVIEW_DUE", 20));
        TestClock.set(DAY.plusDays(90));
        assertEquals(at(0, 3, 6), pages("flag=REVIEW_DUE", 20));
        assertEquals(9, pages("flag=INCOMPLETE", 20).size());
    }

    private static List<String> at(int... those) {
        List<String> codes = new ArrayList<>();
        for (int i : those) {
            codes.add(recorded.get(i));
        }
        return codes;
    }

    private List<String> pages(String query, int limit) {
        List<String> codes = new ArrayList<>();
        String after = "";
        Integer total;
        do {
            CommitmentQuery wish = CommitmentQuery.of(HttpRequest.GET("/x?limit=" + limit + "&after=" + after + "&" + query));
            Slice<CommitmentView> page = commitments.list(official, wish.filter(), wish.list());
            codes.addAll(page.items().stream().map(CommitmentView::code).toList());
            total = page.total();
            after = page.next();
        } while (after != null);
        assertEquals(codes.size(), total);
        return codes;
    }
}
