package rakor.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** Plain HTTP to the running Rakor, following no redirect and keeping no cookie. */
public record Http(URI address) {
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param headers names and values in turn */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    /** A form as the browser sends it from a page of Rakor itself; {@code headers} as in {@link #get}. */
    public HttpResponse<String> post(String path, String form, String... headers) {
        Stream<String> own = Stream.of("Content-Type", "application/x-www-form-urlencoded", "Sec-Fetch-Site", "same-origin");
        return send("POST", path, form, Stream.concat(own, Stream.of(headers)).toArray(String[]::new));
    }

    /** @param fields names and values in turn, not yet encoded */
    public static String form(String... fields) {
        StringJoiner form = new StringJoiner("&");
        for (int i = 0; i < fields.length; i += 2) {
            form.add(fields[i] + '=' + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }

    /** A form with one file, as the browser sends it from a page of Rakor itself; {@code fields} as in {@link #form}. */
    public HttpResponse<String> upload(String path, String cookie, String file, byte[] content, String... fields) {
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            head.append("--batas\r\nContent-Disposition: form-data; name=\"").append(fields[i]).append("\"\r\n\r\n").append(fields[i + 1]).append("\r\n");
        }
        head.append("--batas\r\nContent-Disposition: form-data; name=\"").append(file).append("\"; filename=\"berkas\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofByteArrays(List.of(head.toString().getBytes(StandardCharsets.UTF_8), content, "\r\n--batas--\r\n".getBytes(StandardCharsets.UTF_8)));
        HttpRequest.BodyPublisher sized = HttpRequest.BodyPublishers.fromPublisher(body, head.toString().getBytes(StandardCharsets.UTF_8).length + content.length + 13L);
        return sent("POST", path, sized, "Content-Type", "multipart/form-data; boundary=batas", "Sec-Fetch-Site", "same-origin", "Cookie", cookie);
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        return sent(method, path, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body), headers);
    }

    private HttpResponse<String> sent(String method, String path, HttpRequest.BodyPublisher content, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path)).method(method, content);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
