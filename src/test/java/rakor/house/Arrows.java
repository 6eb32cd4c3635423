package rakor.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who may use whom, read from the table in {@code docs/architecture.md}. */
record Arrows(Map<String, Set<String>> uses) {
    private static final Pattern LINE = Pattern.compile("(?m)^\\| `(\\w+)` \\|[^|]*\\|([^|]*)\\|$");
    private static final Pattern WORD = Pattern.compile("`(\\w+)`");

    static Arrows read() {
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        String chapter = text(Path.of("docs", "architecture.md")).split("\n## Rooms")[1].split("\n## ")[0];
        LINE.matcher(chapter).results().forEach(line -> uses.put(line.group(1), words(line.group(2))));
        return new Arrows(uses);
    }

    private static Set<String> words(String cell) {
        return WORD.matcher(cell).results().map((MatchResult word) -> word.group(1)).collect(Collectors.toSet());
    }

    static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean allows(String from, String to) {
        return from.equals(to) || uses.getOrDefault(from, Set.of()).contains(to);
    }

    /** A room that comes back to itself along the arrows; null when none does. */
    String circle() {
        return uses.keySet().stream().filter(room -> reaches(room, room, new java.util.HashSet<>())).findFirst().orElse(null);
    }

    private boolean reaches(String from, String goal, Set<String> seen) {
        return uses.getOrDefault(from, Set.of()).stream().anyMatch(next -> next.equals(goal) || seen.add(next) && reaches(next, goal, seen));
    }
}
