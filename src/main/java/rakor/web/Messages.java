package rakor.web;

import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every word a person sees: one pair of files a room or part of one, {@code messages/<room>_id.properties} and {@code _en}. */
@Singleton
public class Messages {
    public static final Locale INDONESIAN = new Locale("id");
    /** The rooms and parts that speak, which are also the prefixes of their keys ({@code error}, {@code field} and the like are in {@code web}). */
    public static final List<String> ROOMS = List.of("web", "account", "stakeholder", "calendar", "document", "meeting", "series", "writing", "checkin", "commitment", "minutes", "notice", "history", "report", "intake");

    /** {@code {0|thing waits|things wait}}: the words for one, and for another number, of what {@code {0}} says; Indonesian needs none. */
    private static final Pattern NUMBERED = Pattern.compile("\\{([0-9])\\|([^|}]*)\\|([^}]*)}");

    private final Map<Locale, Map<String, String>> words = Map.of(INDONESIAN, load(INDONESIAN), Locale.ENGLISH, load(Locale.ENGLISH));
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    /** The sentence of {@code key} with {@code args} filled in, days as people write them; the key itself where the file lacks it. */
    public String text(Locale locale, String key, Object... args) {
        Locale spoken = spoken(locale);
        String pattern = words.get(spoken).getOrDefault(key, key);
        if (args.length == 0) {
            return pattern;
        }
        String sentence = NUMBERED.matcher(pattern).replaceAll(found -> Matcher.quoteReplacement(found.group("1".equals(String.valueOf(args[Integer.parseInt(found.group(1))])) ? 2 : 3)));
        MessageFormat format = formats.computeIfAbsent(spoken + sentence, k -> new MessageFormat(sentence.replace("'", "''"), spoken));
        Object[] said = Arrays.stream(args).map(arg -> arg instanceof LocalDate day ? new Formats(spoken, ZoneOffset.UTC).day(day) : arg).toArray();
        return ((MessageFormat) format.clone()).format(said);
    }

    public boolean has(String key) {
        return words.get(INDONESIAN).containsKey(key);
    }

    public Map<String, String> all(Locale locale) {
        return words.get(spoken(locale));
    }

    /** Indonesian, unless English was asked for. */
    public static Locale spoken(Locale locale) {
        return locale != null && "en".equals(locale.getLanguage()) ? Locale.ENGLISH : INDONESIAN;
    }

    private static Map<String, String> load(Locale locale) {
        Map<String, String> all = new java.util.HashMap<>();
        for (String room : ROOMS) {
            ResourceBundle bundle = ResourceBundle.getBundle("messages/" + room, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
        }
        return Map.copyOf(all);
    }
}
