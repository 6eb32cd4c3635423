package rakor.meeting;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.history.Facts;
import rakor.history.History;
import rakor.meeting.ShareRepository.Share;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;

/** Opens a meeting of class T or R to named partners: their liaisons see it while the share lasts. */
@Singleton
public class ShareService {
    private static final int MOST = 200;
    private final MeetingFinder finder;
    private final PartyReader parties;
    private final ShareRepository shares;
    private final SightRepository sight;
    private final Directory directory;
    private final History history;
    private final RegencyClock clock;

    ShareService(MeetingFinder finder, PartyReader parties, ShareRepository shares, SightRepository sight, Directory directory, History history, RegencyClock clock) {
        this.finder = finder;
        this.parties = parties;
        this.shares = shares;
        this.sight = sight;
        this.directory = directory;
        this.history = history;
        this.clock = clock;
    }

    /** All of them for the regency's accounts, ended ones too; a partner finds its own alone. */
    @ReadOnly
    public List<ShareView> list(Actor actor, String code) {
        List<Share> seen = shares.all(finder.find(actor, code).id()).stream().filter(share -> MeetingAccess.seesInternal(actor) || actor.actsFor(share.organization())).toList();
        Names names = Names.of(directory, seen.stream().map(Share::organization).toList(), List.of());
        return seen.stream().map(share -> view(share, names)).toList();
    }

    @ReadOnly
    public ShareView read(Actor actor, String code, int number) {
        return list(actor, code).stream().filter(share -> share.number() == number).findFirst().orElseThrow(DomainError::notFound);
    }

    @Transactional
    public ShareView share(Actor actor, String code, ShareTerms terms) {
        Meeting meeting = finder.forChange(actor, code, "sharing");
        if (meeting.content().securityClass() == SecurityClass.B) {
            throw DomainError.conflict("meeting.error.share-of-open");
        }
        List<Share> all = shares.all(meeting.id());
        Checks checks = new Checks().present(terms.organization(), "organization").text(terms.reason(), "reason", 500);
        OrganizationRef partner = parties.organization(checks, "organization", terms.organization(), clock.today());
        checks.refuse(partner != null && partner.regency(), "organization", "meeting.error.share-regency");
        checks.refuse(partner != null && all.stream().anyMatch(share -> share.endedAt() == null && share.organization() == partner.id()), "organization", "meeting.error.shared-already");
        checks.refuse(all.size() >= MOST, "organization", "meeting.error.too-many", MOST);
        checks.end();
        Share share = new Share(all.size() + 1, partner.id(), terms.reason(), clock.now(), null, 0);
        shares.insert(meeting.id(), share);
        sight.refresh(meeting.id());
        history.write(actor, meeting.subject(), "share", Facts.of().say("number", share.number()).say("organization", partner.code()).map(), terms.reason());
        return view(share, names(share));
    }

    @Transactional
    public ShareView end(Actor actor, String code, int number, MoveTerms terms) {
        Meeting meeting = finder.forChange(actor, code, "sharing");
        Share share = shares.all(meeting.id()).stream().filter(one -> one.number() == number).findFirst().orElseThrow(DomainError::notFound);
        if (share.endedAt() != null) {
            throw DomainError.conflict("meeting.error.share-ended");
        }
        DomainError.requireRead(terms.version(), share.version());
        new Checks().atMost(terms.reason(), "reason", 500).end();
        Share ended = new Share(number, share.organization(), share.reason(), share.sharedAt(), clock.now(), share.version() + 1);
        shares.end(meeting.id(), share, ended.endedAt());
        sight.refresh(meeting.id());
        Names names = names(share);
        history.write(actor, meeting.subject(), "share-ending", Facts.of().say("number", number).say("organization", names.code(share.organization())).map(), terms.reason());
        return view(ended, names);
    }

    private Names names(Share share) {
        return Names.of(directory, List.of(share.organization()), List.of());
    }

    private static ShareView view(Share share, Names names) {
        return new ShareView(share.number(), names.code(share.organization()), share.reason(), share.sharedAt(), share.endedAt(), share.version());
    }
}
