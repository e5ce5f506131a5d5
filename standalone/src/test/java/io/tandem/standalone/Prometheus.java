package io.tandem.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Prometheus itself (Debian's package), scraping once a second, on loopback. */
final class Prometheus implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final int port;

    /** @throws IOException where it is not installed */
    Prometheus(Path folder, List<Integer> managementPorts) throws IOException {
        port = freePort();
        var targets = managementPorts.stream()
                .map(target -> "'127.0.0.1:" + target + "'")
                .collect(Collectors.joining(", "));
        var config = Files.writeString(folder.resolve("prometheus.yml"), """
                global: { scrape_interval: 1s, evaluation_interval: 1s }
                rule_files: ['%s']
                scrape_configs:
                  - job_name: tandem
                    metrics_path: /actuator/prometheus
                    static_configs: [{ targets: [%s] }]
                """.formatted(
                        MetricNames.RULES.toAbsolutePath().normalize(), targets));
        process = new ProcessBuilder(
                        "prometheus",
                        "--config.file=" + config,
                        "--storage.tsdb.path=" + folder.resolve("tsdb"),
                        "--web.listen-address=127.0.0.1:" + port)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("prometheus.log").toFile())
                .start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** How many series the query gives just now; none while Prometheus is not up yet. */
    int series(String query) throws InterruptedException {
        var asked = URLEncoder.encode(query, StandardCharsets.UTF_8);
        var uri = URI.create("http://127.0.0.1:" + port + "/api/v1/query?query=" + asked);
        try {
            var answer = http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
            if (answer.statusCode() == 503) { // it listens before it has read its own log
                return 0;
            }
            return JsonMapper.shared()
                    .readTree(answer.body())
                    .at("/data/result")
                    .size();
        } catch (IOException notYet) {
            return 0;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        http.close();
    }
}
