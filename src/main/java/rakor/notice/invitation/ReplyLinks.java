package rakor.notice.invitation;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rakor.Settings;
import rakor.account.Signatures;

/** Links at which an invited party answers without signing in: each names one invitation and carries the server's signature of it. */
@Singleton
class ReplyLinks {
    static final String PATH = "/invitation/";
    private static final String PURPOSE = "invitation-reply";
    private static final Pattern TOKEN = Pattern.compile("(R-[0-9]{4}-[0-9]{4,18})-([0-9]{1,9})-([0-9a-f]{40})");
    private final Signatures signatures;
    private final String address;

    ReplyLinks(Signatures signatures, Settings settings) {
        this.signatures = signatures;
        this.address = settings.address();
    }

    /** An invitation a genuine link names. */
    record Named(String meeting, int number) {}

    /** From the configured address, never from what a request says. */
    String of(String meeting, int number) {
        return address + PATH + token(meeting, number);
    }

    String token(String meeting, int number) {
        String text = meeting + "-" + number;
        return text + "-" + signatures.of(PURPOSE, text);
    }

    /** Empty for everything we have not signed ourselves. */
    Optional<Named> read(String token) {
        Matcher parts = TOKEN.matcher(token);
        if (!parts.matches() || !signatures.genuine(PURPOSE, parts.group(1) + "-" + parts.group(2), parts.group(3))) {
            return Optional.empty();
        }
        return Optional.of(new Named(parts.group(1), Integer.parseInt(parts.group(2))));
    }
}
