package rakor.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import rakor.StartError;

/**
 * A MariaDB of our own below one folder: on loopback, with its own account and a generated password. One Rakor process
 * owns it; others attach to it through {@code server.port} and {@code server.password}. A server whose owner was killed
 * is ended by the next owner, which finds it by its process number and its data directory.
 */
public final class EmbeddedServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final Path folder;
    private final Path data;
    private final Path binaries;
    private Process process;
    private int port;

    private EmbeddedServer(Path folder) {
        this.folder = folder;
        this.data = folder.resolve("tables");
        this.binaries = folder.resolveSibling("software");
    }

    /**
     * Starts the server, which is then ours to stop.
     *
     * @throws StartError when a living Rakor owns it, or it cannot start
     */
    public static EmbeddedServer start(Path folder) {
        EmbeddedServer server = new EmbeddedServer(folder);
        server.own();
        return server;
    }

    /** The address of the server a living Rakor runs below {@code folder}; none when nobody runs one. */
    public static Optional<DatabaseAddress> running(Path folder) {
        EmbeddedServer server = new EmbeddedServer(folder);
        if (!server.serverAlive() || !server.ownerAlive()) {
            return Optional.empty();
        }
        return Optional.of(DatabaseAddress.embedded(Integer.parseInt(server.read("server.port")), server.read("server.password")));
    }

    public DatabaseAddress address() {
        return DatabaseAddress.embedded(port, read("server.password"));
    }

    private void own() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StartError("Cannot write to " + folder + ". Give Rakor a folder of its own by RAKOR_DATA.", e);
        }
        if (ownerAlive()) {
            throw new StartError("Another Rakor (process " + read("owner.pid") + ") already runs with the data in " + folder.getParent() + ". Stop it first, or choose another folder by RAKOR_DATA.");
        }
        write("owner.pid", Long.toString(ProcessHandle.current().pid()));
        endOrphan();
        Path home = ServerBinaries.unpackedBelow(binaries);
        if (!Files.isDirectory(data)) {
            new ServerInstall(home, folder, data).run(newPassword());
        }
        launch(home);
    }

    private void launch(Path home) {
        port = freePort();
        List<String> words = new ArrayList<>(ServerInstall.command(home, data));
        words.addAll(List.of("--port=" + port, "--bind-address=127.0.0.1", "--socket=" + socket(), "--pid-file=" + folder.resolve("server.pid"), "--log-error=" + folder.resolve("server.log"),
                "--max-connections=60", "--innodb-buffer-pool-size=128M", "--innodb-flush-log-at-trx-commit=1", "--skip-name-resolve", "--performance-schema=OFF", "--skip-log-bin"));
        try {
            process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(folder.resolve("server.out").toFile()).start();
        } catch (IOException e) {
            throw new StartError("The embedded database does not start: " + e.getMessage() + ". It needs glibc, libsystemd0 and libstdc++; or set RAKOR_DB_URL.", e);
        }
        write("server.port", Integer.toString(port));
        awaitAnswer();
    }

    private void awaitAnswer() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.getInputStream().read() >= 0) {
                    return;
                }
            } catch (IOException e) {
                pause(20);
            }
        }
        throw new StartError("The embedded database does not start; " + folder.resolve("server.log") + " says why.");
    }

    /** A socket's path may not be long, so it lies in the system's folder for such things. */
    private Path socket() {
        return Path.of(System.getProperty("java.io.tmpdir"), "rakor-" + ProcessHandle.current().pid() + "-" + port + ".sock");
    }

    private boolean ownerAlive() {
        String owner = read("owner.pid");
        if (owner == null || owner.equals(Long.toString(ProcessHandle.current().pid()))) {
            return false;
        }
        return ProcessHandle.of(Long.parseLong(owner)).map(handle -> handle.isAlive() && commandLine(owner).contains("rakor")).orElse(false);
    }

    private boolean serverAlive() {
        String pid = read("server.pid");
        return pid != null && commandLine(pid).contains("--datadir=" + data + "\u0000");
    }

    private void endOrphan() {
        if (serverAlive()) {
            ProcessHandle.of(Long.parseLong(read("server.pid"))).ifPresent(EmbeddedServer::end);
        }
    }

    private static void end(ProcessHandle orphan) {
        orphan.destroy();
        try {
            orphan.onExit().get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            orphan.destroyForcibly();
            orphan.onExit().join();
        }
    }

    /** Stops the server and waits until its tables are closed. */
    @Override
    public void close() {
        if (process != null) {
            end(process.toHandle());
            delete("server.port");
            delete("owner.pid");
        }
    }

    private static String commandLine(String pid) {
        try {
            return Files.readString(Path.of("/proc", pid.strip(), "cmdline"));
        } catch (IOException | RuntimeException e) {
            return "";
        }
    }

    private String read(String name) {
        try {
            Path file = folder.resolve(name);
            return Files.exists(file) ? Files.readString(file).strip() : null;
        } catch (IOException e) {
            throw new StartError("Cannot read " + folder.resolve(name) + ". Run Rakor as the account that owns it.", e);
        }
    }

    private void write(String name, String content) {
        try {
            Path file = folder.resolve(name);
            if (!Files.exists(file)) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new StartError("Cannot write to " + folder + ". Give Rakor a folder of its own by RAKOR_DATA.", e);
        }
    }

    private void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String newPassword() {
        byte[] bytes = new byte[20];
        new SecureRandom().nextBytes(bytes);
        String password = HexFormat.of().formatHex(bytes);
        write("server.password", password);
        return password;
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
