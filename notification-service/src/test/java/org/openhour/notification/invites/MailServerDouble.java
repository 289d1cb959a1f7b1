package org.openhour.notification.invites;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that goes wrong at one point of each conversation, and repeats there what it was told. */
public final class MailServerDouble implements AutoCloseable {

    /** Where it goes wrong. */
    public enum Fault {
        NONE,
        BUSY_AT_RECIPIENT,
        NO_SUCH_RECIPIENT,
        DIES_AFTER_THE_MAIL,
        REFUSES_THE_LOGIN
    }

    private final ServerSocket socket;
    private final Fault fault;

    public MailServerDouble(Fault fault) throws IOException {
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.fault = fault;
        Thread listener = new Thread(this::listen);
        listener.setDaemon(true);
        listener.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket peer = socket.accept()) {
                converse(peer);
            } catch (IOException gone) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(gone);
                }
            }
        }
    }

    private void converse(Socket peer) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(peer.getInputStream(), StandardCharsets.US_ASCII));
        say(peer, "220 mail.example");
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (data && !line.equals(".")) {
                continue;
            }
            if (data && fault == Fault.DIES_AFTER_THE_MAIL) {
                return;
            }
            data = line.startsWith("DATA");
            say(peer, answer(line));
        }
    }

    private String answer(String line) {
        if (line.startsWith("EHLO")) {
            return fault == Fault.REFUSES_THE_LOGIN ? "250-mail.example\r\n250 AUTH PLAIN" : "250 mail.example";
        }
        if (line.startsWith("AUTH")) {
            return "535 no";
        }
        if (line.startsWith("RCPT")) {
            return switch (fault) {
                case BUSY_AT_RECIPIENT -> "451 later: " + line;
                case NO_SUCH_RECIPIENT -> "550 nobody: " + line;
                default -> "250 ok";
            };
        }
        return line.startsWith("DATA") ? "354 go on" : "250 ok";
    }

    private static void say(Socket peer, String line) throws IOException {
        Writer out = new OutputStreamWriter(peer.getOutputStream(), StandardCharsets.US_ASCII);
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
