package rakor.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rakor.meeting.MeetingRef;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.PostRef;
import rakor.web.Frame;

/**
 * One commitment.
 *
 * @param moves  what is legal now and permitted to the actor
 * @param agenda title of the agenda item; null when it has none, or the reader does not see the meeting
 * @param story  what happened to it, the latest first
 */
public record CommitmentPage(CommitmentAccess access, Refs refs, List<CommitmentMove> moves, String agenda, List<Told> story, Besides besides) {
    /**
     * What is kept beside it.
     *
     * @param progress what was told, the latest day first
     * @param requests what was asked, the latest first
     * @param dealt    the meetings that dealt with it and that the reader sees, the latest first
     */
    record Besides(List<ToldProgress> progress, List<Request> requests, List<ReviewRepository.Dealt> dealt) {}

    public Commitment it() {
        return access.it();
    }

    boolean may(CommitmentMove move) {
        return moves.contains(move);
    }

    /** The words of its end, or null when nobody is named. */
    String owner() {
        return name(it().wording().owner());
    }

    String counterpart() {
        return name(it().wording().counterpart());
    }

    private String name(Party party) {
        OrganizationRef organization = refs.organization(party.organization());
        return organization != null ? organization.name() : party.text() == null ? null : "“" + party.text() + "”";
    }

    String recorder() {
        return refs.organization(it().origin().recorderId()).name();
    }

    /** Null where the reader does not see it(). */
    MeetingRef meeting() {
        return refs.meeting(it().origin().meetingId());
    }

    List<Flag> flags() {
        return Flag.of(it().flagFacts(), access.today());
    }

    boolean flagged(Flag flag) {
        return flags().contains(flag);
    }

    /** The statement ends the clause it stands in, whether or not its writer ended it(). */
    String statement() {
        String said = it().wording().statement();
        return said.matches("(?s).*[.!?…”\"]") ? said : said + ".";
    }

    String missing(Frame f) {
        return it().missing().stream().map(what -> f.label("commitment.missing", what)).collect(Collectors.joining(", "));
    }

    public List<Fact> terms(Frame f) {
        Wording terms = it().wording();
        PostRef post = refs.post(terms.owner().post());
        PostRef other = refs.post(terms.counterpart().post());
        String supporters = terms.supporters().stream().map(id -> refs.organization(id).name()).collect(Collectors.joining(", "));
        return Stream.of(
                Fact.of("strength", f.label("commitment.strength", terms.strength())),
                Fact.needed("owner", owner(), it().missing().contains(Missing.OWNER)),
                Fact.needed("ownerPost", post == null ? null : post.name(), it().missing().contains(Missing.OWNER_POST)),
                Fact.of("holder", refs.holder(terms.owner().post())),
                Fact.needed("counterpart", counterpart(), it().missing().contains(Missing.COUNTERPART)),
                Fact.of("counterpartPost", other == null ? null : other.name()),
                Fact.of("supporters", supporters.isEmpty() ? null : supporters),
                Fact.needed("measure", measure(f, terms.measure()), it().missing().contains(Missing.MEASURE)),
                Fact.of("doneWhen", terms.doneWhen()),
                Fact.needed("dueDate", terms.dueDate() == null ? null : f.day(terms.dueDate()), it().missing().contains(Missing.DUE)),
                Fact.of("condition", terms.condition()),
                Fact.of("slips", slips(f)),
                Fact.of("acceptedOn", day(f, it().course().acceptedOn())),
                Fact.of("completedOn", day(f, it().course().completion().on())),
                Fact.of("verified", verified(f)),
                Fact.of("auditClass", auditClass(f))).filter(Fact::shown).toList();
    }

    private static String day(Frame f, LocalDate day) {
        return day == null ? null : f.day(day);
    }

    private String auditClass(Frame f) {
        AuditClass is = AuditClass.of(it().status(), it().course().heard().report() != null);
        return is == null ? null : f.label("commitment.audit", is);
    }

    /** "Slipped twice, 34 days", and from which day. */
    private String slips(Frame f) {
        Slips slips = it().course().slips();
        return slips.count() == 0 ? null : f.t("commitment.slips", f.formats().number(slips.count()), f.formats().number(slips.days()), day(f, slips.original()));
    }

    private String verified(Frame f) {
        Measure measure = it().wording().measure();
        var quantity = it().course().completion().verified();
        return quantity == null || measure == null ? null : f.t("commitment.progress.of", f.formats().number(quantity), f.formats().number(measure.quantity()), measure.unit());
    }

    /** Null for null. */
    public static String measure(Frame f, Measure measure) {
        return measure == null ? null : measure.indicator() + ": " + f.label("commitment.direction", measure.direction()) + " " + f.formats().number(measure.quantity()) + " " + measure.unit();
    }

    /** What the owner offered instead, each term that would change; empty while nothing waits. */
    public List<Fact> offered(Frame f) {
        Offer offer = it().offer();
        return offer == null ? List.of() : Stream.concat(changes(f, offer), Stream.of(Fact.of("reason", offer.reason()))).filter(Fact::shown).toList();
    }

    private static Stream<Fact> changes(Frame f, Offer offer) {
        return Stream.of(
                Fact.of("statement", offer.statement()),
                Fact.of("measure", measure(f, offer.measure())),
                Fact.of("doneWhen", offer.doneWhen()),
                Fact.of("dueDate", offer.dueDate() == null ? null : f.day(offer.dueDate())),
                Fact.of("condition", offer.condition()));
    }

    /** The moves with a page of their own that are open to the reader, in the order of the table. */
    List<CommitmentMove> asked() {
        return moves.stream().filter(move -> CommitmentMove.of(move.noun()).isPresent()).toList();
    }

    /** Those that are the next step. */
    List<CommitmentMove> near() {
        return asked().stream().filter(move -> !move.rare()).toList();
    }

    /** Those that are open all the same. */
    List<CommitmentMove> rare() {
        return asked().stream().filter(CommitmentMove::rare).toList();
    }

    /** Who checks what is reported on behalf of a party without account; null where it has one. */
    public String check(Frame f) {
        return next(f).check();
    }

    NextStep next(Frame f) {
        return new NextStep(this, f);
    }

    /** What was recorded on the reader's behalf and may still be disputed. */
    List<Behalf> disputable() {
        return may(CommitmentMove.DISPUTE) ? List.of(access.declaredOnBehalf()) : List.of();
    }

    /** Who asks, in words. */
    String asker(Request request) {
        return switch (request.side()) {
            case OWNER -> owner();
            case COUNTERPART -> counterpart();
            case RECORDER -> recorder();
        };
    }

    /** Whose word it waits for. */
    String decider(Frame f, Request request) {
        boolean counterpart = request.side() == RequestSide.OWNER && (request.kind() != RequestKind.IMPOSSIBILITY || request.answer() == null);
        return request.side() == RequestSide.COUNTERPART ? owner() : counterpart ? counterpart() : f.t("commitment.request.leadership");
    }

    /** What an amendment would change. */
    List<Fact> wished(Frame f, Request request) {
        return request.terms() == null ? List.of() : changes(f, request.terms()).filter(Fact::shown).toList();
    }

    /** A draft that lacks something is completed before anything else. */
    boolean completed() {
        return it().status().termsOpen() && !it().missing().isEmpty();
    }

    /** One button is filled: the first move, unless the draft should be completed before. What ends a promise never is. */
    boolean first(CommitmentMove move) {
        return !completed() && move != CommitmentMove.WITHDRAWAL && move != CommitmentMove.REFUSAL && near().get(0) == move;
    }

    /** A proposal that is not the first one. */
    boolean again(CommitmentMove move) {
        return move == CommitmentMove.PROPOSAL && it().course().proposedOnce();
    }

    /** The last word of those who owe it and of those who look on; the story tells all of them. */
    List<Fact> progress(Frame f) {
        return Stream.of(false, true).map(observation -> besides.progress().stream().filter(told -> told.it().observation() == observation).findFirst().map(told -> told.last(f)).orElse(null)).filter(Objects::nonNull).toList();
    }

    List<Fact> filing(Frame f) {
        Filing filing = it().filing();
        OrganizationRef district = refs.organization(filing.district());
        return Stream.of(
                Fact.of("topic", filing.topic() == null ? null : refs.topic(filing.topic()).name(f.locale())),
                Fact.of("authority", filing.authority()),
                Fact.of("district", district == null ? null : district.name()),
                Fact.of("planLink", filing.planLink()),
                Fact.of("formalisedBy", filing.formalisedBy()),
                Fact.of("reviewOn", filing.reviewOn() == null ? null : f.formats().day(filing.reviewOn())),
                Fact.of("notes", filing.notes()),
                Fact.of("externalRef", filing.externalRef()),
                Fact.of("recorder", recorder())).filter(Fact::shown).toList();
    }
}
