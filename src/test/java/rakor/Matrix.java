package rakor;

import io.micronaut.web.router.Router;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import rakor.support.Http;

/** A table of {@code docs/domain.md} that names routes, and how its tests call the routes of the running router. */
final class Matrix {
    private Matrix() {}

    static TreeSet<String> routes(Router router) {
        TreeSet<String> routes = new TreeSet<>();
        router.uriRoutes().forEach(route -> routes.add(route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString()));
        routes.removeIf(route -> route.startsWith("HEAD ") || route.startsWith("OPTIONS "));
        return routes;
    }

    /** The rows below a heading: what stands behind the name of the route. */
    static Map<String, String> table(String heading) throws IOException {
        String text = Files.readString(Path.of("docs/domain.md"));
        int from = text.indexOf("\n## " + heading + "\n");
        int to = text.indexOf("\n## ", from + 1);
        Map<String, String> rows = new TreeMap<>();
        for (String line : text.substring(from, to < 0 ? text.length() : to).split("\n")) {
            if (line.startsWith("| `")) {
                int end = line.indexOf("` | ");
                rows.put(line.substring(3, end), line.substring(end + 4, line.length() - 2));
            }
        }
        return rows;
    }

    static String lines(Map<String, String> rows) {
        return String.join("\n", rows.entrySet().stream().map(row -> "| `" + row.getKey() + "` | " + row.getValue() + " |").toList());
    }

    /**
     * Calls a route with an empty body.
     *
     * @param path the route's address with its gaps filled
     * @param form fields of a page's form
     * @param more headers, names and values in turn
     */
    static HttpResponse<String> call(Http http, String route, String path, String form, List<String> more) {
        String method = route.substring(0, route.indexOf(' '));
        boolean api = path.startsWith("/api/");
        List<String> headers = new ArrayList<>(List.of("Content-Type", api ? "application/json" : "application/x-www-form-urlencoded", "Sec-Fetch-Site", "same-origin"));
        headers.addAll(more);
        HttpResponse<String> answer = http.send(method, path, method.equals("GET") ? null : api ? "{}" : form, headers.toArray(String[]::new));
        if (answer.statusCode() >= 500) {
            throw new AssertionError(route + " answered " + answer.statusCode());
        }
        return answer;
    }

    static boolean toTheDoor(HttpResponse<String> answer) {
        return answer.statusCode() == 303 && answer.headers().firstValue("Location").orElse("").startsWith("/sign-in");
    }
}
