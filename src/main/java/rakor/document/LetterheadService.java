package rakor.document;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.history.Facts;
import rakor.history.History;
import rakor.history.Subject;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;

/** The head of each office's papers; the administrator keeps it. */
@Singleton
public class LetterheadService {
    private static final int OFFERED = 400;
    private final LetterheadRepository letterheads;
    private final Directory directory;
    private final History history;
    private final RegencyClock clock;

    LetterheadService(LetterheadRepository letterheads, Directory directory, History history, RegencyClock clock) {
        this.letterheads = letterheads;
        this.directory = directory;
        this.history = history;
        this.clock = clock;
    }

    /** What stands on the office's papers: its own head, else the one for all offices, else its name. */
    @ReadOnly
    public Letterhead of(Actor actor, long office) {
        String name = directory.organizations(List.of(office)).get(office).name();
        return letterheads.of(office).map(found -> head(name, found)).orElseGet(() -> Letterhead.plain(name));
    }

    private static Letterhead head(String office, LetterheadRepository.Stored found) {
        List<String> lines = found.terms().lines();
        return new Letterhead(office, found.picture(), lines.isEmpty() && found.picture() == null ? List.of(office) : lines);
    }

    /** @param office code; null for the one of all offices */
    @ReadOnly
    LetterheadPage page(Actor actor, String office) {
        LetterheadAccess.keeps(actor);
        OrganizationRef which = office(office);
        List<OrganizationRef> own = directory.organizations(letterheads.offices()).values().stream().sorted(Comparator.comparing(OrganizationRef::name)).toList();
        List<OrganizationRef> all = directory.living(clock.today(), OFFERED).stream().filter(OrganizationRef::regency).toList();
        return new LetterheadPage(which, letterheads.find(key(which)).orElse(null), own, all);
    }

    @ReadOnly
    Optional<byte[]> picture(Actor actor, String office) {
        LetterheadAccess.keeps(actor);
        return letterheads.find(key(office(office))).map(LetterheadRepository.Stored::picture);
    }

    /** How the head looks: of the office, or of any when it is the one for all. */
    @ReadOnly
    Letterhead example(Actor actor, String office) {
        LetterheadAccess.keeps(actor);
        OrganizationRef which = office(office);
        return which != null ? of(actor, which.id()) : letterheads.find(LetterheadRepository.ALL).map(found -> head(actor.organizationName(), found)).orElseGet(() -> Letterhead.plain(actor.organizationName()));
    }

    /** @param version of the letterhead the person read; 0 while there was none */
    @Transactional
    void write(Actor actor, String office, long version, LetterheadTerms terms) {
        LetterheadAccess.keeps(actor);
        OrganizationRef which = office(office);
        terms.check();
        byte[] uploaded = terms.picture() == null ? null : Pictures.redrawn(terms.picture()).orElseThrow(() -> DomainError.invalid("picture", "document.error.picture"));
        LetterheadRepository.Stored was = letterheads.locked(key(which)).orElse(null);
        DomainError.requireRead(version, was == null ? 0 : was.version());
        byte[] kept = uploaded != null ? uploaded : was == null || terms.takePicture() ? null : was.picture();
        if (was == null) {
            letterheads.insert(key(which), terms, kept);
        } else {
            letterheads.update(was, terms, kept);
        }
        LetterheadTerms before = was == null ? new LetterheadTerms(null, null, null, null, false) : was.terms();
        Facts facts = Facts.of().change("line1", before.line1(), terms.line1()).change("line2", before.line2(), terms.line2()).change("line3", before.line3(), terms.line3());
        facts.say("picture", uploaded != null ? "+" : terms.takePicture() && was != null && was.picture() != null ? "-" : null);
        history.write(actor, subject(which), "correction", facts.map(), null);
    }

    /** The office's papers then have the head of all offices, or its name. */
    @Transactional
    void remove(Actor actor, String office, long version) {
        LetterheadAccess.keeps(actor);
        OrganizationRef which = office(office);
        LetterheadRepository.Stored was = letterheads.locked(key(which)).orElseThrow(DomainError::notFound);
        DomainError.requireRead(version, was.version());
        letterheads.remove(was);
        history.write(actor, subject(which), "removal", Facts.of().map(), null);
    }

    private OrganizationRef office(String code) {
        return code == null ? null : directory.organization(code).filter(OrganizationRef::regency).orElseThrow(DomainError::notFound);
    }

    private static long key(OrganizationRef office) {
        return office == null ? LetterheadRepository.ALL : office.id();
    }

    private static Subject subject(OrganizationRef office) {
        return new Subject("letterhead", key(office), office == null ? "ALL" : office.code());
    }
}
