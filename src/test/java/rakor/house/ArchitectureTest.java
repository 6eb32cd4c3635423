package rakor.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds for what we wrote, and finds something in a room that breaks it, so no filter has made it blind. */
class ArchitectureTest {
    record Named(String name, ArchRule rule) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Named> rules() {
        return Stream.of(
                new Named("only the arrows of the table", Rules.ONLY_ARROWS_OF_THE_TABLE),
                new Named("rooms are closed", Rules.CLOSED),
                new Named("no back doors", Rules.NO_BACK_DOORS),
                new Named("doors use services", Rules.DOORS_USE_SERVICES),
                new Named("HTTP stays at the door", Rules.HTTP_AT_THE_DOOR),
                new Named("statements are in their place", Rules.STATEMENTS_IN_THEIR_PLACE),
                new Named("transactions are on services", Rules.TRANSACTIONS_ON_SERVICES),
                new Named("rules are pure", Rules.RULES_ARE_PURE),
                new Named("every route is secured", Rules.EVERY_ROUTE_IS_SECURED),
                new Named("services take the actor", Rules.SERVICES_TAKE_THE_ACTOR),
                new Named("one clock", Rules.ONE_CLOCK),
                new Named("no field injection", Rules.NO_FIELD_INJECTION),
                new Named("honest names", Rules.HONEST_NAMES),
                new Named("no state in a node", Rules.FIXED_FIELDS_OF_SERVICES));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatWeWroteKeepsTheRule(Named named) {
        EvaluationResult result = named.rule().evaluate(Classes.ALL);
        assertFalse(result.hasViolation(), () -> named.rule().getDescription() + "\n" + String.join("\n", result.getFailureReport().getDetails()));
    }

    @Test
    void aPromiseKnowsNothingOfWhoeverMovesIt() {
        ArchRule upwards = noClasses().that().resideInAPackage("rakor.commitment.move").should().dependOnClassesThat().resideInAPackage("rakor.commitment");
        ArchRule downwards = noClasses().that().resideInAPackage("rakor.commitment").should().dependOnClassesThat().resideInAPackage("rakor.commitment.move");
        assertTrue(upwards.evaluate(Classes.ALL).hasViolation());
        assertFalse(downwards.evaluate(Classes.ALL).hasViolation(), () -> String.join("\n", downwards.evaluate(Classes.ALL).getFailureReport().getDetails()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleSeesTheRoomThatBreaksIt(Named named) {
        assertTrue(named.rule().evaluate(Classes.WRONG).hasViolation());
    }

    @Test
    void aClassWithinAClassIsSeenAndAGeneratedOneIsNot() {
        Set<String> seen = Classes.WRONG.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
        assertTrue(seen.contains("DueHelper"), seen::toString);
        Set<String> made = new ClassFileImporter().importPackages("rakor.web").stream().filter(Classes::made).map(JavaClass::getName).collect(Collectors.toSet());
        assertTrue(made.stream().anyMatch(name -> name.contains("$Definition")) && made.stream().anyMatch(name -> name.contains("JterefusalGenerated")), made::toString);
        assertTrue(Classes.ALL.stream().noneMatch(type -> made.contains(type.getName())));
    }

    @Test
    void everyRoomHasItsLineInTheTable() {
        Set<String> rooms = Classes.ALL.stream().map(Classes::room).filter(room -> !room.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        rooms.removeAll(Rules.ROOMS);
        assertEquals(Set.of(), rooms);
    }

    @Test
    void theTableHasNoCircleAndNobodyUsesTheTopRooms() {
        assertNull(Rules.ARROWS.circle());
        assertNotNull(new Arrows(Map.of("a", Set.of("b"), "b", Set.of("a"))).circle());
        assertTrue(Rules.ARROWS.uses().values().stream().noneMatch(uses -> uses.contains("report") || uses.contains("intake") || uses.contains("notice")));
        assertTrue(Rules.ARROWS.uses().entrySet().stream().allMatch(e -> e.getKey().equals("common") || e.getValue().contains("common")));
    }

    @Test
    void commonStaysSmall() {
        long types = Classes.ALL.stream().filter(type -> Classes.room(type).equals("common") && !type.getName().contains("$")).count();
        assertTrue(types > 0 && types <= 10, () -> types + " types in common");
    }
}
