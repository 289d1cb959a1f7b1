package org.openhour.booking.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.codec.digest.MurmurHash3;

/**
 * JSON that may be long, kept in pieces until all of it is written: as one array it would be laid out apart from
 * everything else in memory, and every answer would set the garbage collector to work.
 */
final class LongJson extends OutputStream {

    private static final int PIECE = 32 * 1024;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] last = new byte[PIECE];
    private int used;

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        int done = 0;
        while (done < length) {
            if (used == PIECE) {
                full.add(last);
                last = new byte[PIECE];
                used = 0;
            }
            int some = Math.min(PIECE - used, length - done);
            System.arraycopy(from, offset + done, last, used, some);
            used += some;
            done += some;
        }
    }

    long length() {
        return (long) full.size() * PIECE + used;
    }

    void writeTo(OutputStream out) throws IOException {
        for (byte[] piece : full) {
            out.write(piece);
        }
        out.write(last, 0, used);
    }

    /** Tells whether two of them say the same. Quick, as they are long; nobody gains by a clash of their own making. */
    String fingerprint() {
        ByteBuffer hashes = ByteBuffer.allocate(2 * Long.BYTES * (full.size() + 1));
        full.forEach(piece -> add(hashes, piece));
        add(hashes, Arrays.copyOf(last, used));
        long[] whole = MurmurHash3.hash128x64(hashes.array());
        return "%016x%016x".formatted(whole[0], whole[1]);
    }

    private static void add(ByteBuffer hashes, byte[] piece) {
        for (long half : MurmurHash3.hash128x64(piece)) {
            hashes.putLong(half);
        }
    }
}
