package rakor.minutes;

import java.time.LocalDate;
import rakor.commitment.OnBehalf;
import rakor.common.Checks;
import rakor.history.Facts;
import rakor.web.Form;

/** What was said by a party that cannot sign in, as the recorder office writes it down. */
final class Spoken {
    private Spoken() {}

    /** Null where the form says nothing of the kind. */
    static OnBehalf of(Form form) {
        OnBehalf said = new OnBehalf(form.text("onBehalf.saidBy"), form.day("onBehalf.on"), form.text("onBehalf.document"));
        return said.equals(new OnBehalf(null, null, null)) ? null : said;
    }

    /** @return null for who speaks for itself */
    static OnBehalf read(OnBehalf said, boolean spokenFor, MinutesFile file, LocalDate today, Checks checks) {
        if (!spokenFor) {
            checks.refuse(said != null, "onBehalf.saidBy", "commitment.error.speaks-itself");
            return null;
        }
        OnBehalf it = said == null ? new OnBehalf(null, null, null) : said;
        checks.text(it.saidBy(), "onBehalf.saidBy", 200).text(it.document(), "onBehalf.document", 300).present(it.on(), "onBehalf.on");
        checks.refuse(it.on() != null && it.on().isAfter(today), "onBehalf.on", "commitment.error.after-today");
        checks.refuse(it.on() != null && it.on().isBefore(file.version().circulatedOn()), "onBehalf.on", "minutes.error.before-circulation");
        return new OnBehalf(words(it.saidBy()), it.on(), words(it.document()));
    }

    static void tell(Facts facts, OnBehalf behalf) {
        if (behalf != null) {
            facts.say("saidBy", behalf.saidBy()).say("on", behalf.on()).say("document", behalf.document());
        }
    }

    /** Null where nothing was said. */
    static String words(String text) {
        return Checks.blank(text) ? null : text.replace("\r\n", "\n").strip();
    }
}
