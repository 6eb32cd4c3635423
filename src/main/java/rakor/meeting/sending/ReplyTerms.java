package rakor.meeting.sending;

import rakor.meeting.InvitationAnswer;

/** What an invited party answers; name and post with {@code DEPUTY} alone. */
public record ReplyTerms(InvitationAnswer answer, String deputyName, String deputyPost) {}
