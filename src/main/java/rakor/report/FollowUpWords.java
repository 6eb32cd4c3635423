package rakor.report;

import java.util.stream.Collectors;
import rakor.web.Frame;

/** Words of a report's row that stand alike on the page and in files. */
final class FollowUpWords {
    private FollowUpWords() {}

    static String flags(Frame f, FollowUpItem it) {
        return it.flags().stream().map(flag -> f.label("commitment.flag", flag)).collect(Collectors.joining("; "));
    }

    static String missing(Frame f, FollowUpItem it) {
        return it.missing().stream().map(what -> f.label("commitment.missing", what)).collect(Collectors.joining(", "));
    }

    static String supporters(FollowUpItem it) {
        return it.supporters().stream().map(FollowUpItem.Named::name).collect(Collectors.joining("; "));
    }

    /** The organisation, else the words of the meeting; empty where neither is known. */
    static String owner(FollowUpItem it) {
        return party(it.owner(), it.ownerText());
    }

    static String counterpart(FollowUpItem it) {
        return party(it.counterpart(), it.counterpartText());
    }

    private static String party(FollowUpItem.Named named, String text) {
        return named != null ? named.name() : text == null ? "" : text;
    }

    static String topic(Frame f, FollowUpItem it) {
        return it.topic() == null ? "" : f.indonesian() ? it.topic().nameId() : it.topic().nameEn();
    }
}
