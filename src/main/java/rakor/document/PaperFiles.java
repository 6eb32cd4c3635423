package rakor.document;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;

/** Papers as answers: always to be kept as a file, under a name of letters, digits and hyphens, and by nobody on the way. */
public final class PaperFiles {
    private static final MediaType DOCX = MediaType.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private PaperFiles() {}

    /** @param name without ending */
    public static HttpResponse<byte[]> pdf(String name, byte[] content) {
        return file(name + ".pdf", MediaType.APPLICATION_PDF_TYPE, content);
    }

    public static HttpResponse<byte[]> docx(String name, byte[] content) {
        return file(name + ".docx", DOCX, content);
    }

    private static HttpResponse<byte[]> file(String name, MediaType type, byte[] content) {
        return HttpResponse.ok(content).contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9.-]", "-") + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
