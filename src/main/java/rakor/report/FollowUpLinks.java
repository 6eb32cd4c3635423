package rakor.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses of the report under a filter: each number on a page leads to the list that it counts. */
final class FollowUpLinks {
    private static final String PAGE = "/reports/follow-up";
    private final Map<String, String> given;

    FollowUpLinks(FollowUpFilter filter) {
        this.given = filter.given();
    }

    /** The list under this filter. */
    String list() {
        return address(PAGE, given) + "#list";
    }

    /** The list under this filter and one more, which takes the place of another of its name. */
    String list(String name, Object value) {
        return address(PAGE, with(given, name, value)) + "#list";
    }

    String list(String name, Object value, String other, Object its) {
        return address(PAGE, with(with(given, name, value), other, its)) + "#list";
    }

    String without(String name) {
        Map<String, String> rest = new LinkedHashMap<>(given);
        rest.remove(name);
        return address(PAGE, rest);
    }

    String next(String cursor) {
        return address(PAGE, with(given, "after", cursor)) + "#list";
    }

    String csv() {
        return address("/api/v1/reports/follow-up.csv", given);
    }

    private static Map<String, String> with(Map<String, String> given, String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(given);
        more.put(name, value.toString());
        return more;
    }

    private static String address(String path, Map<String, String> given) {
        String query = given.entrySet().stream().map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
