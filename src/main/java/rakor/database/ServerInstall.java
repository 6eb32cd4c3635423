package rakor.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import rakor.StartError;

/** Makes a new data directory: the server's own tables and one account for us, and nothing else. */
final class ServerInstall {
    private static final String BEGUN = "installing";
    private final Path home;
    private final ServerFolder folder;

    ServerInstall(Path home, ServerFolder folder) {
        this.home = home;
        this.folder = folder;
    }

    /**
     * What every run of the server is called with. Temporary tables stay in our own folder: a server removes those it
     * finds at its start, also another server's.
     */
    static List<String> command(Path home, Path data, Path temporary) {
        List<String> words = new ArrayList<>(List.of(home.resolve("bin/mariadbd").toString(), "--no-defaults", "--basedir=" + home, "--datadir=" + data, "--tmpdir=" + temporary,
                "--lc-messages-dir=" + home.resolve("share"), "--character-sets-dir=" + home.resolve("share/charsets"), "--skip-ssl", "--innodb-log-file-size=8M", "--innodb-undo-tablespaces=0", "--innodb-autoextend-increment=8"));
        if (isRoot()) {
            words.add("--user=root");
        }
        return words;
    }

    /** The server refuses to run as root unless told so. */
    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            return false;
        }
    }

    void run(String password) {
        try {
            ServerFolder.sweep(folder.path(), BEGUN);
            Path begun = Files.createTempDirectory(folder.path(), BEGUN);
            List<String> words = new ArrayList<>(command(home, begun, folder.temporary()));
            words.addAll(List.of("--bootstrap", "--silent-startup", "--max-allowed-packet=8M", "--default-storage-engine=InnoDB", "--log-warnings=0"));
            Path log = folder.file("install.log");
            Process process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile()).start();
            try (OutputStream to = process.getOutputStream()) {
                to.write(script(password).getBytes(StandardCharsets.UTF_8));
            }
            if (process.waitFor() != 0) {
                throw new StartError("The embedded database cannot be installed below " + folder.path() + "; " + log + " says why.");
            }
            Files.move(begun, folder.tables(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartError("The embedded database cannot be installed below " + folder.path() + ": " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartError("Interrupted while installing the embedded database.", e);
        }
    }

    private String script(String password) throws IOException {
        StringBuilder script = new StringBuilder("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n");
        for (String part : List.of("mariadb_system_tables.sql", "mariadb_system_tables_data.sql")) {
            script.append(Files.readString(home.resolve("share").resolve(part))).append('\n');
        }
        return script.append("DELETE FROM mysql.global_priv WHERE User <> 'mariadb.sys';\nDELETE FROM mysql.proxies_priv;\nFLUSH PRIVILEGES;\nCREATE DATABASE rakor CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;\n")
                .append("CREATE USER 'rakor'@'127.0.0.1' IDENTIFIED BY '").append(password).append("';\nGRANT ALL ON *.* TO 'rakor'@'127.0.0.1';\n").toString();
    }
}
