package rakor.meeting;

/** Addresses of the pages. */
public final class MeetingLinks {
    static final String LIST = "/meetings";

    private MeetingLinks() {}

    public static String meeting(String code) {
        return LIST + "/" + code;
    }
}
