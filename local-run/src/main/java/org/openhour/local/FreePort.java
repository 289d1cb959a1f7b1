package org.openhour.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

import org.jspecify.annotations.Nullable;

/** Ports on this machine that nobody listens on, below those that Linux gives to outgoing connections. */
final class FreePort {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private FreePort() {}

    /** Not the same twice. */
    static int any() {
        return ThreadLocalRandom.current()
                .ints(1_000, LOWEST, HIGHEST)
                .filter(port -> isFree(port) && GIVEN.add(port))
                .findFirst()
                .orElseThrow(() -> new LocalRunException("No free port between " + LOWEST + " and " + HIGHEST));
    }

    static void require(int port, String setting) {
        if (!isFree(port)) {
            throw new LocalRunException("Port " + port + " is taken: stop what listens there, or set " + setting);
        }
    }

    private static boolean isFree(int port) {
        return binds(port, null) && binds(port, InetAddress.getLoopbackAddress());
    }

    private static boolean binds(int port, @Nullable InetAddress address) {
        try (var socket = new ServerSocket(port, 1, address)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
