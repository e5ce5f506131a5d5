package io.tandem.gateway.edge;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What travels on Kafka: the AsyncAPI document as it is, and as a page that needs no script. */
@Hidden
@RestController
final class AsyncApi {

    private final String document = read();
    private final String page = page(new Yaml(new SafeConstructor(new LoaderOptions())).load(document));

    @GetMapping("/asyncapi.yaml")
    ResponseEntity<String> document() {
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
                .body(document);
    }

    @GetMapping("/asyncapi")
    ResponseEntity<String> page() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .body(page);
    }

    private static String page(Map<String, Object> document) {
        var rows = new StringBuilder();
        new TreeMap<>(part(part(document, "components"), "messages"))
                .forEach((id, message) -> rows.append("<tr><td><code>")
                        .append(text(message, "name", id))
                        .append("</code></td><td>")
                        .append(text(message, "summary", ""))
                        .append("</td></tr>\n"));
        var channels = new StringBuilder();
        part(document, "channels")
                .forEach((id, channel) -> channels.append("<tr><td><code>")
                        .append(text(channel, "address", id))
                        .append("</code></td><td>")
                        .append(text(channel, "description", ""))
                        .append("</td></tr>\n"));
        return """
                <!doctype html><html lang="en"><meta charset="utf-8"><title>Tandem: events</title>
                <link rel="stylesheet" href="/assets/tandem.css"><main><h1>事件 · Events</h1>
                <p>CloudEvents 1.0, Kafka, binary mode. <a href="/asyncapi.yaml">asyncapi.yaml</a></p>
                <h2>Topics</h2><table>%s</table><h2>Events</h2><table>%s</table></main></html>
                """.formatted(channels, rows);
    }

    @SuppressWarnings("unchecked") // a mapping of the document, or nothing
    private static Map<String, Object> part(Map<String, Object> of, String name) {
        return of.get(name) instanceof Map<?, ?> found ? (Map<String, Object>) found : Map.of();
    }

    private static String text(Object of, String name, String otherwise) {
        var found = of instanceof Map<?, ?> map ? map.get(name) : null;
        return HtmlUtils.htmlEscape(found == null ? otherwise : found.toString());
    }

    private static String read() {
        try (var in = new ClassPathResource("contracts/asyncapi.yaml").getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
