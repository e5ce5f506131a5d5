package io.tandem.ledger.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.tandem.ledger.proof.NoteKey;
import io.tandem.ledger.proof.NoteSigner;
import io.tandem.ledger.witness.WitnessedLogs.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;

/** A witness on loopback; a reverse proxy makes it reachable. */
public final class WitnessServer implements AutoCloseable {

    private static final int MOST_BYTES = 64 * 1024;

    private final HttpServer server;
    private final NoteSigner signer;
    private final WitnessedLogs logs;

    private WitnessServer(HttpServer server, NoteSigner signer, WitnessedLogs logs) {
        this.server = server;
        this.signer = signer;
        this.logs = logs;
    }

    /**
     * @param folder its key and what it has seen; made where it is not there
     * @param name of a witness made new
     * @param trusted the keys of the logs it watches
     * @param port 0 takes any that is free
     */
    public static WitnessServer start(Path folder, String name, List<NoteKey> trusted, int port, Clock clock)
            throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve("key");
        if (!Files.exists(file)) {
            Files.createFile(file);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(
                        file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(
                    file, NoteSigner.generate(name, NoteKey.COSIGNATURE).secret() + "\n");
        }
        var signer = NoteSigner.parse(Files.readString(file).strip());
        var logs = new WitnessedLogs(folder, signer, trusted, clock);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        var witness = new WitnessServer(server, signer, logs);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", witness::answer);
        server.start();
        return witness;
    }

    public NoteKey key() {
        return signer.key();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (exchange.getRequestMethod().equals("POST") && path.equals("/add-checkpoint")) {
                var body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
                send(
                        exchange,
                        body.length > MOST_BYTES
                                ? new Answer(413, "text/plain", "")
                                : logs.add(new String(body, StandardCharsets.UTF_8)));
            } else if (exchange.getRequestMethod().equals("GET") && path.matches("/[0-9a-f]{64}/checkpoint")) {
                send(
                        exchange,
                        logs.named(path.substring(1, 65))
                                .map(note -> new Answer(200, "text/plain; charset=utf-8", note.toString()))
                                .orElse(new Answer(404, "text/plain", "")));
            } else {
                send(exchange, new Answer(404, "text/plain", ""));
            }
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
