package rakor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word a person sees is there, in both languages. */
class MessagesTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+\\.?)\"");
    /** {@code f.label("role", …)}: a prefix without a point. */
    private static final Pattern PREFIX = Pattern.compile("label\\(\"([a-z]+)\"");
    private static final Pattern LABEL = Pattern.compile("[A-Z][A-Z0-9_]*");
    private final Messages messages = new Messages();
    private final Map<String, String> indonesian = messages.all(Messages.INDONESIAN);

    private static Set<String> literals() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(path -> path.toString().endsWith(".java") || path.toString().endsWith(".jte")).flatMap(MessagesTest::literals).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> literals(Path path) {
        try {
            String text = Files.readString(path);
            return Stream.concat(LITERAL.matcher(text).results(), PREFIX.matcher(text).results()).map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean begins(String literal, String key) {
        return key.startsWith(literal.endsWith(".") || literal.endsWith("-") ? literal : literal + ".");
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        Map<String, String> english = messages.all(Locale.ENGLISH);
        assertEquals(Set.of(), without(indonesian.keySet(), english.keySet()), "in Indonesian only");
        assertEquals(Set.of(), without(english.keySet(), indonesian.keySet()), "in English only");
        Set<String> otherPlaces = indonesian.keySet().stream().filter(key -> !places(indonesian.get(key)).equals(places(english.get(key)))).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), otherPlaces);
        assertEquals(List.of(), indonesian.keySet().stream().filter(key -> indonesian.get(key).isBlank() || english.get(key).isBlank()).toList());
    }

    @Test
    void englishSaysOneThingAndTwoThings() {
        assertEquals("1 thing waits for you, 2 things wait for you", messages.text(Locale.ENGLISH, "report.home.waiting", "1") + ", " + messages.text(Locale.ENGLISH, "report.home.waiting", 2));
        assertEquals("1 commitment, 1 incomplete", messages.text(Locale.ENGLISH, "meeting.task.commitments.some", 1, 1L));
        assertEquals("1 more owner with 21 commitments is not shown here.", messages.text(Locale.ENGLISH, "report.rest", "1", "21").replaceFirst(" Filter.*", ""));
        assertEquals("1 hal menunggu Anda", messages.text(Messages.INDONESIAN, "report.home.waiting", "1"));
        Map<String, String> english = messages.all(Locale.ENGLISH);
        for (String number : List.of("0", "1", "2")) {
            assertEquals(List.of(), english.keySet().stream().filter(key -> english.get(key).matches(".*\\{[0-9]\\|.*") && messages.text(Locale.ENGLISH, key, number, number, number, number).matches(".*[|{}].*")).toList());
        }
        assertEquals(Set.of(), indonesian.keySet().stream().filter(key -> indonesian.get(key).matches(".*\\{[0-9]\\|.*")).collect(Collectors.toSet()), "Indonesian has no plural");
    }

    private static Set<String> without(Set<String> these, Set<String> those) {
        Set<String> rest = new TreeSet<>(these);
        rest.removeAll(those);
        return rest;
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{[0-9]}").matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    @Test
    void everyKeyThatIsUsedIsThere() throws IOException {
        Set<String> prefixes = indonesian.keySet().stream().map(key -> key.substring(0, key.indexOf('.') < 0 ? key.length() : key.indexOf('.'))).collect(Collectors.toSet());
        Set<String> missing = literals().stream().filter(literal -> literal.contains(".") && prefixes.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> !indonesian.containsKey(literal) && indonesian.keySet().stream().noneMatch(key -> begins(literal, key)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    @Test
    void noKeyIsIdle() throws IOException {
        Set<String> literals = literals();
        assertTrue(literals.size() > 100);
        Set<String> idle = indonesian.keySet().stream().filter(key -> !literals.contains(key) && literals.stream().noneMatch(literal -> begins(literal, key)))
                .filter(key -> !key.startsWith("error.title.") && key.contains(".") && !key.matches("\\w+\\.(move|field)\\..*|(role|side)\\.[A-Z]+"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), idle);
    }

    /** A group of labels in capitals belongs to an enum; a constant that was added needs its label. */
    @Test
    void everyConstantOfALabelledEnumHasItsLabel() throws ClassNotFoundException {
        Map<String, Set<String>> groups = new TreeMap<>();
        indonesian.keySet().forEach(key -> {
            String last = key.substring(key.lastIndexOf('.') + 1);
            if (LABEL.matcher(last).matches()) {
                groups.computeIfAbsent(key.substring(0, key.lastIndexOf('.')), none -> new TreeSet<>()).add(last);
            }
        });
        Map<String, Set<String>> enums = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("rakor").that(DescribedPredicate.describe("enums", JavaClass::isEnum))) {
            enums.put(type.getName(), Arrays.stream(Class.forName(type.getName()).getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).collect(Collectors.toCollection(TreeSet::new)));
        }
        Map<String, Set<String>> missing = new TreeMap<>();
        groups.forEach((prefix, labels) -> {
            List<Set<String>> candidates = enums.values().stream().filter(constants -> constants.containsAll(labels)).toList();
            if (!candidates.isEmpty() && !prefix.endsWith(".view") && candidates.stream().noneMatch(labels::containsAll)) {
                missing.put(prefix, candidates.get(0));
            }
        });
        assertTrue(groups.size() > 5 && enums.size() > 5);
        assertEquals(Map.of(), missing);
    }

    @Test
    void aDayInASentenceIsWrittenAsPeopleWriteIt() {
        assertTrue(messages.text(Locale.ENGLISH, "minutes.error.not-ripe", LocalDate.of(2026, 4, 6)).contains("Monday, 6 April 2026"));
        assertTrue(messages.text(Messages.INDONESIAN, "minutes.error.not-ripe", LocalDate.of(2026, 4, 6)).contains("Senin, 6 April 2026"));
    }
}
