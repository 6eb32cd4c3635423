package rakor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.ui.LoggerUIService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rakor.calendar.HolidayKind;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.MeasureDirection;
import rakor.commitment.OwnerSide;
import rakor.commitment.Strength;
import rakor.common.Role;
import rakor.common.Side;
import rakor.database.Database;
import rakor.database.Schema;
import rakor.meeting.*;
import rakor.meeting.checkin.AttendeeSource;
import rakor.meeting.series.RhythmUnit;
import rakor.notice.MailKind;
import rakor.stakeholder.HolderStatus;
import rakor.stakeholder.OrganizationKind;
import rakor.stakeholder.Relation;
import rakor.support.RakorTest;

/** The changelog goes forward, back and forward again, and its words are the enums' words. */
@RakorTest
class MigrationTest {
    private static final String SCRATCH = "rakor_migration";
    private final Database database;

    MigrationTest(Database database) {
        this.database = database;
    }

    @Test
    void theChangelogAppliesRollsBackAndAppliesAgain() throws Exception {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + SCRATCH);
            statement.execute("CREATE DATABASE " + SCRATCH + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
            connection.setCatalog(SCRATCH);
            Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> forwardBackAndForward(connection));
        }
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE " + SCRATCH);
        }
    }

    private static void forwardBackAndForward(Connection connection) throws Exception {
        Liquibase liquibase = Schema.open(connection);
        liquibase.update(new Contexts(), new LabelExpression());
        int sets = liquibase.getDatabase().getRanChangeSetList().size();
        TreeSet<String> applied = tables(connection);
        liquibase.rollback(sets, "");
        assertEquals(new TreeSet<>(List.of("databasechangelog", "databasechangeloglock")), tables(connection));
        liquibase.update(new Contexts(), new LabelExpression());
        assertEquals(applied, tables(connection));
        assertTrue(applied.contains("commitment"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void aColumnsCheckAllowsExactlyTheWordsOfItsEnum(String table, String column, Class<? extends Enum<?>> words) throws Exception {
        TreeSet<String> expected = new TreeSet<>(Arrays.stream(words.getEnumConstants()).map(Enum::name).toList());
        assertEquals(expected, allowed(table, column));
    }

    static Stream<Arguments> words() {
        return Stream.of(
                of("organization", "side", Side.class),
                of("organization", "kind", OrganizationKind.class),
                of("organization_link", "relation", Relation.class),
                of("incumbency", "status", HolderStatus.class),
                of("holiday", "kind", HolidayKind.class),
                of("account_role", "role", Role.class),
                of("meeting", "kind", MeetingKind.class),
                of("meeting", "mode", MeetingMode.class),
                of("meeting", "security_class", SecurityClass.class),
                of("meeting", "urgency", Urgency.class),
                of("meeting", "status", MeetingStatus.class),
                of("invitation", "side", Side.class),
                of("invitation", "attendance", Attendance.class),
                of("attendee", "status", Attendance.class),
                of("attendee", "source", AttendeeSource.class),
                of("attendee_party", "before_attendance", Attendance.class),
                of("agenda_item", "outcome", AgendaOutcome.class),
                of("agenda_item", "kind", AgendaKind.class),
                of("series", "kind", MeetingKind.class),
                of("series", "mode", MeetingMode.class),
                of("series", "security_class", SecurityClass.class),
                of("series", "rhythm_unit", RhythmUnit.class),
                of("series_invitee", "side", Side.class),
                of("commitment", "status", CommitmentStatus.class),
                of("commitment", "strength", Strength.class),
                of("commitment", "owner_side", OwnerSide.class),
                of("commitment", "security_class", SecurityClass.class),
                of("commitment", "measure_direction", MeasureDirection.class),
                of("commitment_offer", "measure_direction", MeasureDirection.class),
                of("outbox", "kind", MailKind.class),
                of("invitation_reply", "answer", InvitationAnswer.class));
    }

    private static Arguments of(String table, String column, Class<? extends Enum<?>> words) {
        return Arguments.of(table, column, words);
    }

    private TreeSet<String> allowed(String table, String column) throws Exception {
        try (Connection connection = connect(); Statement statement = connection.createStatement(); ResultSet set = statement.executeQuery("SHOW CREATE TABLE " + table)) {
            set.next();
            var check = Pattern.compile("(?i)`" + column + "` in \\(([^)]*)\\)").matcher(set.getString(2));
            assertTrue(check.find(), () -> "no CHECK on " + table + "." + column);
            TreeSet<String> allowed = new TreeSet<>();
            var word = Pattern.compile("'([A-Z_]+)'").matcher(check.group(1));
            while (word.find()) {
                allowed.add(word.group(1));
            }
            return allowed;
        }
    }

    private static TreeSet<String> tables(Connection connection) throws Exception {
        TreeSet<String> tables = new TreeSet<>();
        try (ResultSet found = connection.getMetaData().getTables(SCRATCH, null, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME").toLowerCase());
            }
        }
        return tables;
    }

    private Connection connect() throws Exception {
        return DriverManager.getConnection(database.address().url(), database.address().user(), database.address().password());
    }
}
