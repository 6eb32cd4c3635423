package rakor.account;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.stakeholder.ActingFor;
import rakor.stakeholder.Voices;

/** Answers rooms that ask whether an organisation can speak for itself. */
@Singleton
class VoiceSearch implements Voices {
    private static final String LIVING = "a.ended_at IS NULL AND EXISTS (SELECT 1 FROM account_role r WHERE r.account_id = a.id AND r.role IN ('OFFICIAL', 'LIAISON'))";
    private final Rows rows;
    private final ActingFor actingFor;

    VoiceSearch(Rows rows, ActingFor actingFor) {
        this.rows = rows;
        this.actingFor = actingFor;
    }

    @Override
    public Map<Long, Voice> of(Collection<Long> organizations, LocalDate day) {
        Map<Long, Set<Long>> behind = actingFor.behind(organizations, day);
        Set<Long> all = new TreeSet<>();
        behind.values().forEach(all::addAll);
        Map<Long, Voice> own = all.isEmpty() ? Map.of() : ofAccounts(all, day);
        Map<Long, Voice> found = new HashMap<>();
        behind.forEach((organization, others) -> others.stream().map(own::get).filter(voice -> voice != null).reduce(VoiceSearch::earlier).ifPresent(voice -> found.put(organization, voice)));
        return found;
    }

    private Map<Long, Voice> ofAccounts(Collection<Long> organizations, LocalDate day) {
        Sql sql = Sql.of("SELECT x.organization_id, MIN(x.first_sign_in_on) AS first FROM (SELECT a.organization_id, a.first_sign_in_on FROM account a WHERE " + LIVING).in("AND a.organization_id IN", organizations)
                .add("UNION ALL SELECT m.organization_id, a.first_sign_in_on FROM account_mandate m JOIN account a ON a.id = m.account_id WHERE m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to > ?) AND " + LIVING, day, day)
                .in("AND m.organization_id IN", organizations).add(") x GROUP BY x.organization_id");
        Map<Long, Voice> found = new HashMap<>();
        rows.list(sql, row -> found.put(row.number("organization_id"), new Voice(row.day("first"))));
        return found;
    }

    private static Voice earlier(Voice a, Voice b) {
        if (a.firstSignIn() == null || b.firstSignIn() == null) {
            return a.firstSignIn() == null ? b : a;
        }
        return a.firstSignIn().isAfter(b.firstSignIn()) ? b : a;
    }
}
