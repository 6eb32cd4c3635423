package rakor.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import rakor.StartError;

/** The folder of the embedded database and the small files in it, open to its owner alone. */
record ServerFolder(Path path) {
    static final String PASSWORD = "server.password";
    static final String PORT = "server.port";
    static final String LOG = "server.log";
    private static final long LONG_LOG = 5_000_000;

    /** @throws StartError when it cannot be made or written to */
    static ServerFolder made(Path path) {
        try {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            // the server is found again by the path it was started with, so there must be one spelling of it
            return new ServerFolder(path.toRealPath());
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    static StartError unwritable(Path path, IOException cause) {
        return new StartError("Cannot write to " + path + ". Give Rakor a folder of its own by RAKOR_DATA.", cause);
    }

    Path tables() {
        return path.resolve("tables");
    }

    /** Where the server puts what it cannot sort or join in memory. */
    Path temporary() {
        try {
            return Files.createDirectories(path.resolve("temporary"));
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    Path software() {
        return path.resolveSibling("software");
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** @return null when there is no such file */
    String read(String name) {
        try {
            return Files.exists(file(name)) ? Files.readString(file(name)).strip() : null;
        } catch (IOException e) {
            throw new StartError("Cannot read " + file(name) + ". Run Rakor as the account that owns it.", e);
        }
    }

    /** Whole or not at all, also when the machine loses its power. */
    void write(String name, String content) {
        try {
            Path begun = Files.createTempFile(path, name, ".new", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (FileChannel channel = FileChannel.open(begun, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(content.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.move(begun, file(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    void delete(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    /** Where the server writes what it does; a long one is put aside at a start. */
    Path log() {
        try {
            if (Files.exists(file(LOG)) && Files.size(file(LOG)) > LONG_LOG) {
                Files.move(file(LOG), file(LOG + ".old"), StandardCopyOption.REPLACE_EXISTING);
            }
            return file(LOG);
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    /** Removes what starts that were killed half-way left behind. */
    static void sweep(Path folder, String prefix) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, prefix + "*")) {
            for (Path begun : left) {
                try (Stream<Path> all = Files.walk(begun)) {
                    List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
                    for (Path one : deepestFirst) {
                        Files.delete(one);
                    }
                }
            }
        }
    }
}
