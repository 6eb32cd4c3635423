package rakor.meeting.sending;

import rakor.database.Row;

/** An invited party as its row says, with names. */
record Invitee(int number, Long organization, String organizationName, Long post, String postName, String personName, String positionText, String groupText, boolean withdrawn) {
    static Invitee read(Row row) {
        return new Invitee(row.small("number"), row.number("organization_id"), row.text("organization_name"), row.number("post_id"), row.text("post_name"), row.text("person_name"), row.text("position_text"), row.text("group_text"), row.instant("withdrawn_at") != null);
    }

    String party() {
        return organizationName == null ? groupText : organizationName;
    }

    /** In what capacity it is invited; null when nothing is said. */
    String capacity() {
        return postName == null ? positionText : postName;
    }
}
