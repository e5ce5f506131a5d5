package io.tandem.gateway.limit;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much anybody may ask for.
 *
 * @param person requests of one person or program in a window; a browser's page takes about ten
 * @param address requests from one address in a window, signed in or not; a whole office may share one
 * @param window in which a spent bucket fills again, evenly
 * @param streams open streams of one person
 * @param proxies addresses of proxies in front, whose {@code X-Forwarded-For} is believed
 */
@ConfigurationProperties("tandem.limits")
public record Limits(
        @DefaultValue("1000") int person,
        @DefaultValue("5000") int address,
        @DefaultValue("10s") Duration window,
        @DefaultValue("20") int streams,
        @DefaultValue List<String> proxies) {}
