package io.tandem.gateway.landing;

import io.tandem.platform.web.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.HtmlUtils;
import reactor.core.publisher.Mono;

/** A plain page in both languages, {@code pages/<name>.<zh|en>.html}; {@code {{name}}} is filled in, escaped. */
enum Page {
    LANDING("landing"),
    WELCOME("welcome"),
    WELCOMED("welcomed"),
    SPENT("spent");

    private final String zh;
    private final String en;

    Page(String name) {
        zh = read(name + ".zh.html");
        en = read(name + ".en.html");
    }

    ResponseEntity<String> show(HttpStatus status, Language language, Map<String, String> values) {
        var text = language == Language.ZH ? zh : en;
        for (var value : values.entrySet()) {
            text = text.replace("{{" + value.getKey() + "}}", HtmlUtils.htmlEscape(value.getValue()));
        }
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Language", language.tag())
                .header("Vary", "Accept-Language")
                .body(text);
    }

    /** The same for a functional route. */
    Mono<ServerResponse> answer(HttpStatus status, Language language, Map<String, String> values) {
        var shown = show(status, language, values);
        return ServerResponse.status(status)
                .headers(headers -> headers.putAll(shown.getHeaders()))
                .bodyValue(Objects.requireNonNull(shown.getBody()));
    }

    /** The language somebody chose, else the browser's. */
    static Language language(@Nullable String chosen, ServerWebExchange exchange) {
        if ("en".equals(chosen)) {
            return Language.EN;
        }
        return "zh".equals(chosen)
                ? Language.ZH
                : Language.of(exchange.getRequest().getHeaders());
    }

    private static String read(String file) {
        try (var in = Page.class.getResourceAsStream("/pages/" + file)) {
            if (in == null) {
                throw new IllegalStateException("pages/" + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
