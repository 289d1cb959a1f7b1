package org.openhour.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.IntStream;

/** A folder that one process at a time may use; the operating system frees it when that process ends, however it ends. */
record FolderLock(Path folder, FileLock lock) implements AutoCloseable {

    static FolderLock firstFree(Path parent) {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(number -> tryOn(parent.resolve(String.valueOf(number))))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new LocalRunException("Every folder below " + parent + " is in use"));
    }

    static Optional<FolderLock> tryOn(Path folder) {
        try {
            FileChannel channel = open(folder);
            return Optional.ofNullable(channel.tryLock()).map(lock -> new FolderLock(folder, lock));
        } catch (OverlappingFileLockException heldByThisProcess) {
            return Optional.empty();
        } catch (IOException unusable) {
            throw new UncheckedIOException("Cannot use " + folder, unusable);
        }
    }

    /** Waits until no other process holds the folder. */
    static FolderLock await(Path folder) {
        try {
            return new FolderLock(folder, open(folder).lock());
        } catch (IOException unusable) {
            throw new UncheckedIOException("Cannot use " + folder, unusable);
        }
    }

    private static FileChannel open(Path folder) throws IOException {
        Files.createDirectories(folder);
        return FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    @Override
    public void close() {
        try {
            lock.channel().close();
        } catch (IOException unusable) {
            throw new UncheckedIOException("Cannot give back " + folder, unusable);
        }
    }
}
