package rakor.support;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import rakor.common.Actor;
import rakor.meeting.AgendaService;
import rakor.meeting.AgendaTerms;
import rakor.meeting.Attendance;
import rakor.meeting.InvitationService;
import rakor.meeting.MeetingMoveService;
import rakor.meeting.MeetingService;
import rakor.meeting.MeetingView;
import rakor.meeting.MoveTerms;
import rakor.meeting.SecurityClass;
import rakor.minutes.AnswerTerms;
import rakor.minutes.ApprovalService;
import rakor.minutes.ApprovalTerms;
import rakor.minutes.CirculationService;
import rakor.minutes.CirculationTerms;
import rakor.minutes.CopyKind;
import rakor.minutes.ObjectionService;
import rakor.minutes.ObjectionTerms;
import rakor.minutes.paper.CopyService;
import rakor.minutes.paper.IssuingTerms;
import rakor.minutes.paper.SignedTerms;

/** Meetings whose minutes are out: the invited office objected, and in the sealed one, of which a copy was issued and a signed file attached, was told why not. */
@Singleton
public class MinutedRecords {
    private final MeetingFixtures fixtures;
    private final Doors doors;
    private final CirculationService circulations;
    private final ObjectionService objections;
    private final ApprovalService approvals;
    private final CopyService copies;

    MinutedRecords(MeetingFixtures fixtures, Doors doors, CirculationService circulations, ObjectionService objections, ApprovalService approvals, CopyService copies) {
        this.fixtures = fixtures;
        this.doors = doors;
        this.circulations = circulations;
        this.objections = objections;
        this.approvals = approvals;
        this.copies = copies;
    }

    @Singleton
    record Doors(MeetingService meetings, InvitationService invitations, AgendaService agenda, MeetingMoveService moves) {}

    public String circulated(LocalDate day, SecurityClass securityClass) {
        Actor recorder = fixtures.official(MeetingFixtures.RECORDER);
        MeetingView meeting = doors.meetings().create(recorder, MeetingFixtures.terms("Rapat matriks", day, securityClass, null, List.of()));
        fixtures.invite(recorder, meeting, MeetingFixtures.OTHER_OFFICE);
        fixtures.invite(recorder, meeting, MeetingFixtures.PARTNER);
        String code = meeting.code();
        doors.invitations().list(recorder, code).forEach(party -> doors.invitations().correct(recorder, code, party.number(), party.version(), said -> said.came(Attendance.PRESENT, null, null, null)));
        doors.agenda().add(recorder, code, AgendaTerms.of("Layanan dasar", null));
        doors.agenda().correct(recorder, code, 1, 0, now -> new AgendaTerms(now.title(), null, null, null, "Dibahas.", null, null, null, now.position()));
        doors.moves().hold(recorder, code, MoveTerms.none());
        circulations.circulate(recorder, code, new CirculationTerms(3, null));
        objections.object(fixtures.official(MeetingFixtures.OTHER_OFFICE), code, new ObjectionTerms(null, 1, null, "Kurang lengkap.", null, null));
        return code;
    }

    public String sealed(LocalDate day) {
        Actor recorder = fixtures.official(MeetingFixtures.RECORDER);
        String code = circulated(day, SecurityClass.B);
        objections.answer(recorder, code, 1, new AnswerTerms(false, "Sudah lengkap.", null, null, null));
        approvals.approve(fixtures.official(MeetingFixtures.OTHER_OFFICE), code, new ApprovalTerms(null, null, null));
        approvals.approve(fixtures.liaison(MeetingFixtures.PARTNER), code, new ApprovalTerms(null, null, null));
        approvals.seal(recorder, code, null);
        copies.issue(recorder, code, 1, new IssuingTerms(CopyKind.MINUTES, List.of("Dinas Contoh")));
        copies.attach(recorder, code, 1, new SignedTerms("Lembar bertanda tangan", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8)));
        return code;
    }
}
