package rakor.document;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.history.Facts;
import rakor.history.History;
import rakor.history.Subject;
import rakor.web.Messages;

/** The texts of letters: shipped in Indonesian, changed by the administrator. */
@Singleton
public class LetterTextService {
    private static final Subject SUBJECT = new Subject("letter_text", LetterTextRepository.INVITATION, "INVITATION");
    private final LetterTextRepository texts;
    private final History history;
    private final LetterTexts shipped;

    LetterTextService(LetterTextRepository texts, History history, Messages messages) {
        this.texts = texts;
        this.history = history;
        this.shipped = new LetterTexts(shipped(messages, "document.text.opening"), shipped(messages, "document.text.closing"), shipped(messages, "document.text.contact"), shipped(messages, "document.text.notes"));
    }

    /** Line ends are written as a bar in the files of messages. */
    private static String shipped(Messages messages, String key) {
        return messages.text(Messages.INDONESIAN, key).replace("|", "\n");
    }

    /** The invitation's, as they stand now. */
    @ReadOnly
    public LetterTexts invitation(Actor actor) {
        return now(texts.read());
    }

    @ReadOnly
    LetterTextsPage page(Actor actor) {
        LetterheadAccess.keeps(actor);
        LetterTextRepository.Stored stored = texts.read();
        return new LetterTextsPage(now(stored), stored.texts().parts().anyMatch(text -> text != null), stored.version(), null);
    }

    @Transactional
    void write(Actor actor, long version, LetterTexts said) {
        LetterheadAccess.keeps(actor);
        said.check();
        LetterTexts to = new LetterTexts(kept(said.opening(), shipped.opening()), kept(said.closing(), shipped.closing()), kept(said.contact(), shipped.contact()), kept(said.notes(), shipped.notes()));
        change(actor, version, to, "correction");
    }

    /** Back to what was shipped. */
    @Transactional
    void reset(Actor actor, long version) {
        LetterheadAccess.keeps(actor);
        change(actor, version, new LetterTexts(null, null, null, null), "reset");
    }

    private void change(Actor actor, long version, LetterTexts to, String move) {
        LetterTextRepository.Stored was = texts.locked();
        DomainError.requireRead(version, was.version());
        LetterTexts before = now(was);
        texts.update(was, to);
        LetterTexts after = now(texts.read());
        Facts facts = Facts.of().change("opening", before.opening(), after.opening()).change("closing", before.closing(), after.closing()).change("contact", before.contact(), after.contact()).change("notes", before.notes(), after.notes());
        history.write(actor, SUBJECT, move, facts.map(), null);
    }

    private static String kept(String said, String shipped) {
        return said.equals(shipped) ? null : said;
    }

    private LetterTexts now(LetterTextRepository.Stored stored) {
        LetterTexts t = stored.texts();
        return new LetterTexts(or(t.opening(), shipped.opening()), or(t.closing(), shipped.closing()), or(t.contact(), shipped.contact()), or(t.notes(), shipped.notes()));
    }

    private static String or(String chosen, String shipped) {
        return chosen == null ? shipped : chosen;
    }
}
