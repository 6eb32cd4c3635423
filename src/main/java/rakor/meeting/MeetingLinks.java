package rakor.meeting;

/** Addresses of the pages. */
final class MeetingLinks {
    static final String LIST = "/meetings";

    private MeetingLinks() {}

    static String meeting(String code) {
        return LIST + "/" + code;
    }
}
