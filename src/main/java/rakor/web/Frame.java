package rakor.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import rakor.common.Actor;
import rakor.common.Role;

/**
 * What every page needs beside its own content.
 *
 * @param actor  null when nobody is signed in
 * @param path   the request's path with its query, for links that keep the page
 * @param demo   whether demo data is loaded, which every page says
 * @param flash  message key of what has just been done; null when nothing
 */
public record Frame(Actor actor, Messages messages, Formats formats, Assets assets, LocalDate today, String path, boolean demo, String flash) {
    /** The sentence of a message key in the reader's language. */
    public String t(String key, Object... args) {
        return messages.text(formats.locale(), key, args);
    }

    /** The label of an enum's constant: key {@code prefix.NAME}. */
    public String label(String prefix, Enum<?> word) {
        return word == null ? "" : t(prefix + "." + word.name());
    }

    /** The label of a form's field and a colon, from the first of {@code prefixes} that has it; empty when none has. */
    public String field(String prefixes, String field) {
        String name = field.replaceFirst("-[0-9]+$", "");
        return Arrays.stream(prefixes.split(" ")).map(prefix -> prefix + "." + name).filter(messages::has).findFirst().map(key -> t(key) + ": ").orElse("");
    }

    /** The constants of an enum as choices of a form. */
    public List<Option> options(String prefix, Enum<?>... words) {
        return Arrays.stream(words).map(word -> new Option(word.name(), label(prefix, word))).toList();
    }

    public Locale locale() {
        return formats.locale();
    }

    public boolean indonesian() {
        return "id".equals(locale().getLanguage()) || "in".equals(locale().getLanguage());
    }

    /** For the {@code lang} attribute. */
    public String lang() {
        return indonesian() ? "id" : "en";
    }

    public boolean is(Role role) {
        return actor != null && actor.has(role);
    }

    /** Whether the path lies in a part of the site, for the mark in the navigation. */
    public boolean in(String part) {
        return path.equals(part) || path.startsWith(part + "/") || path.startsWith(part + "?");
    }

    public String day(LocalDate day) {
        return formats.day(day);
    }
}
