package rakor.meeting.checkin;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty list with the columns the import knows. */
final class TemplateFiles {
    private static final List<String> COLUMNS = List.of("No.", "Nama", "Jabatan", "Instansi", "Kehadiran", "Mewakili", "Telepon", "Datang", "Pulang");

    private TemplateFiles() {}

    static HttpResponse<byte[]> of(String code) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Rakor", "1.0")) {
            Worksheet sheet = book.newWorksheet("Daftar hadir");
            for (int i = 0; i < COLUMNS.size(); i++) {
                sheet.value(0, i, COLUMNS.get(i));
                sheet.style(0, i).bold().set();
                sheet.width(i, i == 0 ? 6 : 22);
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HttpResponse.ok(out.toByteArray()).contentType(MediaType.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .header("Content-Disposition", "attachment; filename=\"daftar-hadir-" + code + ".xlsx\"");
    }
}
