package rakor.stakeholder;

import java.util.Locale;

/** A topic as other rooms name it. */
public record TopicRef(long id, String code, String nameId, String nameEn) {
    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameId;
    }
}
