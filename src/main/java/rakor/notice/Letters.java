package rakor.notice;

import jakarta.inject.Singleton;
import rakor.common.Actor;
import rakor.meeting.sending.LetterService;

/** The letters that go with mails, made when the mail goes out. */
@Singleton
class Letters {
    private final LetterService letters;

    Letters(LetterService letters) {
        this.letters = letters;
    }

    /** PDF; null when the mail has none, or nothing here makes letters. */
    byte[] of(Mail mail) {
        return mail.draft().letter() == null ? null : letters.ofRecorder(Actor.system(), mail.draft().about(), mail.draft().letter()).orElse(null);
    }
}
