package rakor.common;

import java.util.List;

/** A refusal with a reason a person can read. The web turns each kind into its answer; no other exception is expected. */
public final class DomainError extends RuntimeException {
    /** The kinds of refusal, each with the HTTP status it is answered with. */
    public enum Kind {
        /** The request itself cannot be read. */
        UNREADABLE(400),
        /** May be seen, may not be done. */
        NOT_PERMITTED(403),
        /** Does not exist for this actor. */
        NOT_FOUND(404),
        /** Not legal in the state the record is in. */
        CONFLICT(409),
        /** The record has changed since it was read. */
        STALE(412),
        /** The wish is readable but its content is wrong; names the fields. */
        INVALID(422),
        /** The version that was read must be named. */
        UNVERSIONED(428);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final transient Kind kind;
    private final transient String key;
    private final transient List<Object> args;
    private final transient List<FieldError> fields;

    private DomainError(Kind kind, String key, List<Object> args, List<FieldError> fields) {
        super(kind + " " + key, null, false, false);
        this.kind = kind;
        this.key = key;
        this.args = args;
        this.fields = fields;
    }

    public static DomainError unreadable(String key, Object... args) {
        return new DomainError(Kind.UNREADABLE, key, List.of(args), List.of());
    }

    /** @param fields those that are known to be at fault */
    public static DomainError unreadable(List<FieldError> fields) {
        return new DomainError(Kind.UNREADABLE, "error.unreadable", List.of(), List.copyOf(fields));
    }

    public static DomainError notFound() {
        return new DomainError(Kind.NOT_FOUND, "error.not-found", List.of(), List.of());
    }

    public static DomainError notPermitted(String key, Object... args) {
        return new DomainError(Kind.NOT_PERMITTED, key, List.of(args), List.of());
    }

    public static DomainError conflict(String key, Object... args) {
        return new DomainError(Kind.CONFLICT, key, List.of(args), List.of());
    }

    public static DomainError stale() {
        return new DomainError(Kind.STALE, "error.stale", List.of(), List.of());
    }

    /** Refuses who read another version than there is now; null takes what is there. */
    public static void requireRead(Long read, long version) {
        if (read != null && read != version) {
            throw stale();
        }
    }

    /** Refuses when an update that carried the version found no row: somebody else was faster. */
    public static void requireChanged(long rows) {
        if (rows == 0) {
            throw stale();
        }
    }

    public static DomainError unversioned() {
        return new DomainError(Kind.UNVERSIONED, "error.unversioned", List.of(), List.of());
    }

    public static DomainError invalid(String field, String key, Object... args) {
        return invalid(List.of(new FieldError(field, key, List.of(args))));
    }

    public static DomainError invalid(List<FieldError> fields) {
        return new DomainError(Kind.INVALID, "error.invalid", List.of(), List.copyOf(fields));
    }

    public Kind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public List<Object> args() {
        return args;
    }

    public List<FieldError> fields() {
        return fields;
    }
}
