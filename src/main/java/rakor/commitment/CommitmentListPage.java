package rakor.commitment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rakor.common.Slice;
import rakor.stakeholder.TopicRef;
import rakor.web.Frame;
import rakor.web.Option;

/**
 * The list of commitments.
 *
 * @param asked the query's parameters but for the cursor, in their order
 * @param views counts of the views, by the flag's name; {@code all} without one
 */
record CommitmentListPage(Slice<CommitmentRow> slice, Map<String, String> asked, Map<String, Integer> views, List<TopicRef> topics) {
    /** The flags the list can be seen through at once, the loudest first. */
    static final List<Flag> VIEWS = List.of(Flag.OVERDUE, Flag.UNVERIFIED, Flag.UNANSWERED, Flag.INCOMPLETE, Flag.REVIEW_DUE);
    /** Of these also that there are none. */
    static final List<Flag> ALWAYS = List.of(Flag.INCOMPLETE, Flag.REVIEW_DUE);
    private static final List<String> FIELDS = List.of("q", "side", "status", "topic", "sort");

    boolean filtered() {
        return asked.keySet().stream().anyMatch(name -> !name.equals("sort") && !name.equals("limit"));
    }

    /** Filters that came with a link and have no field of their own; they stay until they are taken off. */
    Map<String, String> carried() {
        Map<String, String> carried = new LinkedHashMap<>(asked);
        carried.keySet().removeAll(FIELDS);
        return carried;
    }

    /** What the list is narrowed to, in words, each with the parameter that does it. */
    Map<String, String> chips(Frame f) {
        Map<String, String> chips = new LinkedHashMap<>();
        asked.forEach((name, value) -> {
            if (!List.of("sort", "limit").contains(name)) {
                chips.put(name, f.t("commitment.list.chip." + name, words(f, name, value)));
            }
        });
        return chips;
    }

    private String words(Frame f, String name, String value) {
        return switch (name) {
            case "side" -> f.t("side." + value.toUpperCase(Locale.ROOT));
            case "status", "strength", "flag" -> f.t("commitment." + name + "." + value.toUpperCase(Locale.ROOT));
            case "topic" -> topics.stream().filter(topic -> topic.code().equals(value)).map(topic -> topic.name(f.locale())).findFirst().orElse(value);
            default -> value;
        };
    }

    String value(String name) {
        return asked.getOrDefault(name, "");
    }

    String next() {
        return slice.next() == null ? null : href("after", slice.next());
    }

    /** The same list in another view; {@code all} takes the flag off. */
    String view(String name) {
        return href("flag", name.equals("all") ? null : name);
    }

    boolean current(String view) {
        return view.equals(value("flag").isEmpty() ? "all" : value("flag"));
    }

    /** The same list with one parameter changed or, by null, taken off. */
    String href(String name, String value) {
        Map<String, String> wish = new LinkedHashMap<>(asked);
        wish.put(name, value);
        String query = wish.entrySet().stream().filter(e -> e.getValue() != null && !e.getValue().isEmpty()).map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return query.isEmpty() ? "/commitments" : "/commitments?" + query;
    }

    List<Option> sides(Frame f) {
        return Stream.of(OwnerSide.values()).map(side -> new Option(side.name(), f.t("side." + side))).toList();
    }

    List<Option> states(Frame f) {
        return Stream.of(CommitmentStatus.values()).map(status -> new Option(status.name(), f.label("commitment.status", status))).toList();
    }

    List<Option> topics(Frame f) {
        return topics.stream().map(topic -> new Option(topic.code(), topic.name(f.locale()))).toList();
    }

    List<Option> orders(Frame f) {
        List<Option> orders = new ArrayList<>();
        CommitmentOrder.words().forEach(word -> orders.add(new Option(word, f.t("commitment.list.sort." + word))));
        return orders;
    }
}
