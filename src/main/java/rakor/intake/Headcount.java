package rakor.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how many a group in words counts, where the words say so. */
final class Headcount {
    private static final Pattern COUNTED = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}./-])(\\d{1,3}(?:\\.\\d{3})*|\\d{1,6})\\s+(?=(calon investor|investor|perusahaan|pengusaha|pelaku usaha|orang|peserta|warga|perwakilan|kepala desa|tenant)\\b)");

    private Headcount() {}

    /** @return null when the words tell no number, or more than one */
    static Integer of(String words) {
        Matcher counted = COUNTED.matcher(words);
        if (!counted.find()) {
            return null;
        }
        int count = Integer.parseInt(counted.group(1).replace(".", ""));
        return count == 0 || counted.find() ? null : count;
    }
}
