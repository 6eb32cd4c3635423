package rakor.notice.demo;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import rakor.notice.TestServer;
import rakor.web.DemoMark;

/** The demonstration's mail server: takes mails on the loopback, keeps the newest in memory, and passes none on. */
@Singleton
class DemoPost implements TestServer {
    private static final int MOST = 200;
    private final DemoMark demo;
    private final Deque<byte[]> kept = new ArrayDeque<>();
    private ServerSocket socket;

    DemoPost(DemoMark demo) {
        this.demo = demo;
    }

    @Override
    public synchronized Optional<Integer> port() {
        if (!demo.shown()) {
            return Optional.empty();
        }
        if (socket == null) {
            listen();
        }
        return Optional.of(socket.getLocalPort());
    }

    private void listen() {
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread("demo-mail", this::accept).start();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                thread("demo-mail-caller", () -> new SmtpTalk(this::keep).with(caller)).start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private void keep(byte[] mail) {
        synchronized (kept) {
            kept.addFirst(mail);
            while (kept.size() > MOST) {
                kept.removeLast();
            }
        }
    }

    /** Newest first. */
    List<byte[]> mails() {
        synchronized (kept) {
            return Collections.unmodifiableList(new ArrayList<>(kept));
        }
    }

    @PreDestroy
    synchronized void close() throws IOException {
        if (socket != null) {
            socket.close();
        }
    }
}
