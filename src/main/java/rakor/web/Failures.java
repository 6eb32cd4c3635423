package rakor.web;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import io.netty.handler.codec.DecoderException;
import java.net.URISyntaxException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import rakor.database.DatabaseBusy;

/**
 * What a failure that is not a {@code DomainError} means to the caller.
 *
 * @param retryAfter seconds after which the same request may work; 0 when it makes no sense to repeat it
 */
record Failures(int status, String key, int retryAfter) {
    private static final Failures UNREADABLE = new Failures(400, "error.unreadable", 0);
    private static final Failures UNEXPECTED = new Failures(500, "error.unexpected", 0);
    /** Too long, out of range, no such instant or letter, against a CHECK. */
    private static final Set<Integer> DOES_NOT_FIT = Set.of(1264, 1292, 1366, 1406, 3819, 4025);
    /** There already, still used, used but gone. */
    private static final Set<Integer> COLLIDES = Set.of(1062, 1451, 1452);

    static Failures of(Throwable thrown) {
        if (DatabaseBusy.behind(thrown)) {
            return new Failures(503, "error.busy", 2);
        }
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            Failures known = known(t);
            if (known != null) {
                return known;
            }
        }
        return UNEXPECTED;
    }

    boolean unreadable() {
        return this == UNREADABLE;
    }

    boolean unexpected() {
        return this == UNEXPECTED;
    }

    private static Failures known(Throwable t) {
        if (t instanceof SQLException sql) {
            return ofDatabase(sql);
        }
        if (t instanceof OptimisticLockException) {
            return new Failures(412, "error.stale", 0);
        }
        if (t instanceof ContentLengthExceededException) {
            return new Failures(413, "error.too-large", 0);
        }
        if (t instanceof HttpStatusException status) {
            return new Failures(status.getStatus().getCode(), "error.status." + status.getStatus().getCode(), 0);
        }
        return unreadable(t) ? UNREADABLE : null;
    }

    private static Failures ofDatabase(SQLException sql) {
        if (DOES_NOT_FIT.contains(sql.getErrorCode())) {
            return new Failures(422, "error.does-not-fit", 0);
        }
        if (COLLIDES.contains(sql.getErrorCode())) {
            return new Failures(409, "error.collides", 0);
        }
        return null;
    }

    private static boolean unreadable(Throwable t) {
        return t instanceof SerdeException || t instanceof JsonSyntaxException || t instanceof ConversionErrorException || t instanceof UnsatisfiedRouteException
                || t instanceof URISyntaxException || t instanceof DecoderException || (t instanceof IllegalArgumentException || t instanceof IndexOutOfBoundsException) && thrownByDecoder(t);
    }

    /** The server's own reader of requests says so in no better way. */
    private static boolean thrownByDecoder(Throwable t) {
        return Arrays.stream(t.getStackTrace()).map(StackTraceElement::getClassName).filter(name -> !name.startsWith("java.")).findFirst()
                .filter(name -> name.startsWith("io.netty.handler.codec.http.")).isPresent();
    }
}
