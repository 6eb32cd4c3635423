package rakor.support;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import rakor.commitment.CommitmentService;
import rakor.commitment.CommitmentView;
import rakor.commitment.Strength;
import rakor.common.Actor;
import rakor.database.Rows;
import rakor.database.Sql;

/** Meetings that took place and what was said there, for tests. Ask for it in the test's constructor. */
@Singleton
public class CommitmentFixtures {
    /** The day of the founding meeting. */
    public static final LocalDate FOUNDING = LocalDate.of(2025, 10, 21);
    private final Rows rows;
    private final CommitmentService commitments;
    private int number;

    CommitmentFixtures(Rows rows, CommitmentService commitments) {
        this.rows = rows;
        this.commitments = commitments;
    }

    /** A meeting that was held. @param invited codes of organisations */
    @Transactional
    public String held(String recorder, String securityClass, LocalDate day, String... invited) {
        number++;
        String code = "R-" + day.getYear() + "-" + (9000 + number);
        long office = organization(recorder);
        long id = rows.insert(Sql.of("INSERT INTO meeting (code, year, number, title, kind, date, recorder_id, security_class, urgency, status) VALUES (?, ?, ?, ?, 'COORDINATION', ?, ?, ?, 'BIASA', 'HELD')",
                code, day.getYear(), 9000 + number, "Rapat contoh " + number, day, office, securityClass));
        rows.update(Sql.of("INSERT INTO meeting_sight (organization_id, date, meeting_id, via) VALUES (?, ?, ?, 'RECORDER')", office, day, id));
        for (String other : invited) {
            rows.update(Sql.of("INSERT INTO meeting_sight (organization_id, date, meeting_id, via) VALUES (?, ?, ?, 'INVITED')", organization(other), day, id));
        }
        rows.update(Sql.of("INSERT INTO agenda_item (meeting_id, number, position, title, outcome) VALUES (?, 1, 1, 'Mata acara contoh', 'OPEN')", id));
        return code;
    }

    @Transactional
    public void status(String meeting, String status) {
        rows.update(Sql.of("UPDATE meeting SET status = ? WHERE code = ?", status, meeting));
    }

    /** The three open points of the founding meeting, exactly as weak as they were reported. */
    public List<CommitmentView> founding(Actor official, String meeting) {
        return List.of(
                commitments.record(official, said(meeting, Strength.INTENT, "Koordinasi pemerintah-industri terus dijaga dan dituangkan dalam kebijakan pembangunan").owner("PEMKAB-BEKASI").counterpart("PT-JABABEKA-INFRASTRUKTUR").terms()),
                commitments.record(official, said(meeting, Strength.REQUEST, "Industri diminta mengarahkan program CSR ke kebutuhan nyata warga sekitar kawasan").with("ownerText", "PT Jababeka Infrastruktur dan pelaku usaha kawasan").counterpart("PEMKAB-BEKASI").terms()),
                commitments.record(official, said(meeting, Strength.REQUEST, "Kerja sama diperluas ke pendidikan vokasi, pelatihan keterampilan, dan pengembangan SDM lokal").owner("PEMKAB-BEKASI").counterpart("PT-JABABEKA-INFRASTRUKTUR").terms()));
    }

    public CommitmentView record(Actor official, Said said) {
        return commitments.record(official, said.terms());
    }

    public static Said said(String meeting, Strength strength, String statement) {
        return Said.of(meeting, strength, statement);
    }

    private long organization(String code) {
        return rows.one(Sql.of("SELECT id FROM organization WHERE code = ?", code), row -> row.number("id")).orElseThrow();
    }
}
