package rakor.web;

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

/**
 * A page's form that carries files: its fields, and the files that were chosen. Nothing of it lies on the disk.
 *
 * @param files by field; one that was left empty is absent
 */
public record UploadFiles(Form form, Map<String, Sent> files) {
    private static final int MOST_PARTS = 50;

    /** @param name as the person's machine calls it; may say anything */
    public record Sent(String name, byte[] content) {}

    public static UploadFiles of(MultipartBody body) {
        Map<String, Object> fields = new HashMap<>();
        Map<String, Sent> files = new HashMap<>();
        for (CompletedPart part : Flux.from(body).take(MOST_PARTS + 1L).toIterable()) {
            byte[] bytes = bytes(part);
            if (!(part instanceof CompletedFileUpload upload)) {
                fields.put(part.getName(), new String(bytes, StandardCharsets.UTF_8));
            } else if (bytes.length > 0) {
                files.put(part.getName(), new Sent(upload.getFilename(), bytes));
            }
        }
        if (fields.size() + files.size() > MOST_PARTS) {
            throw DomainError.unreadable("error.unreadable");
        }
        return new UploadFiles(Form.of(fields), files);
    }

    /** Null where none was chosen. */
    public byte[] file(String field) {
        return files.containsKey(field) ? files.get(field).content() : null;
    }

    /** Empty where no file was chosen. */
    public String fileName(String field) {
        return files.containsKey(field) ? files.get(field).name() : "";
    }

    private static byte[] bytes(CompletedPart part) {
        try {
            return part.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
