package rakor.web;

/** An answer that may tell something which is told once and kept nowhere. */
public interface ToldOnce {
    boolean tellsSecret();
}
