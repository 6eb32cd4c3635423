package rakor.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.regex.Pattern;

/** What we wrote ourselves: the product's classes without what annotation processors and the template compiler made. */
final class Classes {
    private static final Pattern MADE = Pattern.compile("(.*\\.)?(\\$.*|Jte\\w+Generated.*|.*\\$(Intercepted|Definition|Introspection|Exec|IntrospectionRef)\\b.*)");
    static final JavaClasses ALL = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("rakor").that(DescribedPredicate.describe("we wrote", type -> !made(type)));
    /** A small room in the tests that breaks every rule, so that each rule is seen to find something. */
    static final JavaClasses WRONG = new ClassFileImporter().importPackages("rakor.house.wrong").that(DescribedPredicate.describe("we wrote", type -> !made(type)));

    private Classes() {}

    static boolean made(JavaClass type) {
        return MADE.matcher(type.getName()).matches();
    }

    /** The room a class is in: {@code meeting} of {@code rakor.meeting.Meeting}; empty for the root package. */
    static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith("rakor.") ? name.substring("rakor.".length()).split("\\.")[0] : "";
    }

    /** The name of the file's class, also for a class within it. */
    static String fileName(JavaClass type) {
        String name = type.getName().substring(type.getName().lastIndexOf('.') + 1);
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }

    static DescribedPredicate<JavaClass> endingIn(String... ends) {
        return DescribedPredicate.describe("in a file named …" + String.join(", …", ends), type -> {
            for (String end : ends) {
                if (fileName(type).endsWith(end)) {
                    return true;
                }
            }
            return false;
        });
    }
}
