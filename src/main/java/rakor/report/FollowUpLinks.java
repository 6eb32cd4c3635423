package rakor.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses of the report under a filter: each number on a page leads to the list that it counts. */
record FollowUpLinks(Map<String, String> given) {
    private static final Set<String> SEVERAL = Set.of("flag", "missing");
    private static final String PAGE = "/reports/follow-up";

    /** @param moment what the address says of it; every list tells of the same one */
    static FollowUpLinks of(FollowUpFilter filter, Map<String, String> moment) {
        Map<String, String> given = new LinkedHashMap<>(filter.given());
        given.putAll(moment);
        return new FollowUpLinks(given);
    }

    /** The report without any filter. */
    static FollowUpLinks all() {
        return new FollowUpLinks(Map.of());
    }

    /** This filter and one more. It takes the place of another of its name, but flags and what is missing add up. */
    FollowUpLinks with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(given);
        more.merge(name, value.toString(), SEVERAL.contains(name) ? FollowUpLinks::both : (old, now) -> now);
        return new FollowUpLinks(more);
    }

    private static String both(String old, String now) {
        return Stream.of((old + "," + now).split(",")).distinct().sorted().collect(Collectors.joining(","));
    }

    FollowUpLinks without(String name) {
        Map<String, String> rest = new LinkedHashMap<>(given);
        rest.remove(name);
        return new FollowUpLinks(rest);
    }

    /** The list under this filter. */
    String list() {
        return page() + "#list";
    }

    /** The list under this filter and one more. */
    String list(String name, Object value) {
        return with(name, value).list();
    }

    String page() {
        return address(PAGE);
    }

    String csv() {
        return without("compareTo").address("/api/v1/reports/follow-up.csv");
    }

    private String address(String path) {
        String query = given.entrySet().stream().map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
