package rakor.notice;

import java.util.Optional;

/** The demonstration's own mail server, in this process; it keeps what it takes and passes nothing on. */
public interface TestServer {
    /** Its port on the loopback; empty unless the demonstration is loaded. */
    Optional<Integer> port();
}
