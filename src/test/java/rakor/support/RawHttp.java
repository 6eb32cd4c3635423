package rakor.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Bytes as no decent client would send them, and the answer as it comes. */
public final class RawHttp {
    private RawHttp() {}

    /** @param text the request, each char one byte; lines end with \r\n, the header of its host and of closing are added after the first */
    public static String answer(URI address, String text) {
        int first = text.indexOf("\r\n") + 2;
        String whole = text.substring(0, first) + "Host: " + address.getAuthority() + "\r\nConnection: close\r\n" + text.substring(first);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(15_000);
            write(socket, whole.getBytes(StandardCharsets.ISO_8859_1));
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status of an answer; 0 when the connection was closed without one. */
    public static int status(String answer) {
        return answer.length() < 12 ? 0 : Integer.parseInt(answer.substring(9, 12));
    }

    private static void write(Socket socket, byte[] bytes) throws IOException {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        } catch (IOException refusedWhileSending) {
            // the answer may still be there to be read
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        try {
            for (int n = in.read(part); n >= 0; n = in.read(part)) {
                all.write(part, 0, n);
            }
        } catch (java.net.SocketException reset) {
            // what came before counts
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
