package rakor.meeting.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Deque;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import rakor.common.Actor;
import rakor.meeting.AgendaItemView;
import rakor.meeting.AgendaOutcome;
import rakor.meeting.AgendaService;
import rakor.meeting.AgendaTerms;
import rakor.meeting.MeetingMoveService;
import rakor.meeting.MeetingStatus;
import rakor.meeting.MoveTerms;
import rakor.meeting.SecurityClass;

/** One forum's life by chance, made through the services, beside what a careful secretary would have kept of it in a notebook. */
final class ForumLife {
    /** A matter: the meetings that have it on their agenda, the last of which it waits or was settled in. */
    static final class Matter {
        final Deque<String> meetings = new ArrayDeque<>();
        AgendaOutcome outcome = AgendaOutcome.OPEN;

        boolean unfinished() {
            return outcome == AgendaOutcome.OPEN || outcome == AgendaOutcome.DEFERRED;
        }
    }

    static final class Held {
        MeetingStatus status;
        final SecurityClass securityClass;
        final LocalDate date;

        Held(MeetingStatus status, SecurityClass securityClass, LocalDate date) {
            this.status = status;
            this.securityClass = securityClass;
            this.date = date;
        }

        boolean over() {
            return status == MeetingStatus.HELD || status == MeetingStatus.CANCELLED;
        }
    }

    record Services(PlanService plans, AgendaService agenda, MeetingMoveService moves) {}

    final Map<String, Matter> matters = new LinkedHashMap<>();
    final Map<String, Held> meetings = new LinkedHashMap<>();
    final Map<String, Integer> done = new LinkedHashMap<>();
    private final Services services;
    private final Actor official;
    private final String forum;
    private final Random chance;
    private LocalDate day = LocalDate.of(2025, 1, 6);
    private int count;

    ForumLife(Services services, Actor official, String forum, long seed) {
        this.services = services;
        this.official = official;
        this.forum = forum;
        this.chance = new Random(seed);
    }

    /** One thing that happens in an office; nothing where it cannot happen now. */
    void step() {
        List<Runnable> all = List.of(this::plan, this::planAgain, this::add, this::add, this::add, this::hold, this::hold, this::unhold, this::cancel, this::discard, this::announce,
                () -> decide(AgendaOutcome.DEFERRED), () -> decide(AgendaOutcome.DROPPED), () -> decide(AgendaOutcome.CONCLUDED), () -> decide(AgendaOutcome.OPEN), this::remove);
        all.get(chance.nextInt(all.size())).run();
    }

    void plan() {
        day = day.plusDays(1 + chance.nextInt(20));
        SecurityClass wanted = chance.nextInt(4) == 0 ? SecurityClass.R : SecurityClass.B;
        boolean draft = chance.nextInt(3) == 0;
        String code = services.plans().plan(official, forum, new NextMeetingTerms(day, null, null, null, null, null, wanted, draft)).meeting().code();
        meetings.put(code, new Held(draft ? MeetingStatus.DRAFT : MeetingStatus.PLANNED, wanted, day));
        takeUp(code, "planned");
    }

    private void planAgain() {
        any(held -> !held.over()).ifPresent(code -> {
            services.plans().plan(official, forum, NextMeetingTerms.on(meetings.get(code).date));
            takeUp(code, "planned again");
        });
    }

    private void takeUp(String code, String what) {
        matters.values().stream().filter(Matter::unfinished).filter(matter -> meetings.get(matter.meetings.getLast()).over())
                .filter(matter -> meetings.get(matter.meetings.getLast()).securityClass.compareTo(meetings.get(code).securityClass) <= 0).forEach(matter -> {
                    matter.meetings.addLast(code);
                    matter.outcome = AgendaOutcome.OPEN;
                    note("carried");
                });
        note(what);
    }

    private void add() {
        any(held -> held.status != MeetingStatus.CANCELLED).ifPresent(code -> {
            String title = forum + " " + ++count;
            services.agenda().add(official, code, AgendaTerms.of(title, null));
            matters.computeIfAbsent(title, none -> new Matter()).meetings.addLast(code);
            note("added");
        });
    }

    private void hold() {
        move(MeetingStatus.PLANNED, MeetingStatus.HELD, code -> services.moves().hold(official, code, MoveTerms.none()));
    }

    private void unhold() {
        move(MeetingStatus.HELD, MeetingStatus.PLANNED, code -> services.moves().unhold(official, code, MoveTerms.because("keliru")));
    }

    private void cancel() {
        MeetingStatus from = chance.nextBoolean() ? MeetingStatus.PLANNED : MeetingStatus.DRAFT;
        move(from, MeetingStatus.CANCELLED, code -> services.moves().cancel(official, code, MoveTerms.because("batal")));
    }

    private void announce() {
        move(MeetingStatus.DRAFT, MeetingStatus.PLANNED, code -> services.moves().announce(official, code, MoveTerms.none()));
    }

    private void move(MeetingStatus from, MeetingStatus to, java.util.function.Consumer<String> make) {
        any(held -> held.status == from).ifPresent(code -> {
            make.accept(code);
            meetings.get(code).status = to;
            note(from + " to " + to);
        });
    }

    /** What the draft had taken up goes back to where it was; what was only there is thrown away with it. */
    private void discard() {
        any(held -> held.status == MeetingStatus.DRAFT).ifPresent(code -> {
            services.moves().discard(official, code, MoveTerms.none());
            meetings.remove(code);
            matters.values().forEach(matter -> leave(matter, code));
            matters.values().removeIf(matter -> matter.meetings.isEmpty());
            note("discarded");
        });
    }

    private void leave(Matter matter, String code) {
        if (matter.meetings.getLast().equals(code)) {
            matter.meetings.removeLast();
            matter.outcome = AgendaOutcome.DEFERRED;
        }
    }

    private void decide(AgendaOutcome outcome) {
        anyMatter().ifPresent(title -> {
            Matter matter = matters.get(title);
            AgendaItemView item = item(title, matter.meetings.getLast());
            String reason = outcome == AgendaOutcome.DEFERRED || outcome == AgendaOutcome.DROPPED ? "begitulah" : null;
            services.agenda().correct(official, matter.meetings.getLast(), item.number(), item.version(), said ->
                    new AgendaTerms(said.title(), said.topic(), said.presenter(), said.minutes(), said.discussion(), said.conclusion(), outcome, reason, said.position()));
            matter.outcome = outcome;
            note(outcome.name());
        });
    }

    private void remove() {
        anyMatter().ifPresent(title -> {
            Matter matter = matters.get(title);
            AgendaItemView item = item(title, matter.meetings.getLast());
            if (item.outcome() == AgendaOutcome.OPEN) {
                services.agenda().remove(official, matter.meetings.getLast(), item.number(), MoveTerms.none());
                leave(matter, matter.meetings.getLast());
                matters.values().removeIf(one -> one.meetings.isEmpty());
                note("removed");
            }
        });
    }

    private AgendaItemView item(String title, String meeting) {
        return services.agenda().list(official, meeting).stream().filter(one -> one.title().equals(title)).findFirst().orElseThrow();
    }

    private java.util.Optional<String> anyMatter() {
        return pick(matters.keySet().stream().filter(title -> meetings.get(matters.get(title).meetings.getLast()).status != MeetingStatus.CANCELLED).toList());
    }

    private java.util.Optional<String> any(Predicate<Held> which) {
        return pick(meetings.keySet().stream().filter(code -> which.test(meetings.get(code))).toList());
    }

    private java.util.Optional<String> pick(List<String> from) {
        return from.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(new ArrayList<>(from).get(chance.nextInt(from.size())));
    }

    private void note(String what) {
        done.merge(what, 1, Integer::sum);
    }
}
