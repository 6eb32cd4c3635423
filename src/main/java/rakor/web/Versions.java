package rakor.web;

import io.micronaut.http.HttpRequest;
import rakor.common.DomainError;

/** The version a caller read, from {@code If-Match} or the body; ETags are the version in quotes. */
public final class Versions {
    private Versions() {}

    /** @return null when the caller names none; {@code *} takes what is there */
    public static Long named(HttpRequest<?> request, Long inBody) {
        String tag = request.getHeaders().get("If-Match");
        if (tag == null || tag.strip().equals("*")) {
            return inBody;
        }
        // a proxy that compresses weakens the tag of a record that is the same
        String plain = tag.strip().replaceFirst("^W/", "").replace("\"", "");
        if (!plain.matches("[0-9]{1,18}")) {
            throw DomainError.unreadable("error.if-match");
        }
        return Long.valueOf(plain);
    }

    /** @throws DomainError of kind UNVERSIONED (428) when the caller names none */
    public static long required(HttpRequest<?> request, Long inBody) {
        Long named = named(request, inBody);
        if (named == null) {
            throw DomainError.unversioned();
        }
        return named;
    }

    public static String tag(long version) {
        return "\"" + version + "\"";
    }
}
