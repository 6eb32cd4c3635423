package rakor.stakeholder;

import java.text.Normalizer;
import java.util.Locale;

/** Folds a name, so that spellings of one name meet: case, marks, punctuation, "Tbk" and the company form in front do not count. */
public final class NameKey {
    private NameKey() {}

    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        String words = plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        String core = words.replaceAll("^(pt|cv|ud) ", "").replaceAll(" tbk$", "");
        return core.isEmpty() ? words : core;
    }
}
