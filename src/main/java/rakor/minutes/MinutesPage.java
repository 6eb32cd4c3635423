package rakor.minutes;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rakor.common.DomainError;
import rakor.meeting.MinutedMeetings;
import rakor.web.Frame;
import rakor.web.Option;

/**
 * A version of the minutes on its page, and what the reader may say to it.
 *
 * @param versions all of them, the latest first
 * @param file     null while nothing was circulated; so {@code access}
 * @param copies   files of a sealed version
 */
record MinutesPage(MinutedMeetings.Record meeting, List<MinutesLine> versions, MinutesFile file, MinutesAccess access, List<Copy> copies) {
    MinutesPage(MinutedMeetings.Record meeting, List<MinutesLine> versions, MinutesFile file, MinutesAccess access) {
        this(meeting, versions, file, access, List.of());
    }

    /** For the forms about one version, which list no others. */
    static MinutesPage of(MinutesFile file, MinutesAccess access) {
        return new MinutesPage(file.meeting(), List.of(), file, access);
    }

    boolean none() {
        return file == null;
    }

    /** @throws DomainError NOT_FOUND where nothing was circulated yet */
    MinutesPage present() {
        if (none()) {
            throw DomainError.notFound();
        }
        return this;
    }

    MinutesText text() {
        return file.text();
    }

    MinutesVersion version() {
        return file.version();
    }

    boolean newest() {
        return version().number() == file.latest();
    }

    boolean may(String move) {
        return MinutesViews.moves(access, access.today()).contains(move);
    }

    /** Whether the reader hands out copies of this version. */
    boolean issues() {
        return access.keeper() && version().status() == MinutesStatus.SEALED && version().sound();
    }

    String copyLink(Copy it) {
        return link("/" + version().number() + "/copies/" + it.kind().path() + "/" + it.number());
    }

    String back() {
        return "/meetings/" + meeting.ref().code();
    }

    String link(String more) {
        return back() + "/minutes" + more;
    }

    /** What this version says otherwise than the one before; none for the first. */
    List<Difference> differences(Frame f) {
        return file.before() == null ? List.of() : new Differences(f).between(file.before(), text());
    }

    /** What hangs on no agenda item, where {@code item} is null. */
    List<MinutesText.Promise> promises(Integer item) {
        return text().commitments().stream().filter(it -> java.util.Objects.equals(known(it.agendaItem()), item)).toList();
    }

    List<MinutesText.Resolution> decisions(Integer item) {
        return text().decisions().stream().filter(it -> java.util.Objects.equals(known(it.agendaItem()), item)).toList();
    }

    private Integer known(Integer item) {
        return text().item(item) == null ? null : item;
    }

    String itemName(Frame f, Integer item) {
        MinutesText.Item found = text().item(item);
        return found == null ? f.t("minutes.objection.general") : found.position() + ". " + found.title();
    }

    List<Option> items() {
        return text().agenda().stream().map(it -> new Option(String.valueOf(it.number()), it.position() + ". " + it.title())).toList();
    }

    /** For whom the reader may object: value is the code. */
    List<Option> objectors() {
        Map<Long, Option> names = meeting.file().organizations().stream().collect(Collectors.toMap(it -> it.id(), it -> new Option(it.code(), it.name()), (a, b) -> a));
        return access.objectors().stream().map(names::get).toList();
    }

    String objector(Objection it) {
        return meeting.file().organizations().stream().filter(found -> found.id() == it.organization()).findFirst().map(found -> found.name()).orElse("");
    }

    List<Option> seats() {
        return access.approvable().stream().map(seat -> new Option(String.valueOf(seat.seat()), seat.name())).toList();
    }

    /** Whether any of those the reader may speak for needs somebody named who said it. */
    boolean asksBehalf(String move) {
        return move.equals("approval") ? access.approvable().stream().anyMatch(access::onBehalf) : access.objectors().stream().anyMatch(access::spokenFor);
    }

    /** Whether every approval the reader could give is that of somebody else, who said so on paper. */
    boolean recordsOnly() {
        return !access.approvable().isEmpty() && access.approvable().stream().allMatch(access::onBehalf);
    }

    /** Message key of what approving is called for this reader. */
    String approving() {
        return recordsOnly() ? "minutes.approve.record" : "minutes.approve";
    }

    /** The first objection that waits for the reader's answer; null where none does. */
    Objection unanswered() {
        return meeting.keeper() && newest() && version().status().open() ? file.objections().stream().filter(Objection::open).findFirst().orElse(null) : null;
    }

    boolean silent(Seat seat) {
        return !seat.approved() && !file.windowOpen(access.today());
    }
}
