package rakor.meeting.writing;

import io.micronaut.context.BeanProvider;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import rakor.common.Actor;
import rakor.meeting.AgendaItemView;
import rakor.meeting.AgendaService;
import rakor.meeting.MeetingCommitments;
import rakor.meeting.MeetingFinder;
import rakor.meeting.MeetingRef;
import rakor.meeting.MeetingService;
import rakor.stakeholder.Directory;
import rakor.stakeholder.TopicRef;

/** Writes down what is said, agenda item by agenda item, by the recorder office, from the day of the meeting until its minutes go out. */
@Singleton
public class WritingService {
    private final MeetingFinder finder;
    private final MeetingService meetings;
    private final AgendaService agenda;
    private final DecisionRepository decisions;
    private final WritingRepository writing;
    private final BeanProvider<MeetingCommitments> commitments;
    private final BeanProvider<Promises> promises;
    private final Directory directory;

    WritingService(MeetingFinder finder, MeetingService meetings, AgendaService agenda, DecisionRepository decisions, WritingRepository writing, BeanProvider<MeetingCommitments> commitments, BeanProvider<Promises> promises, Directory directory) {
        this.finder = finder;
        this.meetings = meetings;
        this.agenda = agenda;
        this.decisions = decisions;
        this.writing = writing;
        this.commitments = commitments;
        this.promises = promises;
        this.directory = directory;
    }

    /** Everything the page of writing shows. */
    @ReadOnly
    WritingFile open(Actor actor, String code) {
        MeetingRef meeting = finder.underWay(actor, code);
        Map<String, TopicRef> topics = directory.topics().stream().collect(Collectors.toMap(TopicRef::code, Function.identity()));
        Map<Integer, List<Hand>> hands = writing.hands(meeting.id());
        List<MeetingCommitments.Head> heads = commitments.get().heads(actor, meeting);
        List<Decision> decided = decisions.all(meeting.id());
        List<WritingFile.Section> sections = agenda.list(actor, code).stream().map(item -> new WritingFile.Section(item, topics.get(item.topic()), hands.getOrDefault(item.number(), List.of()),
                heads.stream().filter(head -> head.agendaItem() != null && head.agendaItem() == item.number()).toList(),
                decided.stream().filter(it -> it.agendaItem() == item.number()).map(Decision::view).toList())).toList();
        return new WritingFile(meetings.read(actor, code), sections, promises.get().strengths());
    }

    @ReadOnly
    public WritingView read(Actor actor, String code, int number) {
        MeetingRef meeting = finder.underWay(actor, code);
        return view(meeting, agenda.read(actor, code, number));
    }

    /** @param change makes of what is written now what shall be written */
    @Transactional
    public WritingView write(Actor actor, String code, int number, long version, UnaryOperator<WritingTerms> change) {
        MeetingRef meeting = finder.lockUnderWay(actor, code);
        return view(meeting, agenda.correct(actor, code, number, version, said -> change.apply(WritingTerms.of(said)).on(said)));
    }

    /** Not one transaction: the number of a commitment is drawn before the one that uses it. */
    void promise(Actor actor, String code, int number, String statement, String strength) {
        promises.get().record(actor, code, number, statement, strength);
    }

    private WritingView view(MeetingRef meeting, AgendaItemView item) {
        return WritingView.of(item, writing.hands(meeting.id()).getOrDefault(item.number(), List.of()));
    }
}
