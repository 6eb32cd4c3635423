package rakor.intake;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rakor.commitment.CommitmentTerms;
import rakor.commitment.Strength;
import rakor.common.Actor;
import rakor.stakeholder.OrganizationRef;
import rakor.web.Messages;

/** Says an open point of a file in the words of the commitment's own form, and no more than the file says. */
@Singleton
class PromiseWording {
    private final Parties parties;
    private final Messages messages;

    PromiseWording(Parties parties, Messages messages) {
        this.parties = parties;
        this.messages = messages;
    }

    CommitmentTerms of(Actor actor, String meeting, MeetingRecord.Promise promise, IntakeService.Context context) {
        Report report = context.report();
        List<String> notes = new ArrayList<>();
        Optional<OrganizationRef> owner = party(actor, promise.owner(), promise, context);
        Optional<OrganizationRef> counterpart = party(actor, promise.counterpart(), promise, context);
        if (owner.isPresent() && counterpart.map(OrganizationRef::id).equals(owner.map(OrganizationRef::id))) {
            report.noted(promise.ref(), "intake.same-party", promise.counterpart());
            counterpart = Optional.empty();
        }
        said(owner, promise.owner(), "intake.note.owner", notes);
        said(counterpart, promise.counterpart(), "intake.note.counterpart", notes);
        count(promise, owner, report);
        return new CommitmentTerms(meeting, promise.text(), Strength.valueOf(promise.kind()), code(owner), owner.isPresent() ? null : promise.owner(),
                null, code(counterpart), counterpart.isPresent() ? null : promise.counterpart(), null, null, null, null, promise.due(), promise.dueText(),
                null, null, null, null, null, null, null, notes.isEmpty() ? null : String.join("\n", notes), promise.ref());
    }

    private Optional<OrganizationRef> party(Actor actor, String text, MeetingRecord.Promise promise, IntakeService.Context context) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<OrganizationRef> one = parties.one(actor, text, context.side(text), new Parties.Place(promise.ref(), context.report()));
        if (one.isEmpty()) {
            context.report().noted(promise.ref(), "intake.party-in-words", text);
        }
        return one;
    }

    /** What the source says beyond the organisation's name: a commission, a trade name. */
    private void said(Optional<OrganizationRef> party, String text, String key, List<String> notes) {
        if (party.isPresent() && !Naming.plain(text).equals(text.strip()) && parties.namedWhole(text).isEmpty()) {
            notes.add(messages.text(Messages.INDONESIAN, key, text));
        }
    }

    private static void count(MeetingRecord.Promise promise, Optional<OrganizationRef> owner, Report report) {
        report.count(owner.isPresent() ? Report.Count.OWNERS_NAMED : promise.owner() == null ? Report.Count.OWNERS_NONE : Report.Count.OWNERS_IN_WORDS);
        report.count(Report.Count.DUE_DATES, promise.due() == null ? 0 : 1);
        report.count(Report.Count.CONDITIONS, promise.dueText() == null ? 0 : 1);
    }

    private static String code(Optional<OrganizationRef> party) {
        return party.map(OrganizationRef::code).orElse(null);
    }
}
