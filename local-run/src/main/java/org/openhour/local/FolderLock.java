package org.openhour.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** A folder that one user at a time may have; the operating system takes it back when that process ends in any way. */
final class FolderLock implements AutoCloseable {

    /** The operating system's lock is the process's: it does not keep two users inside this JVM apart. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static FolderLock firstFree(Path parent) {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(number -> tryOn(parent.resolve(String.valueOf(number))))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new LocalRunException("Every folder below " + parent + " is in use"));
    }

    static Optional<FolderLock> tryOn(Path folder) {
        if (!HELD_HERE.add(folder)) {
            return Optional.empty();
        }
        @Nullable FileChannel locked = lockedChannel(folder);
        if (locked == null) {
            HELD_HERE.remove(folder);
        }
        return Optional.ofNullable(locked).map(channel -> new FolderLock(folder, channel));
    }

    private static @Nullable FileChannel lockedChannel(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                return null;
            }
            return channel;
        } catch (IOException unusable) {
            throw new UncheckedIOException("Cannot use " + folder, unusable);
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException unusable) {
            throw new UncheckedIOException("Cannot give back " + folder, unusable);
        } finally {
            HELD_HERE.remove(folder);
        }
    }
}
