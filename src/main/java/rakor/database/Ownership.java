package rakor.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who runs the database below a folder: a lock that ends with its process, however that ends, and a note that says who holds it. */
final class Ownership {
    /** What the owner is there for. A command is waited for, a serving Rakor is not. */
    enum Kind {
        SERVE,
        COMMAND
    }

    /** Who holds the lock. */
    record Owner(Kind kind, long process) {}

    private static final String LOCK = "owner.lock";
    private static final String NOTE = "owner";
    /** Closing any channel on a locked file gives up this process's lock, so it must never open a second one. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final ServerFolder folder;
    private final FileChannel channel;

    private Ownership(ServerFolder folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** @return none when another process, or another part of this one, owns the folder */
    static Optional<Ownership> tried(ServerFolder folder, Kind kind) {
        if (!OURS.add(folder.path())) {
            return Optional.empty();
        }
        FileChannel channel = locked(folder);
        if (channel == null) {
            OURS.remove(folder.path());
            return Optional.empty();
        }
        // an owner that was killed left its note; nobody may take it for ours
        folder.delete(NOTE);
        Ownership ownership = new Ownership(folder, channel);
        folder.write(NOTE, kind + " " + ProcessHandle.current().pid());
        return Optional.of(ownership);
    }

    private static FileChannel locked(ServerFolder folder) {
        try {
            FileChannel channel = FileChannel.open(folder.file(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
            channel.close();
            return null;
        } catch (OverlappingFileLockException e) {
            return null;
        } catch (IOException e) {
            throw ServerFolder.unwritable(folder.path(), e);
        }
    }

    /** Who owns it, as far as the owner has said so yet. */
    static Optional<Owner> owner(ServerFolder folder) {
        String note = folder.read(NOTE);
        if (note == null || !note.matches("(SERVE|COMMAND) [0-9]+")) {
            return Optional.empty();
        }
        String[] words = note.split(" ");
        return Optional.of(new Owner(Kind.valueOf(words[0]), Long.parseLong(words[1])));
    }

    void release() {
        folder.delete(NOTE);
        try {
            channel.close();
        } catch (IOException e) {
            throw ServerFolder.unwritable(folder.path(), e);
        } finally {
            OURS.remove(folder.path());
        }
    }
}
