package io.tandem.gateway.landing;

import io.tandem.gateway.access.SignInProperties;
import io.tandem.gateway.edge.SecurityHeaders;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.resource.EncodedResourceResolver;
import org.springframework.web.reactive.resource.PathResourceResolver;
import reactor.core.publisher.Mono;

/**
 * The web client on the gateway's own address. Its parts carry a hash in their names and are kept for a year, and are
 * stored compressed; the page that names them is asked for each time. Where it was not built, a page says how to.
 */
@Configuration(proxyBeanMethods = false)
class WebPages implements WebFluxConfigurer {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Anybody may open the page; what it shows asks for itself. */
    @Bean
    ServerWebExchangeMatcher webClientPages() {
        return exchange -> WebClient.isAskedFor(exchange.getRequest()) ? MatchResult.match() : MatchResult.notMatch();
    }

    @Bean
    RouterFunction<ServerResponse> webClientPage(SignInProperties properties) {
        RequestPredicate opened =
                request -> WebClient.isAskedFor(request.exchange().getRequest());
        var base = properties.publicUrl().toString();
        return RouterFunctions.route(opened, request -> WebClient.isBuilt() ? page(request) : missing(request, base));
    }

    private static Mono<ServerResponse> missing(ServerRequest request, String base) {
        var language = Page.language(request.queryParam("lang").orElse(null), request.exchange());
        return Page.LANDING.answer(HttpStatus.OK, language, Map.of("base", base));
    }

    private static Mono<ServerResponse> page(ServerRequest request) {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        var nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        SecurityHeaders.allowStyles(request.exchange(), nonce);
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noCache())
                .bodyValue(WebClient.page(nonce));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/app/**")
                .addResourceLocations("classpath:/web/app/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new PathResourceResolver());
    }
}
