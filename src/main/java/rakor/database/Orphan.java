package rakor.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import rakor.StartError;

/** A database server whose Rakor was killed. It keeps our tables locked, so it is ended before the next one starts. */
final class Orphan {
    private Orphan() {}

    /** Found by the data directory on its command line, so that no foreign process is ever touched. */
    static void end(ServerFolder folder) {
        ProcessHandle.allProcesses().filter(process -> serves(process.pid(), folder.tables())).forEach(process -> {
            if (!stopped(process)) {
                throw new StartError("A database server left behind (process " + process.pid() + ") does not end; end it, then start again.");
            }
        });
    }

    private static boolean serves(long process, Path tables) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process), "cmdline")).contains("\u0000--datadir=" + tables + "\u0000");
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Lets a server close its tables; one that does not in half a minute is killed, which costs nothing but a longer start. */
    static boolean stopped(ProcessHandle server) {
        return (server.destroy() && ended(server, 30)) || (server.destroyForcibly() && ended(server, 10)) || !server.isAlive();
    }

    private static boolean ended(ProcessHandle server, int seconds) {
        try {
            server.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
