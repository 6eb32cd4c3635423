package rakor.document;

import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.multipart.CompletedPart;
import io.micronaut.http.server.multipart.MultipartBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import reactor.core.publisher.Flux;
import rakor.common.DomainError;
import rakor.web.Form;

/**
 * A page's form that carries files: its fields, and the files that were chosen. Nothing of it lies on the disk.
 *
 * @param files by field; one that was left empty is absent
 */
record UploadFiles(Form form, Map<String, byte[]> files) {
    private static final int MOST_PARTS = 50;

    static UploadFiles of(MultipartBody body) {
        Map<String, Object> fields = new HashMap<>();
        Map<String, byte[]> files = new HashMap<>();
        for (CompletedPart part : Flux.from(body).take(MOST_PARTS + 1L).toIterable()) {
            byte[] bytes = bytes(part);
            if (!(part instanceof CompletedFileUpload)) {
                fields.put(part.getName(), new String(bytes, StandardCharsets.UTF_8));
            } else if (bytes.length > 0) {
                files.put(part.getName(), bytes);
            }
        }
        if (fields.size() + files.size() > MOST_PARTS) {
            throw DomainError.unreadable("error.unreadable");
        }
        return new UploadFiles(Form.of(fields), files);
    }

    byte[] file(String name) {
        return files.get(name);
    }

    private static byte[] bytes(CompletedPart part) {
        try {
            return part.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
