package rakor.notice.demo;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;

/** As much of SMTP as it takes to be handed a mail. */
record SmtpTalk(Consumer<byte[]> keep) {
    private static final int LONGEST = 10_000_000;
    private static final int LONGEST_LINE = 2_000;

    void with(Socket caller) {
        try (Socket socket = caller; InputStream in = new BufferedInputStream(socket.getInputStream()); OutputStream out = socket.getOutputStream()) {
            socket.setSoTimeout(60_000);
            say(out, "220 rakor.invalid");
            boolean more = true;
            while (more) {
                more = answer(in, out, line(in));
            }
        } catch (IOException gone) {
            // the caller went away
        }
    }

    private boolean answer(InputStream in, OutputStream out, byte[] line) throws IOException {
        String word = line == null ? "QUIT" : new String(line, StandardCharsets.UTF_8).strip().toUpperCase(Locale.ROOT);
        if (word.startsWith("DATA")) {
            say(out, "354 .");
            byte[] mail = data(in);
            keep.accept(mail);
            say(out, "250 kept");
            return true;
        }
        boolean over = word.startsWith("QUIT");
        say(out, over ? "221 bye" : word.matches("(EHLO|HELO|MAIL|RCPT|RSET|NOOP).*") ? "250 rakor.invalid" : "502 not here");
        return !over;
    }

    private static byte[] data(InputStream in) throws IOException {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        for (byte[] line = line(in); line != null; line = line(in)) {
            if (line.length == 1 && line[0] == '.') {
                return mail.toByteArray();
            }
            int from = line.length > 1 && line[0] == '.' ? 1 : 0;
            mail.write(line, from, line.length - from);
            mail.write('\r');
            mail.write('\n');
            if (mail.size() > LONGEST) {
                break;
            }
        }
        throw new IOException("unfinished");
    }

    /** Without its end; null at the end of everything. */
    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                return line.toByteArray();
            }
            if (b != '\r') {
                line.write(b);
            }
            if (line.size() > LONGEST_LINE) {
                throw new IOException("too long");
            }
        }
        return line.size() == 0 ? null : line.toByteArray();
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
