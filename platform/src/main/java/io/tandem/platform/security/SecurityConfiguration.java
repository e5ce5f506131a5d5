package io.tandem.platform.security;

import io.tandem.platform.TandemProperties;
import io.tandem.platform.web.Problem;
import io.tandem.platform.web.ProblemHandler;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;

/** A service takes nothing but the gateway's ES256 token, and checks it itself. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
public class SecurityConfiguration {

    public static final String ISSUER = "tandem-gateway";
    public static final String AUDIENCE = "tandem";

    /** Nobody reads a timer for each filter of each request. */
    @Bean
    SecurityObservationSettings noTimerPerFilter() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @ConditionalOnMissingBean
    ReactiveJwtDecoder jwtDecoder(TandemProperties tandem) {
        var decoder = NimbusReactiveJwtDecoder.withJwkSetUri(
                        tandem.security().jwks().toString())
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(Duration.ofSeconds(5)),
                new JwtIssuerValidator(ISSUER),
                new JwtClaimValidator<List<String>>("aud", aud -> aud != null && aud.contains(AUDIENCE))));
        return new RememberingJwtDecoder(decoder);
    }

    @Bean
    @ConditionalOnMissingBean
    SecurityWebFilterChain serviceSecurity(
            ServerHttpSecurity http, ReactiveJwtDecoder decoder, ProblemHandler problems) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authorizeExchange(exchanges -> exchanges
                        .pathMatchers("/actuator/**", "/v3/api-docs/**")
                        .permitAll()
                        .anyExchange()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtDecoder(decoder))
                        .authenticationEntryPoint(
                                (exchange, _) -> problems.write(exchange, ProblemHandler.unauthenticated()))
                        .accessDeniedHandler((exchange, _) -> problems.write(
                                exchange, new Problem(403, "forbidden", "您没有权限做这件事。", "You may not do this."))))
                .exceptionHandling(e -> e.authenticationEntryPoint(
                        (exchange, _) -> problems.write(exchange, ProblemHandler.unauthenticated())))
                .build();
    }
}
