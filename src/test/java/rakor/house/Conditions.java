package rakor.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** What the rules look at, where ArchUnit has no word for it. */
final class Conditions {
    private static final Set<String> ROUTES = Set.of("Get", "Post", "Put", "Patch", "Delete", "Head", "Options", "Trace", "CustomHttpMethod");
    private static final Set<String> TIME = Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalDateTime", "java.time.LocalTime", "java.time.ZonedDateTime", "java.time.OffsetDateTime", "java.time.Year", "java.time.YearMonth");

    private Conditions() {}

    static ArchCondition<JavaClass> useOnlyTheRoomsOf(Arrows arrows) {
        return new ArchCondition<>("use only rooms the table gives them") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = Classes.room(type);
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    String to = Classes.room(target);
                    if (!from.isEmpty() && !to.isEmpty() && !Classes.made(target) && !arrows.allows(from, to)) {
                        events.add(SimpleConditionEvent.violated(dependency, "`" + from + "` may not use `" + to + "`: " + dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** For a rule that begins with {@code noClasses()}. */
    static ArchCondition<JavaClass> useOfAnotherRoom(DescribedPredicate<JavaClass> inner) {
        return new ArchCondition<>("use of another room " + inner.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (target.getPackageName().startsWith("rakor") && inner.test(target) && !Classes.room(type).equals(Classes.room(target))) {
                        events.add(SimpleConditionEvent.satisfied(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    static DescribedPredicate<JavaClass> domainTypes() {
        return DescribedPredicate.describe("are Java's or the domain's", type -> {
            JavaClass base = type.getBaseComponentType();
            boolean ours = base.getPackageName().startsWith("rakor") && !Set.of("web", "database", "history").contains(Classes.room(base));
            boolean door = Classes.endingIn("Service", "Repository", "Search", "Controller", "Api", "Form", "Page").test(base);
            return base.isPrimitive() || base.getPackageName().startsWith("java.") || base.getName().startsWith("io.micronaut.serde.annotation.") || base.getName().equals("rakor.database.Sql") || ours && !door;
        });
    }

    static DescribedPredicate<JavaMethod> areRoutes() {
        return DescribedPredicate.describe("answer requests", method -> method.getAnnotations().stream()
                .anyMatch(a -> a.getRawType().getPackageName().equals("io.micronaut.http.annotation") && ROUTES.contains(a.getRawType().getSimpleName())));
    }

    static ArchCondition<JavaMethod> beSecured() {
        String secured = "io.micronaut.security.annotation.Secured";
        return new ArchCondition<>("be decided by @Secured") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean decided = method.isAnnotatedWith(secured) || method.getOwner().isAnnotatedWith(secured);
                events.add(new SimpleConditionEvent(method, decided, method.getFullName() + " has no @Secured"));
            }
        };
    }

    static ArchCondition<JavaMethod> takeTheActorFirst() {
        return new ArchCondition<>("take the Actor first") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                List<JavaClass> parameters = method.getRawParameterTypes();
                boolean first = !parameters.isEmpty() && parameters.get(0).getName().equals("rakor.common.Actor");
                events.add(new SimpleConditionEvent(method, first, method.getFullName() + " does not take the Actor first"));
            }
        };
    }

    static ArchCondition<JavaClass> readTheTimeThemselves() {
        return new ArchCondition<>("read the time themselves") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    String owner = access.getTargetOwner().getName();
                    boolean now = TIME.contains(owner) && access.getName().equals("now") && access.getTarget().getFullName().endsWith("now()");
                    boolean raw = owner.equals("java.lang.System") && access.getName().equals("currentTimeMillis") || owner.equals("java.time.Clock") && access.getName().startsWith("system");
                    if (now || raw) {
                        events.add(SimpleConditionEvent.satisfied(access, access.getDescription()));
                    }
                }
            }
        };
    }
}
