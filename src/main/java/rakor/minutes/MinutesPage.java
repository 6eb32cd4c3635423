package rakor.minutes;

import java.util.List;

/** A version of the minutes on its page, and what the reader may say to it. */
record MinutesPage(MinutesFile file, MinutesAccess access) {
    MinutesText text() {
        return file.text();
    }

    MinutesVersion version() {
        return file.version();
    }

    boolean newest() {
        return version().number() == file.latest();
    }

    List<String> moves() {
        return MinutesViews.moves(access, access.today());
    }

    boolean may(String move) {
        return moves().contains(move);
    }

    String link(String more) {
        return "/meetings/" + file.meeting().ref().code() + "/minutes" + more;
    }

    /** What this version says otherwise than the one before; none for the first. */
    List<Difference> differences() {
        return file.before() == null ? List.of() : Difference.between(file.before(), text());
    }

    List<MinutesText.Promise> promises(int item) {
        return text().commitments().stream().filter(it -> it.agendaItem() != null && it.agendaItem() == item).toList();
    }

    List<MinutesText.Resolution> decisions(int item) {
        return text().decisions().stream().filter(it -> it.agendaItem() != null && it.agendaItem() == item).toList();
    }

    List<Objection> objections(int item) {
        return file.objections().stream().filter(it -> it.item() != null && it.item() == item).toList();
    }
}
