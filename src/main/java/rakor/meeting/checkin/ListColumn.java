package rakor.meeting.checkin;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The columns of an attendance list, by the words offices write above them, in Indonesian or English. */
enum ListColumn {
    NAME("nama", "nama lengkap", "nama peserta", "name", "full name"),
    POSITION("jabatan", "position", "post", "title"),
    ORGANIZATION("instansi", "instansi perusahaan", "perusahaan", "instansi atau perusahaan", "unit kerja", "asal instansi", "lembaga", "organisation", "organization", "company"),
    ATTENDANCE("kehadiran", "hadir", "keterangan hadir", "status", "attendance"),
    REPRESENTING("mewakili", "representing", "on behalf of"),
    PHONE("telepon", "no telepon", "nomor telepon", "telp", "no telp", "hp", "no hp", "nomor hp", "phone", "phone number"),
    ARRIVED("datang", "jam datang", "waktu datang", "jam", "arrived", "arrival"),
    LEFT("pulang", "jam pulang", "waktu pulang", "left", "departure"),
    /** Read by nobody: a number in the row, a signature. */
    NOTHING("no", "nomor", "tanda tangan", "ttd", "paraf", "number", "signature");

    private final Set<String> words;

    ListColumn(String... words) {
        this.words = Set.of(words);
    }

    static Optional<ListColumn> of(String header) {
        String folded = Folded.words(header);
        return Arrays.stream(values()).filter(column -> column.words.contains(folded)).findFirst();
    }
}
