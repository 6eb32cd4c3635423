package rakor.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import rakor.commitment.Strength;
import rakor.commitment.move.CommitmentMoveService;
import rakor.commitment.move.Proposal;
import rakor.commitment.review.ReviewService;
import rakor.commitment.review.ReviewTerms;
import rakor.common.Actor;
import rakor.meeting.MeetingMoveService;
import rakor.meeting.MoveTerms;
import rakor.meeting.series.NextMeetingTerms;
import rakor.meeting.series.PlanService;
import rakor.meeting.series.SeriesService;
import rakor.meeting.series.SeriesTerms;
import rakor.minutes.paper.MinutesPaperService;
import rakor.support.Accounts;
import rakor.support.CommitmentFixtures;
import rakor.support.Http;
import rakor.support.MeetingFixtures;
import rakor.support.Papers;
import rakor.support.RakorTest;
import rakor.support.Registers;
import rakor.support.TestClock;

/** What a meeting looked at again, as circulated minutes keep it: no more than everybody there may know, and how it was dealt with. */
@RakorTest
class FrozenFollowUpTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private final Http http;
    private final MinutesFixtures fixtures;
    private final CommitmentFixtures commitments;
    private final CommitmentMoveService promises;
    private final ReviewService reviews;
    private final MeetingMoveService moves;
    private final CirculationService circulation;
    private final MinutesPaperService papers;
    private final Actor office;
    private final String code;
    private final String invited;
    private final String absent;

    FrozenFollowUpTest(Http http, MinutesFixtures fixtures, CommitmentFixtures commitments, CommitmentMoveService promises, ReviewService reviews, Planning planning, CirculationService circulation, MinutesPaperService papers, Registers registers) {
        TestClock.set(DAY);
        this.http = http;
        this.fixtures = fixtures;
        this.commitments = commitments;
        this.promises = promises;
        this.reviews = reviews;
        this.moves = planning.moves();
        this.circulation = circulation;
        this.papers = papers;
        this.office = fixtures.office();
        this.invited = registers.company().code();
        this.absent = registers.company().code();
        String forum = planning.series().create(office, SeriesTerms.of("Rakor notula", null, null)).code();
        var meeting = planning.plans().plan(office, forum, NextMeetingTerms.on(DAY)).meeting();
        planning.meetings().invite(office, meeting, invited);
        this.code = meeting.code();
    }

    @Singleton
    record Planning(SeriesService series, PlanService plans, MeetingFixtures meetings, MeetingMoveService moves) {}

    private String promise(String securityClass, String counterpart, String statement) {
        String before = commitments.held(MinutesFixtures.OFFICE, securityClass, DAY.minusDays(30));
        String made = commitments.record(office, CommitmentFixtures.said(before, Strength.PLAN, statement).owner(invited).counterpart(counterpart).with("dueDate", DAY.plusDays(60))).code();
        promises.propose(office, made, new Proposal(null, null, null));
        return made;
    }

    private MinutesView circulated() {
        moves.hold(office, code, MoveTerms.none());
        fixtures.write(office, code, 1, "Setiap butir dibicarakan.");
        return circulation.circulate(office, code, new CirculationTerms(null, null));
    }

    private String word() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(papers.document(office, code, 1)))) {
            StringBuilder text = new StringBuilder();
            document.getTables().forEach(it -> text.append(it.getText()).append('\n'));
            return text.toString();
        }
    }

    @Test
    void onlyClassBAmongThoseTakingPartIsFrozenWithItsMarkAndNote() throws IOException {
        String noted = promise("B", MinutesFixtures.OFFICE, "Saluran dikeruk");
        String marked = promise("B", MinutesFixtures.OFFICE, "Pintu air dijaga");
        String untouched = promise("B", MinutesFixtures.OFFICE, "Pompa disiapkan");
        String restricted = promise("R", MinutesFixtures.OFFICE, "Rahasia antar dinas");
        String elsewhere = promise("B", absent, "Urusan dengan pihak lain");
        reviews.mark(office, code, new ReviewTerms(noted, null, "Alat datang bulan depan"));
        reviews.mark(office, code, new ReviewTerms(marked, null, null));
        reviews.mark(office, code, new ReviewTerms(restricted, null, "Catatan rahasia"));
        MinutesView view = circulated();
        assertEquals(List.of(noted + " true Alat datang bulan depan", marked + " true null", untouched + " false null"),
                view.record().followUp().stream().map(it -> it.code() + " " + it.reviewed() + " " + it.note()).sorted().toList());
        String page = http.get("/meetings/" + code + "/minutes", "Cookie", Accounts.cookie(http, office.username())).body();
        assertTrue(page.contains("Alat datang bulan depan"), page);
        assertEquals(2, page.split("<b>Dibahas", -1).length - 1, page);
        String paper = Papers.text(papers.print(office, CopyKind.MINUTES, code, 1), "minutes-follow-up");
        for (String text : List.of(paper, word())) {
            String line = text.replaceAll("\\s+", " ");
            assertTrue(line.contains("dibahas: Alat datang bulan depan") && line.contains("Pompa disiapkan"), line);
            assertEquals(2, line.split("; dibahas", -1).length - 1, line);
        }
        for (String text : List.of(page, paper, word(), fixtures.kept(code, 1))) {
            assertFalse(text.contains("ahasia") || text.contains("pihak lain") || text.contains(restricted) || text.contains(elsewhere), text);
        }
    }
}
