package rakor.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rakor.Ending;
import rakor.StartError;

/**
 * A MariaDB of our own below one folder: on loopback, with its own account and a generated password. One process owns
 * it; others attach to it through {@code server.port} and {@code server.password}. It is started again, on the same
 * port, when it ends by itself; one whose owner was killed is ended by the next owner.
 */
public final class EmbeddedServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private final ServerFolder folder;
    private final Ownership ownership;
    private Path home;
    private Process process;
    private int port;
    private boolean closed;

    private EmbeddedServer(ServerFolder folder, Ownership ownership) {
        this.folder = folder;
        this.ownership = ownership;
    }

    /**
     * Starts the server, which is then ours to stop. A command that uses it for a moment is waited for.
     *
     * @throws StartError when a serving Rakor owns it, or it cannot start
     */
    public static EmbeddedServer start(Path path) {
        ServerFolder folder = ServerFolder.made(path);
        long end = System.nanoTime() + PATIENCE;
        while (true) {
            Optional<Ownership> ownership = Ownership.tried(folder, Ownership.Kind.SERVE);
            if (ownership.isPresent()) {
                return begun(folder, ownership.get());
            }
            Optional<Ownership.Owner> owner = Ownership.owner(folder);
            if (owner.filter(o -> o.kind() == Ownership.Kind.SERVE).isPresent() || System.nanoTime() > end) {
                throw new StartError("Another Rakor" + owner.map(o -> " (process " + o.process() + ")").orElse("") + " already runs with the data in " + folder.path().getParent()
                        + ". Stop it first, or choose another folder by RAKOR_DATA.");
            }
            pause(100);
        }
    }

    /** For a command: the server of the serving Rakor, which may be starting just now, or one of our own for the while. */
    static Attached attach(Path path) {
        ServerFolder folder = ServerFolder.made(path);
        long end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end) {
            Optional<Ownership> ownership = Ownership.tried(folder, Ownership.Kind.COMMAND);
            if (ownership.isPresent()) {
                EmbeddedServer own = begun(folder, ownership.get());
                return new Attached(own.address(), own);
            }
            if (Ownership.owner(folder).filter(o -> o.kind() == Ownership.Kind.SERVE).isPresent() && folder.read(ServerFolder.PORT) != null) {
                return new Attached(address(folder), null);
            }
            pause(100);
        }
        throw new StartError("Another command is at work with the data in " + folder.path().getParent() + ". Try again when it is done.");
    }

    /** @param own the server when it is ours to stop, else null */
    record Attached(DatabaseAddress address, EmbeddedServer own) {}

    public DatabaseAddress address() {
        return address(folder);
    }

    private static DatabaseAddress address(ServerFolder folder) {
        String password = folder.read(ServerFolder.PASSWORD);
        if (password == null) {
            throw new StartError(folder.file(ServerFolder.PASSWORD) + " is missing. Put it back from the backup that holds the tables beside it.");
        }
        return DatabaseAddress.embedded(Integer.parseInt(folder.read(ServerFolder.PORT)), password);
    }

    private static EmbeddedServer begun(ServerFolder folder, Ownership ownership) {
        EmbeddedServer server = new EmbeddedServer(folder, ownership);
        Ending.first(server::close);
        try {
            server.begin();
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private void begin() {
        folder.delete(ServerFolder.PORT);
        Orphan.end(folder);
        home = ServerBinaries.unpackedBelow(folder.software());
        if (!Files.isDirectory(folder.tables())) {
            String password = newPassword();
            folder.write(ServerFolder.PASSWORD, password);
            new ServerInstall(home, folder).run(password);
        }
        port = freePort();
        launch();
        if (!answers()) {
            throw new StartError("The embedded database does not start; the end of " + folder.file(ServerFolder.LOG) + " says why.");
        }
        folder.write(ServerFolder.PORT, Integer.toString(port));
        Thread watch = new Thread(this::watch, "database-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private synchronized void launch() {
        if (closed) {
            throw new StartError("Stopped while starting.");
        }
        List<String> words = new ArrayList<>(ServerInstall.command(home, folder.tables(), folder.temporary()));
        words.addAll(List.of("--port=" + port, "--bind-address=127.0.0.1", "--socket=", "--pid-file=" + folder.file("server.pid"), "--max-connections=60", "--innodb-buffer-pool-size=128M",
                "--innodb-flush-log-at-trx-commit=1", "--skip-name-resolve", "--performance-schema=OFF", "--skip-log-bin"));
        try {
            process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile())).start();
        } catch (IOException e) {
            throw new StartError("The embedded database does not start: " + e.getMessage() + ". It needs glibc, libsystemd0 and libstdc++; or set RAKOR_DB_URL.", e);
        }
    }

    private boolean answers() {
        long end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end && process.isAlive()) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.getInputStream().read() >= 0) {
                    return true;
                }
            } catch (IOException e) {
                pause(20);
            }
        }
        return false;
    }

    private void watch() {
        try {
            while (true) {
                int code = process.waitFor();
                synchronized (this) {
                    if (closed) {
                        return;
                    }
                    LOG.error("The embedded database ended by itself (exit code {}); starting it again. {} says why", code, folder.file(ServerFolder.LOG));
                    launch();
                }
                TimeUnit.SECONDS.sleep(1);
            }
        } catch (StartError e) {
            LOG.error("{}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops the server and waits until its tables are closed. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        if (process != null) {
            Orphan.stopped(process.toHandle());
        }
        folder.delete(ServerFolder.PORT);
        ownership.release();
    }

    private static String newPassword() {
        byte[] bytes = new byte[20];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
