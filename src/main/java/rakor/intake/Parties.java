package rakor.intake;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rakor.common.Actor;
import rakor.common.Side;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.OrganizationService;
import rakor.stakeholder.OrganizationTerms;

/** Finds the organisation a text names, by any of its names, and enters a missing one that is named clearly. */
@Singleton
class Parties {
    private static final Pattern OFFICE_ELSEWHERE = Pattern.compile("^(.+) ((?:Kabupaten|Kota|Provinsi) \\p{Lu}.*)$");
    private final Directory directory;
    private final OrganizationService organizations;
    private final IntakeSearch search;

    Parties(Directory directory, OrganizationService organizations, IntakeSearch search) {
        this.directory = directory;
        this.organizations = organizations;
        this.search = search;
    }

    /**
     * @param said the side the file gives it; null where it gives none
     * @return empty when the text names no one organisation for certain; it then stays words
     */
    Optional<OrganizationRef> one(Actor actor, String text, Side said, Place place) {
        Optional<OrganizationRef> known = known(text);
        if (known.isPresent()) {
            return known;
        }
        Naming naming = new Naming(search.home().orElse("Kabupaten"));
        if (naming.ownOffice(text)) {
            place.report().noted(place.where(), "intake.own-office", text);
        }
        return naming.single(text).map(named -> enter(actor, named, said, place));
    }

    Optional<OrganizationRef> known(String text) {
        for (String spelling : Naming.spellings(text)) {
            for (String name : sameOffice(spelling)) {
                Optional<OrganizationRef> known = directory.named(name);
                if (known.isPresent()) {
                    return known;
                }
            }
        }
        return Optional.empty();
    }

    /** When the register knows the whole text as a name, so that nothing of it is lost. */
    Optional<OrganizationRef> namedWhole(String text) {
        return directory.named(text);
    }

    /** The name itself, and for an office elsewhere its long or short form, as the register has it for the office of that name here. */
    private List<String> sameOffice(String name) {
        List<String> names = new ArrayList<>(List.of(name));
        Matcher office = OFFICE_ELSEWHERE.matcher(name);
        if (office.matches()) {
            directory.named(office.group(1)).filter(OrganizationRef::regency).ifPresent(here -> {
                names.add(here.name() + " " + office.group(2));
                names.add(here.label() + " " + office.group(2));
            });
        }
        return names;
    }

    private OrganizationRef enter(Actor actor, Naming.Named named, Side said, Place place) {
        Side side = said == null ? named.side() : said;
        organizations.take(actor, new OrganizationTerms(null, named.name(), null, side, named.kind(), false, null, null));
        place.report().count(Report.Count.ORGANISATIONS_MADE);
        place.report().noted(place.where(), "intake.entered", named.name());
        return directory.named(named.name()).orElseThrow();
    }

    /** Where in the file a text stands, and the report that should say so. */
    record Place(String where, Report report) {}
}
