package rakor.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rakor.common.Sha256;

/**
 * The style sheet and the scripts, each joined once at start from the small files its list names ({@code static/css.list},
 * {@code static/js.list}, one path a line), under an address with the hash of its content, so that browsers keep it for ever.
 */
@Singleton
public class Assets {
    private final Map<String, byte[]> byAddress = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();

    Assets() {
        join("rakor.css", "static/css.list");
        join("rakor.js", "static/js.list");
        keep("icon.svg", read("static/icon.svg"));
    }

    /** The address of {@code rakor.css}, {@code rakor.js} or {@code icon.svg}. */
    public String url(String name) {
        return "/static/" + addresses.get(name);
    }

    /** @return null when there is no such file */
    byte[] content(String address) {
        return byAddress.get(address);
    }

    private void join(String name, String list) {
        List<byte[]> parts = new ArrayList<>();
        for (String line : new String(read(list), StandardCharsets.UTF_8).split("\n")) {
            if (!line.isBlank()) {
                parts.add(read(line.strip()));
            }
        }
        int length = parts.stream().mapToInt(part -> part.length + 1).sum();
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
            all[at++] = '\n';
        }
        keep(name, all);
    }

    private void keep(String name, byte[] content) {
        int dot = name.lastIndexOf('.');
        String address = name.substring(0, dot) + "." + hash(content) + name.substring(dot);
        byAddress.put(address, content);
        addresses.put(name, address);
    }

    private static String hash(byte[] content) {
        return Sha256.of(content).substring(0, 12);
    }

    private static byte[] read(String path) {
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
