package rakor.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who changes sealed minutes behind Rakor's back is found by the command an office runs at night. */
class ChangedSealTest extends LauncherBase {
    private static final Map<String, String> DEMO = Map.of("RAKOR_DEMO", "true", "RAKOR_DEMO_PASSWORD", "kebun teh pagi hari 9");

    @Test
    void theCommandSaysWhatWasChangedAndFails() throws Exception {
        try (RakorProcess rakor = RakorProcess.start(data, DEMO).untilReady()) {
            RakorProcess sound = RakorProcess.start(data, DEMO, "verify-history");
            assertEquals(0, sound.ends(), sound.output());
            assertEquals(1, forge(), rakor.output());
            RakorProcess found = RakorProcess.start(data, DEMO, "verify-history");
            assertEquals(1, found.ends(), found.output());
            assertTrue(found.output().matches("(?s).*NOT AS IT WAS SEALED: minutes of R-\\d{4}-\\d{4}, version 1: what is kept is not what was sealed\\..*"), found.output());
        }
    }

    private int forge() throws Exception {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            return statement.executeUpdate("UPDATE minutes_version SET record = REPLACE(record, '\"title\":\"', '\"title\":\"X') WHERE status = 'SEALED' ORDER BY meeting_id LIMIT 1");
        }
    }
}
