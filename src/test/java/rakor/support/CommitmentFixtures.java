package rakor.support;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import rakor.commitment.CommitmentService;
import rakor.commitment.CommitmentView;
import rakor.commitment.Strength;
import rakor.common.Actor;
import rakor.meeting.MeetingMoveService;
import rakor.meeting.MeetingView;
import rakor.meeting.MoveTerms;
import rakor.meeting.SecurityClass;

/** Meetings that took place and what was said there, for tests. Ask for it in the test's constructor. */
@Singleton
public class CommitmentFixtures {
    /** The day of the founding meeting. */
    public static final LocalDate FOUNDING = LocalDate.of(2025, 10, 21);
    private final MeetingFixtures meetings;
    private final MeetingMoveService moves;
    private final CommitmentService commitments;

    CommitmentFixtures(MeetingFixtures meetings, MeetingMoveService moves, CommitmentService commitments) {
        this.meetings = meetings;
        this.moves = moves;
        this.commitments = commitments;
    }

    /** A meeting that was held. @param invited codes of organisations */
    public String held(String recorder, String securityClass, LocalDate day, String... invited) {
        Actor official = meetings.official(recorder);
        MeetingView meeting = meetings.restricted(official, day, SecurityClass.valueOf(securityClass));
        for (String organization : invited) {
            meetings.invite(official, meeting, organization);
        }
        return moves.hold(official, meeting.code(), MoveTerms.none()).code();
    }

    /** The three open points of the founding meeting, exactly as weak as they were reported. */
    public List<CommitmentView> founding(Actor official, String meeting) {
        return List.of(
                commitments.record(official, said(meeting, Strength.INTENT, "Koordinasi pemerintah-industri terus dijaga dan dituangkan dalam kebijakan pembangunan").owner("PEMKAB-BEKASI").counterpart("PT-JABABEKA-INFRASTRUKTUR").terms()),
                commitments.record(official, said(meeting, Strength.REQUEST, "Industri diminta mengarahkan program CSR ke kebutuhan nyata warga sekitar kawasan").with("ownerText", "PT Jababeka Infrastruktur dan pelaku usaha kawasan").counterpart("PEMKAB-BEKASI").terms()),
                commitments.record(official, said(meeting, Strength.REQUEST, "Kerja sama diperluas ke pendidikan vokasi, pelatihan keterampilan, dan pengembangan SDM lokal").owner("PEMKAB-BEKASI").counterpart("PT-JABABEKA-INFRASTRUKTUR").terms()));
    }

    public CommitmentView record(Actor official, Said said) {
        return commitments.record(official, said.terms());
    }

    public static Said said(String meeting, Strength strength, String statement) {
        return Said.of(meeting, strength, statement);
    }
}
