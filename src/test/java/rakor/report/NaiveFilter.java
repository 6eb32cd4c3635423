package rakor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Flag;
import rakor.commitment.Missing;
import rakor.commitment.OwnerSide;
import rakor.commitment.Reckoning;
import rakor.commitment.Strength;
import rakor.support.Population;

/** The filter once more, in plain words, for a commitment that was read by itself. */
final class NaiveFilter {
    private NaiveFilter() {}

    static boolean lets(FollowUpFilter filter, Readable.Seen seen, Reckoning today) {
        FollowUpEntry it = seen.entry();
        return (filter.side() == null || it.side() == filter.side())
                && (filter.status() == null || it.status() == filter.status())
                && (filter.strength() == null || it.strength() == filter.strength())
                && it.flags(today).containsAll(filter.flags())
                && it.missing().containsAll(filter.missing())
                && (filter.from() == null || !it.meetingDate().isBefore(filter.from()))
                && (filter.to() == null || !it.meetingDate().isAfter(filter.to()))
                && (filter.organization() == null || Objects.equals(seen.owner(), filter.unowned() ? null : filter.organization()))
                && (filter.topic() == null || Objects.equals(seen.topic(), filter.offTopic() ? null : filter.topic()))
                && (filter.recorder() == null || Objects.equals(seen.recorder(), filter.recorder()));
    }

    /** Some questions one may ask, and some drawn by lot. */
    static List<String> queries() {
        List<String> queries = new ArrayList<>(List.of("", "organization=none", "topic=none", "flag=INCOMPLETE,OVERDUE", "missing=OWNER,DUE", "side=INDUSTRY&status=ACTIVE"));
        Random random = new Random(7);
        for (int n = 0; n < 12; n++) {
            List<String> parts = new ArrayList<>();
            Stream.of("side=" + any(OwnerSide.values(), random), "status=" + any(CommitmentStatus.values(), random), "flag=" + any(Flag.values(), random), "strength=" + any(Strength.values(), random),
                    "missing=" + any(Missing.values(), random), "from=" + Population.TODAY.minusDays(random.nextInt(120)), "to=" + Population.TODAY.minusDays(random.nextInt(120)), "organization=CONTOH-PABRIK",
                    "topic=CSR", "recorder=CONTOH-JALAN").filter(part -> random.nextInt(5) == 0).forEach(parts::add);
            queries.add(String.join("&", parts));
        }
        return queries;
    }

    private static <T> T any(T[] of, Random random) {
        return of[random.nextInt(of.length)];
    }
}
