package io.tandem.gateway.edge;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are.
 *
 * @param timeout after which a service that has not answered counts as away
 */
@ConfigurationProperties("tandem.services")
public record Services(
        @DefaultValue("http://127.0.0.1:8081") URI requirements,
        @DefaultValue("http://127.0.0.1:8082") URI planning,
        @DefaultValue("http://127.0.0.1:8083") URI feedback,
        @DefaultValue("10s") Duration timeout) {}
