package rakor.stakeholder.estate;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.common.Slice;
import rakor.history.Facts;
import rakor.history.History;
import rakor.history.Subject;
import rakor.stakeholder.Codes;
import rakor.stakeholder.Directory;
import rakor.stakeholder.Named;
import rakor.stakeholder.OrganizationKind;
import rakor.stakeholder.OrganizationRef;

/** The register of industrial estates: read by everyone signed in, kept by the administrator. */
@Singleton
public class EstateService {
    private final EstateRepository estates;
    private final EstateSearch search;
    private final Directory directory;
    private final History history;
    private final RegencyClock clock;

    EstateService(EstateRepository estates, EstateSearch search, Directory directory, History history, RegencyClock clock) {
        this.estates = estates;
        this.search = search;
        this.directory = directory;
        this.history = history;
        this.clock = clock;
    }

    @ReadOnly
    public Slice<EstateView> list(Actor actor, EstateQuery query) {
        Slice<Estate> found = search.list(query, clock.today());
        return new Slice<>(search.views(found.items(), clock.today()), found.next(), found.total(), found.capped());
    }

    @ReadOnly
    public EstateView read(Actor actor, String code) {
        return view(estates.find(code).orElseThrow(DomainError::notFound));
    }

    /** How many live today, counted up to a bound. */
    @ReadOnly
    public int count(Actor actor) {
        return search.count(clock.today());
    }

    @Transactional
    public EstateView create(Actor actor, EstateTerms terms) {
        EstateAccess.keeps(actor);
        EstateTerms to = terms.tidy();
        Checks checks = new Checks();
        if (to.code() != null) {
            checks.refuse(!Codes.wellFormed(to.code()), "code", "stakeholder.error.code").refuse(estates.taken(to.code()), "code", "stakeholder.error.code-taken", to.code());
        }
        Map<String, Long> districts = checked(checks, to, 0);
        String code = to.code() != null ? to.code() : Codes.from(to.name(), estates::taken);
        long id = estates.insert(code, to, districts.values());
        history.write(actor, new Subject("estate", id, code), "recording", Facts.of().say("name", to.name()).say("districts", said(districts)).say("validFrom", to.validFrom()).map(), null);
        return view(estates.find(code).orElseThrow());
    }

    /** @param change gives what it shall say from what it says now */
    @Transactional
    public EstateView correct(Actor actor, String code, long version, UnaryOperator<EstateTerms> change) {
        EstateAccess.keeps(actor);
        Estate was = estates.locked(code, version);
        EstateView before = view(was);
        EstateTerms to = change.apply(new EstateTerms(was.code(), was.name(), before.districts().stream().map(Named::code).toList(), was.validFrom())).tidy();
        Checks checks = new Checks().refuse(!was.code().equals(to.code()), "code", "stakeholder.error.code-fixed");
        checks.refuse(was.validTo() != null && to.validFrom() != null && !was.validTo().isAfter(to.validFrom()), "validFrom", "stakeholder.error.from-after-end");
        Map<String, Long> districts = checked(checks, to, was.id());
        String servedBefore = String.join(" ", before.districts().stream().map(Named::code).sorted().toList());
        Facts facts = Facts.of().change("name", was.name(), to.name()).change("districts", servedBefore, said(districts)).change("validFrom", was.validFrom(), to.validFrom());
        if (!facts.none()) {
            estates.update(was, to, districts.values());
            history.write(actor, new Subject("estate", was.id(), code), "correction", facts.map(), null);
        }
        return view(estates.find(code).orElseThrow());
    }

    /** The districts by code, in order. */
    private Map<String, Long> checked(Checks checks, EstateTerms to, long self) {
        checks.text(to.name(), "name", 200).day(to.validFrom(), "validFrom");
        checks.refuse(to.name() != null && estates.named(to.name(), self), "name", "stakeholder.error.estate-named");
        Map<String, Long> districts = new TreeMap<>();
        for (String written : to.districts()) {
            OrganizationRef found = directory.resolve(written).orElse(null);
            checks.refuse(found == null, "districts", "error.unknown-code", written);
            checks.refuse(found != null && found.kind() != OrganizationKind.DISTRICT, "districts", "stakeholder.error.estate-district", written);
            if (found != null) {
                districts.put(found.code(), found.id());
            }
        }
        checks.end();
        return districts;
    }

    private static String said(Map<String, Long> districts) {
        return String.join(" ", districts.keySet());
    }

    /** @param version the version the caller read; null when none was named */
    @Transactional
    public EstateView end(Actor actor, String code, Long version, LocalDate on) {
        EstateAccess.keeps(actor);
        Estate was = estates.locked(code, null);
        if (was.validTo() != null) {
            throw DomainError.conflict("stakeholder.error.organization-ended", was.name());
        }
        DomainError.requireRead(version, was.version());
        new Checks().present(on, "on").day(on, "on").refuse(on != null && was.validFrom() != null && on.isBefore(was.validFrom()), "on", "stakeholder.error.before-beginning", was.validFrom()).end();
        estates.end(was, on);
        history.write(actor, new Subject("estate", was.id(), code), "ending", Facts.of().say("on", on).map(), null);
        return view(estates.find(code).orElseThrow());
    }

    private EstateView view(Estate estate) {
        return search.views(List.of(estate), clock.today()).get(0);
    }
}
