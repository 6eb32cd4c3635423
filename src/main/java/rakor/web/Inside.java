package rakor.web;

/** Redirects stay inside. */
public final class Inside {
    private Inside() {}

    /** @return {@code path} when it is a path of this site, else the home page */
    public static String path(String path) {
        boolean inside = path != null && path.matches("/[A-Za-z0-9][A-Za-z0-9/._~%?&=+-]*");
        return inside ? path : "/";
    }
}
