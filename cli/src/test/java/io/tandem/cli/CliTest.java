package io.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line against an HTTP server that answers as the gateway would. */
class CliTest {

    private static final String LIN = "0193a1f0-0000-7000-8000-000000000001";

    private record Said(int status, String body) {}

    private final Map<String, Said> answers = new ConcurrentHashMap<>();
    private final Map<String, String> asked = new ConcurrentHashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private HttpServer server;

    @TempDir
    Path config;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var uri = exchange.getRequestURI().toString();
            asked.put(
                    uri,
                    exchange.getRequestHeaders().getFirst("Accept-Language") + " "
                            + exchange.getRequestHeaders().getFirst("Authorization"));
            var said = answers.getOrDefault(uri, new Said(404, "{\"detail\":\"nothing at " + uri + "\"}"));
            var body = said.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(said.status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        answers.put(
                "/api/v1/people?ids=" + LIN, new Said(200, "{\"items\":[{\"id\":\"" + LIN + "\",\"name\":\"林晓雯\"}]}"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Exit run(Map<String, String> environment, String... words) {
        var all = new HashMap<>(Map.of(
                "TANDEM_URL",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "TANDEM_TOKEN",
                "tdm_test",
                "XDG_CONFIG_HOME",
                config.toString()));
        all.putAll(environment);
        return new Cli(
                        all,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(words));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_list_is_printed_in_the_persons_language_with_names() {
        answers.put(
                "/api/v1/products/SHOP/requirements?q=side%3Abackend+%E7%BB%93%E7%AE%97",
                new Said(200, """
                        {"items":[{"key":"SHOP-3","title":"支付流程","state":"READY","priority":"P0","facets":{
                          "FRONTEND":{"applies":true,"state":"READY","holderId":"%s"},"BACKEND":{"applies":false}}}]}""".formatted(LIN)));
        assertThat(run(Map.of("TANDEM_LANG", "zh"), "req", "ls", "SHOP", "side:backend", "结算"))
                .isEqualTo(Exit.YES);
        assertThat(printed().strip()).isEqualTo("SHOP-3  就绪  P0  就绪 林晓雯  不适用  支付流程");
        assertThat(asked.values()).contains("zh-CN Bearer tdm_test");
    }

    @Test
    void an_answer_is_handed_on_as_it_came_and_an_instant_with_the_question() {
        answers.put("/api/v1/products/SHOP/waiting?asOf=2026-11-22T08%3A00%3A00Z", new Said(200, "{\"items\": []}"));
        assertThat(run(Map.of(), "waiting", "SHOP", "--json", "--as-of=2026-11-22T08:00:00Z"))
                .isEqualTo(Exit.YES);
        assertThat(printed()).isEqualTo("{\"items\": []}\n");
    }

    @Test
    void a_gate_says_no_with_every_reason_and_ends_with_one() {
        answers.put("/api/v1/requirements/SHOP-3/gate?for=ready", new Said(200, """
                        {"key":"SHOP-3","gate":"READY","passes":false,
                         "blocking":[{"code":"CONTRACT_GAP","side":"FRONTEND","text":"前端：接口契约“支付接口”","detail":"getPayment payAmount MISSING",
                           "since":{"event":"e","what":"ContractStood","at":"2026-11-22T08:00:00.000Z","byId":"%1$s","href":"/h"}}],
                         "open":[{"askId":"a","kind":"QUESTION","text":"等待提问的回答","to":{"post":"BACKEND_OWNER"},
                           "since":{"event":"q","what":"QuestionAsked","at":"2026-11-22T08:00:00.000Z","byId":"%1$s","href":"/h"}}]}""".formatted(LIN)));
        assertThat(run(Map.of("TANDEM_LANG", "zh"), "gate", "SHOP-3", "--for", "ready"))
                .isEqualTo(Exit.NO);
        assertThat(printed()).isEqualTo("""
                SHOP-3  不可以
                  ✗ 前端：接口契约“支付接口”  getPayment payAmount MISSING  (ContractStood, 林晓雯, 2026-11-22T08:00:00.000Z)
                  · 等待提问的回答  (QuestionAsked, 林晓雯, 2026-11-22T08:00:00.000Z)  → 后端负责人
                """);
    }

    @Test
    void a_gate_that_is_open_ends_with_zero_and_one_without_a_purpose_is_misused() {
        answers.put(
                "/api/v1/requirements/SHOP-3/gate?for=release&asOf=2026-11-22T08%3A00%3A00Z",
                new Said(200, "{\"key\":\"SHOP-3\",\"passes\":true,\"blocking\":[],\"open\":[]}"));
        assertThat(run(Map.of(), "gate", "SHOP-3", "--for=release", "--as-of=2026-11-22T08:00:00Z"))
                .isEqualTo(Exit.YES);
        assertThat(run(Map.of(), "gate", "SHOP-3")).isEqualTo(Exit.USAGE);
    }

    @Test
    void a_refusal_is_said_in_the_servers_words_with_every_fault() {
        answers.put("/api/v1/products/SHOP/requirements?q=side%3Ax", new Said(400, """
                        {"detail":"The filter cannot be read.","errors":[{"pointer":"?q","message":"side is frontend or backend"}]}"""));
        assertThat(run(Map.of(), "req", "ls", "SHOP", "side:x")).isEqualTo(Exit.REFUSED);
        assertThat(complained()).isEqualTo("The filter cannot be read.\n  ?q  side is frontend or backend\n");
    }

    @Test
    void nobody_at_the_address_is_not_reachable() {
        server.stop(0);
        assertThat(run(Map.of(), "my-work")).isEqualTo(Exit.NOT_REACHABLE);
        assertThat(complained()).contains("cannot be reached");
        answers.clear();
    }

    @Test
    void a_slip_is_usage() {
        assertThat(run(Map.of(), "req", "ls")).isEqualTo(Exit.USAGE);
        assertThat(run(Map.of(), "req", "lost")).isEqualTo(Exit.USAGE);
        assertThat(run(Map.of(), "my-work", "--colour")).isEqualTo(Exit.USAGE);
        assertThat(run(Map.of(), "my-work", "--as-of")).isEqualTo(Exit.USAGE);
        assertThat(run(Map.of(), "my-work", "--url", "nowhere")).isEqualTo(Exit.USAGE);
    }

    @Test
    void without_a_token_one_is_told_to_sign_in() {
        answers.put("/api/v1/my-work", new Said(401, "{}"));
        assertThat(run(Map.of("TANDEM_TOKEN", "", "TANDEM_LANG", "zh"), "my-work"))
                .isEqualTo(Exit.REFUSED);
        assertThat(complained()).contains("tandem login");
        assertThat(asked.get("/api/v1/my-work")).isEqualTo("zh-CN null");
    }

    @Test
    void a_token_that_was_kept_is_its_owners_alone_and_used_where_none_is_given() throws IOException {
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        var file = TokenFile.of(Map.of("XDG_CONFIG_HOME", config.toString()));
        file.keep(java.net.URI.create(address), "tdm_old");
        file.keep(java.net.URI.create(address), "tdm_kept");
        answers.put("/api/v1/my-work", new Said(200, "{}"));
        assertThat(run(Map.of("TANDEM_TOKEN", ""), "my-work")).isEqualTo(Exit.YES);
        assertThat(asked.get("/api/v1/my-work")).isEqualTo("en Bearer tdm_kept");
        assertThat(Files.getPosixFilePermissions(file.path())).hasSize(2);
    }

    @Test
    void chinese_stands_in_columns() {
        var table = new ByteArrayOutputStream();
        new Table().row("甲乙", "x").row("abcd", "y").print(new PrintStream(table, true, StandardCharsets.UTF_8));
        assertThat(table.toString(StandardCharsets.UTF_8)).isEqualTo("甲乙  x\nabcd  y\n");
    }
}
