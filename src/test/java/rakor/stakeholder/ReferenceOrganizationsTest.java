package rakor.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.support.RakorTest;

/** The organisations the migration loads. */
@RakorTest
class ReferenceOrganizationsTest {
    private final Directory directory;
    private final Rows rows;
    private final TransactionOperations<Connection> transactions;

    ReferenceOrganizationsTest(Directory directory, Rows rows, TransactionOperations<Connection> transactions) {
        this.directory = directory;
        this.rows = rows;
        this.transactions = transactions;
    }

    @Test
    void everyNameIsFoldedAsTheProgramFolds() {
        List<String> wrong = transactions.executeRead(status -> rows.list(Sql.of("SELECT name, name_key FROM organization_name"),
                row -> NameKey.of(row.text("name")).equals(row.text("name_key")) ? "" : row.text("name")));

        assertTrue(wrong.size() > 400, "names loaded: " + wrong.size());
        assertEquals(List.of(), wrong.stream().filter(name -> !name.isEmpty()).toList());
    }

    @Test
    void everyOrganizationHasItsNameAsItsOneProperName() {
        assertEquals(List.of(), transactions.executeRead(status -> rows.list(Sql.of("SELECT o.code FROM organization o LEFT JOIN organization_name n ON n.organization_id = o.id AND n.proper AND n.name = o.name WHERE n.name IS NULL"), row -> row.text("code"))));
        assertEquals(List.of(), transactions.executeRead(status -> rows.list(Sql.of("SELECT organization_id FROM organization_name WHERE proper GROUP BY organization_id HAVING COUNT(*) > 1"), row -> row.text("organization_id"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bappeda Kabupaten Bekasi                                                  | BAPPEDA
            Badan Perencanaan Pembangunan Daerah (Bappeda) Kabupaten Bekasi           | BAPPEDA
            DPMPTSP Kabupaten Bekasi                                                  | DPMPTSP
            Dinas Ketenagakerjaan Kabupaten Bekasi                                    | DISNAKER
            Disnaker                                                                  | DISNAKER
            DISNAKER                                                                  | DISNAKER
            Apindo Kabupaten Bekasi                                                   | APINDO-KABUPATEN-BEKASI
            pt. jababeka infrastruktur                                                | PT-JABABEKA-INFRASTRUKTUR
            PT Bekasi Fajar Industrial Estate                                         | PT-BEKASI-FAJAR-INDUSTRIAL-ESTATE-TBK
            Dinas Sumber Daya Air, Bina Marga dan Bina Konstruksi                     | DSDABMBK
            Kecamatan Cikarang Selatan                                                | KECAMATAN-CIKARANG-SELATAN
            """)
    void isFoundHoweverAReportSpellsIt(String written, String code) {
        assertEquals(code, directory.resolve(written).orElseThrow().code());
    }

    @ParameterizedTest
    @CsvSource({"DLH Kabupaten dan Kota Bekasi", "Dinas Lingkungan Hidup Provinsi Jawa Barat", "PT Jababeka Infrastruktur dan pelaku usaha kawasan", "Café ’ 工業", "''"})
    void isNotFoundByTheNameOfSomebodyElse(String written) {
        assertTrue(directory.resolve(written).isEmpty());
    }

    @Test
    void divisionsHangOnTheSecretariatAndEstatesHaveOperators() {
        long divisions = transactions.executeRead(status -> rows.one(Sql.of("SELECT COUNT(*) AS n FROM organization_link l JOIN organization o ON o.id = l.organization_id WHERE l.relation = 'DIVISION' AND o.code = 'SETDA'"), row -> row.number("n")).orElseThrow());
        List<String> alone = transactions.executeRead(status -> rows.list(Sql.of("SELECT code FROM estate e WHERE NOT EXISTS (SELECT 1 FROM organization_link l WHERE l.estate_id = e.id AND l.relation = 'OPERATES') OR NOT EXISTS (SELECT 1 FROM estate_district d WHERE d.estate_id = e.id)"), row -> row.text("code")));

        assertEquals(11, divisions);
        assertEquals(List.of(), alone);
    }
}
