package rakor.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import rakor.common.Actor;
import rakor.meeting.AgendaService;
import rakor.meeting.AgendaTerms;
import rakor.minutes.CirculationService;
import rakor.minutes.CirculationTerms;
import rakor.minutes.ObjectionService;
import rakor.minutes.ObjectionTerms;
import rakor.support.CommitmentFixtures;
import rakor.support.MeetingFixtures;

/** Where bodies about minutes are sent, by whom, and the version they name. */
@Singleton
class MinutesPlaces {
    private final CommitmentFixtures meetings;
    private final AgendaService agenda;
    private final CirculationService circulation;
    private final ObjectionService objections;

    MinutesPlaces(CommitmentFixtures meetings, AgendaService agenda, CirculationService circulation, ObjectionService objections) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.circulation = circulation;
        this.objections = objections;
    }

    Map<String, List<String>> places(Actor official, Actor partner) {
        String code = meetings.held("DISPERIN", "B", CommitmentFixtures.FOUNDING, MeetingFixtures.PARTNER);
        agenda.add(official, code, new AgendaTerms("Air bersih", null, null, null, "Dibahas.", null, null, null, null));
        circulation.circulate(official, code, new CirculationTerms(30, null));
        objections.object(partner, code, new ObjectionTerms(null, 1, null, "keliru", null, 1L));
        String at = "/meetings/" + code + "/minutes";
        return Map.of("RevisionTerms", List.of(at + "/revision", "batas", "2"), "ObjectionTerms", List.of(at + "/objections", "batas-mitra", "1"), "AnswerTerms", List.of(at + "/objections/1/answer", "batas"));
    }
}
