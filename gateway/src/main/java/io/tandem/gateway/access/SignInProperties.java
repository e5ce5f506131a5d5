package io.tandem.gateway.access;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people come in.
 *
 * @param publicUrl where browsers reach the gateway; begins one-time links, and says whether cookies travel over TLS
 * @param session how long a sign-in lasts
 * @param invitation how long a one-time link opens
 * @param linkFile where the first administrator's link is written instead of the console, for the program that started the gateway
 * @param signingKey how long a key signs before the next one takes over
 * @param plainHttp allows sign-in over unencrypted HTTP on addresses other than loopback; for closed networks only
 */
@ConfigurationProperties("tandem.sign-in")
public record SignInProperties(
        @DefaultValue("http://127.0.0.1:8080") URI publicUrl,
        @DefaultValue("12h") Duration session,
        @DefaultValue("7d") Duration invitation,
        @Nullable Path linkFile,
        @DefaultValue("30d") Duration signingKey,
        @DefaultValue("false") boolean plainHttp) {}
