package rakor.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rakor.common.Side;
import rakor.stakeholder.OrganizationKind;

class NamingTest {
    private final Naming naming = new Naming("Kabupaten Bekasi");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PT Puradelta Lestari Tbk (Kota Deltamas) | PT Puradelta Lestari Tbk | INDUSTRY | COMPANY",
        "PT Berkah Kawasan Manyar Sejahtera (JIIPE) | PT Berkah Kawasan Manyar Sejahtera | INDUSTRY | COMPANY",
        "PT. Jui Shin Indonesia | PT. Jui Shin Indonesia | INDUSTRY | COMPANY",
        "PT Paramount Land | PT Paramount Land | INDUSTRY | COMPANY",
        "DPR RI (Komisi VI) | DPR RI | GOVERNMENT | OUTSIDE_BODY",
        "Komisi III DPRD Kabupaten Bekasi | DPRD Kabupaten Bekasi | GOVERNMENT | OUTSIDE_BODY",
        "BBWS Ciliwung-Cisadane | BBWS Ciliwung-Cisadane | GOVERNMENT | OUTSIDE_BODY",
        "Pemkab Karawang | Pemerintah Kabupaten Karawang | GOVERNMENT | OUTSIDE_BODY",
        "Pemerintah Provinsi Jawa Barat | Pemerintah Provinsi Jawa Barat | GOVERNMENT | OUTSIDE_BODY",
        "Dinas Tenaga Kerja Kabupaten Gresik | Dinas Tenaga Kerja Kabupaten Gresik | GOVERNMENT | OUTSIDE_BODY",
        "Disnakertrans Kabupaten Karawang | Disnakertrans Kabupaten Karawang | GOVERNMENT | OUTSIDE_BODY",
        "Bappedalitbang Kota Cilegon | Bappedalitbang Kota Cilegon | GOVERNMENT | OUTSIDE_BODY",
        "DLH Provinsi Jawa Barat | DLH Provinsi Jawa Barat | GOVERNMENT | OUTSIDE_BODY",
        "Desa Sukasejati | Desa Sukasejati | GOVERNMENT | OUTSIDE_BODY",
        "Tim Koordinasi Percepatan Penanggulangan Pengangguran Daerah Kabupaten Bekasi | Tim Koordinasi Percepatan Penanggulangan Pengangguran Daerah Kabupaten Bekasi | GOVERNMENT | OUTSIDE_BODY",
        "Apindo Kabupaten Karawang | Apindo Kabupaten Karawang | INDUSTRY | ASSOCIATION",
    })
    void takesOneOrganisationByItsName(String text, String name, Side side, OrganizationKind kind) {
        assertEquals(new Naming.Named(name, side, kind), naming.single(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "PT Jababeka Infrastruktur dan pelaku usaha kawasan", "Kecamatan se-Kabupaten Bekasi", "Perusahaan di Kabupaten Bekasi", "Perusahaan peserta", "61 perusahaan penanda tangan",
        "Perusahaan di kawasan industri", "Pengelola kawasan MM2100", "Pengelola MM2100 dan PT Bekasi Fajar", "Perangkat daerah terkait dan pengembang Jababeka", "Calon investor",
        "Pengelola kawasan industri (perusahaan tidak disebut)", "Perusahaan di Karawang", "Pimpinan perusahaan se-Kabupaten Karawang", "Perusahaan penanda tangan", "Pelaku industri Kota Cilegon",
        "Warga Cikarang Baru", "Pemerintah Kabupaten Bekasi dan Pemerintah Kabupaten Karawang", "DLH Kabupaten dan Kota Bekasi", "PT Alpen Food Industry dan PT Mayora Indah Tbk", "PT Alfa, PT Beta",
        "PT Alfa/PT Beta", "PT Alfa & PT Beta", "Dinas Tenaga Kerja dan Transmigrasi Kabupaten Karawang", "Dinas terkait Kabupaten Karawang", "Para kepala desa", "Dinas-dinas Kabupaten Karawang", "Bapak Bupati Kabupaten Karawang",
        "Kantor", "PT", "Dinas", "Desa di sekitar kawasan", "Budi", "Pemerintah", "Industri Kabupaten Karawang", "Diskusi Kabupaten Karawang",
    })
    void leavesGroupsListsAndTheUncertainInWords(String text) {
        assertTrue(naming.single(text).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dinas Kelautan Kabupaten Bekasi", "Kecamatan Baru Kabupaten Bekasi", "BPBD Kabupaten Bekasi", "Sekretariat DPRD Kabupaten Bekasi"})
    void neverEntersAnOfficeOfTheRegencyItself(String text) {
        assertTrue(naming.single(text).isEmpty());
        assertTrue(naming.ownOffice(text));
    }

    @Test
    void partsAListIntoItsParties() {
        assertEquals(List.of("PT Alpen Food Industry", "PT Mayora Indah Tbk"), Naming.parts("PT Alpen Food Industry dan PT Mayora Indah Tbk"));
        assertEquals(List.of("PT Alfa", "PT Beta", "PT Gama"), Naming.parts("PT Alfa, PT Beta, dan PT Gama"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Pimpinan 61 perusahaan | 61", "41 calon investor | 41", "Sekitar 50 pengusaha kawasan industri | 50", "1.109 peserta | 1109", "HRD ratusan perusahaan | -", "Perwakilan warga | -",
        "Peserta rapat tahun 2025 | -", "Pengelola kawasan MM2100 perusahaan | -", "22 perusahaan atau 25 perusahaan | -", "0 orang | -",
    })
    void readsAHeadcountOnlyWhereTheWordsStateOne(String words, Integer count) {
        assertEquals(count, Headcount.of(words));
    }
}
