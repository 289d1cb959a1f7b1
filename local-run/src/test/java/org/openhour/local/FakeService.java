package org.openhour.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import com.sun.net.httpserver.HttpServer;

/** Answers as a service does, and starts in no time. */
final class FakeService {

    private FakeService() {}

    /** A project in which both services are built. */
    static void buildBelow(Path root) throws IOException {
        for (ServiceName name : ServiceName.values()) {
            Path target = Files.createDirectories(root.resolve(name + "/target"));
            writeJar(target.resolve(name + "-1.0.jar"));
        }
    }

    private static void writeJar(Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
        String path = FakeService.class.getName().replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest);
                var code = Objects.requireNonNull(FakeService.class.getResourceAsStream("/" + path))) {
            jar.putNextEntry(new JarEntry(path));
            code.transferTo(jar);
        }
    }

    public static void main(String[] arguments) throws IOException {
        if (System.getenv("FAKE_FAILURE") != null) {
            System.out.println(System.getenv("FAKE_FAILURE"));
            System.exit(3);
        }
        String me = FakeService.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        String port = me.contains("booking") ? "OPENHOUR_BOOKING_PORT" : "OPENHOUR_NOTIFICATION_PORT";
        HttpServer server = HttpServer.create(new InetSocketAddress(Integer.parseInt(System.getenv(port))), 0);
        server.createContext("/", exchange -> {
            if (exchange.getRequestURI().getPath().equals("/exit")) {
                System.exit(4);
            }
            byte[] text = System.getenv().toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, text.length);
            exchange.getResponseBody().write(text);
            exchange.close();
        });
        server.start();
    }
}
