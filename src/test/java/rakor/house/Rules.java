package rakor.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static rakor.house.Classes.endingIn;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The rules of {@code docs/architecture.md}. */
final class Rules {
    static final Arrows ARROWS = Arrows.read();
    private static final DescribedPredicate<JavaClass> BUILDING = resideInAnyPackage("rakor.web..", "rakor.database..", "rakor.common..");
    /** Statements outside repositories and searches: what every room asks and writes, the sight conditions, the lookups of lower rooms. */
    private static final String[] STATEMENTS = {"Repository", "Search", "Sight", "Lookup", "Directory", "History", "Story", "ActingFor", "Holders", "DemoMark"};

    static final ArchRule ONLY_ARROWS_OF_THE_TABLE = classes().should(Conditions.useOnlyTheRoomsOf(ARROWS))
            .because("rooms that know each other freely cannot be changed one at a time");

    private static final String[] INNER = {"Repository", "Search", "Controller", "Api", "Form", "Page", "Row", "Access"};
    /** A room grown past one package shares some of them between its packages; {@link #NO_BACK_DOORS} still closes it. */
    private static final DescribedPredicate<JavaClass> IN_PARTS = resideInAnyPackage("rakor.stakeholder..", "rakor.meeting..", "rakor.commitment..");

    static final ArchRule CLOSED = classes().that(endingIn(INNER)).and(not(BUILDING)).and(not(IN_PARTS)).and(describe("are not nested", type -> !type.getName().contains("$"))).should().notBePublic()
            .because("a room's door is its services; what stands behind it is its own affair");

    static final ArchRule NO_BACK_DOORS = noClasses().should(Conditions.useOfAnotherRoom(endingIn(INNER).and(not(BUILDING))))
            .because("what stands behind a room's door must be free to change");

    static final ArchRule DOORS_USE_SERVICES = noClasses().that(endingIn("Controller", "Api")).and(not(BUILDING))
            .should().dependOnClassesThat(endingIn("Repository", "Search").and(resideInAPackage("rakor..")).or(resideInAPackage("rakor.database..")))
            .because("what pages and API do must be the same use case, with the same rules");

    static final ArchRule HTTP_AT_THE_DOOR = noClasses().that(not(endingIn("Controller", "Api", "Query", "Terms", "Ask", "Files")))
            .and(not(resideInAnyPackage("rakor.web..", "rakor.account..", "rakor")))
            .should().dependOnClassesThat().resideInAPackage("io.micronaut.http..")
            .because("a use case must not know how it was asked; account alone reads cookies and tokens before any door");

    static final ArchRule STATEMENTS_IN_THEIR_PLACE = noClasses().that(not(endingIn(STATEMENTS))).and(not(resideInAPackage("rakor.database..")))
            .should().dependOnClassesThat(describe("run statements", type -> type.getName().equals("rakor.database.Rows")))
            .because("whoever looks for a statement must know where it is");

    static final ArchRule TRANSACTIONS_ON_SERVICES = methods().that().areAnnotatedWith("io.micronaut.transaction.annotation.Transactional")
            .and().areDeclaredInClassesThat(not(resideInAPackage("rakor.database..")).and(not(endingIn("DemoMark"))))
            .should().beDeclaredInClassesThat(endingIn("Service"))
            .because("one use case is one transaction; below it nobody opens another");

    static final ArchRule RULES_ARE_PURE = classes().that(endingIn("Status", "Access")).and(not(BUILDING))
            .should().onlyDependOnClassesThat(Conditions.domainTypes())
            .because("who may do what and which move is legal must be readable and testable without anything else");

    static final ArchRule EVERY_ROUTE_IS_SECURED = methods().that(Conditions.areRoutes()).should(Conditions.beSecured())
            .because("a route nobody decided about must not exist");

    /** The demonstration is loaded before there is anybody. */
    static final ArchRule SERVICES_TAKE_THE_ACTOR = methods().that().arePublic().and().areDeclaredInClassesThat(endingIn("Service").and(not(BUILDING)).and(not(endingIn("DemoService"))))
            .and(describe("are not of a nested type", method -> !method.getOwner().getName().contains("$")))
            .should(Conditions.takeTheActorFirst())
            .because("no use case exists without somebody who acts");

    static final ArchRule ONE_CLOCK = noClasses().that(not(endingIn("ClockFactory", "RegencyClock"))).should(Conditions.readTheTimeThemselves())
            .because("tests must be able to set the day, and the business day is the regency's");

    static final ArchRule NO_FIELD_INJECTION = noFields().should().beAnnotatedWith("jakarta.inject.Inject")
            .because("what a class needs is told by its constructor");

    static final ArchRule HONEST_NAMES = noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?")
            .because("such a name says nothing about what the class is");

    static final ArchRule FIXED_FIELDS_OF_SERVICES = fields().that().areDeclaredInClassesThat(endingIn("Service", "Controller", "Api", "Repository", "Search"))
            .and().areNotStatic().and(describe("are not written by generated code", field -> !field.getName().startsWith("$")))
            .should().haveModifier(JavaModifier.FINAL)
            .because("a node keeps no state between requests");

    static final Set<String> ROOMS = ARROWS.uses().keySet();

    private Rules() {}
}
