package rakor.web;

import io.micronaut.http.HttpRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rakor.common.DomainError;

/** The version a caller read, from {@code If-Match} or the body; ETags are the version in quotes. */
public final class Versions {
    /** As an answer gave it: a tag that a proxy weakened, or that is written another way, names no version of ours. */
    private static final Pattern TAG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    private Versions() {}

    /** @return null when the caller names none; {@code *} takes what is there */
    public static Long named(HttpRequest<?> request, Long inBody) {
        String tag = request.getHeaders().get("If-Match");
        if (tag == null || tag.strip().equals("*")) {
            return inBody;
        }
        Matcher read = TAG.matcher(tag.strip());
        if (!read.matches()) {
            throw DomainError.unreadable("error.if-match");
        }
        Long version = Long.valueOf(read.group(1));
        if (inBody != null && !inBody.equals(version)) {
            throw DomainError.unreadable("error.two-versions", version, inBody);
        }
        return version;
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
