package rakor.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerVersionTest {
    @ParameterizedTest
    @CsvSource({
        "8.4.0, true", "8.4.6-0ubuntu0.25.04.1, true", "9.7.4, true", "8.0.43, false", "8.3.0, false", "5.7.44, false",
        "10.11.14-MariaDB-0+deb12u2, true", "5.5.5-10.11.6-MariaDB, true", "11.4.5-MariaDB, true", "12.0.2-MariaDB, true", "10.6.22-MariaDB-log, false", "10.10.7-MariaDB, false", "unheard of, false"
    })
    void onlyServersThatAreNewEnoughAreTaken(String version, boolean taken) {
        assertEquals(taken, ServerVersion.supported(version));
    }
}
