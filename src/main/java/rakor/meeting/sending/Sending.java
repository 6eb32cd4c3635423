package rakor.meeting.sending;

import java.time.Instant;

/** To whom an invitation was sent. */
record Sending(int number, String receiver, String receiverName, Long personId, Instant sentAt) {}
