package org.openhour.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

import org.jspecify.annotations.Nullable;

/** Ports on this machine that nobody listens on, below those that Linux gives to outgoing connections. */
final class FreePort {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    private FreePort() {}

    static int any() {
        return ThreadLocalRandom.current()
                .ints(100, LOWEST, HIGHEST)
                .filter(FreePort::isFree)
                .findFirst()
                .orElseThrow(() -> new LocalRunException("No free port between " + LOWEST + " and " + HIGHEST));
    }

    static void require(int port, String setting) {
        if (!isFree(port)) {
            throw new LocalRunException("Port " + port + " is taken: stop what listens there, or set " + setting);
        }
    }

    static boolean isFree(int port) {
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
