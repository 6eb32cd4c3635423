package rakor.minutes.paper;

import java.util.List;
import java.util.Map;
import rakor.minutes.Copy;
import rakor.minutes.CopyKind;
import rakor.minutes.MinutesView;
import rakor.web.Frame;
import rakor.web.Option;

/**
 * Handing out copies of a sealed version.
 *
 * @param file the attached one that is spoken of; null for none
 */
record CopyPage(MinutesView minutes, List<Copy> copies, Copy file) {
    static final Map<CopyKind, String> NAMES = Map.of(CopyKind.MINUTES, "notula", CopyKind.AGREEMENT, "berita-acara", CopyKind.SIGNED, "bertanda-tangan");

    static String back(String code, int version) {
        return "/meetings/" + code + "/minutes/" + version;
    }

    String link(String more) {
        return back(minutes.meeting(), minutes.version()) + more;
    }

    List<Option> kinds(Frame f) {
        return List.of(CopyKind.MINUTES, CopyKind.AGREEMENT).stream().map(it -> new Option(it.name(), f.t("minutes.copy.of." + it.path()))).toList();
    }

    /** The parties nobody issued a copy of the minutes to, a line each. */
    String without() {
        List<String> have = copies.stream().filter(it -> it.kind() == CopyKind.MINUTES && it.numbered()).map(Copy::named).toList();
        return String.join("\n", minutes.parties().stream().map(MinutesView.Asked::name).filter(it -> !have.contains(it)).toList());
    }
}
