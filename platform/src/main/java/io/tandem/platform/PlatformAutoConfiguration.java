package io.tandem.platform;

import io.tandem.platform.audit.AuditConfiguration;
import io.tandem.platform.erasure.ErasureConfiguration;
import io.tandem.platform.kafka.KafkaConfiguration;
import io.tandem.platform.security.SecurityConfiguration;
import io.tandem.platform.store.StoreConfiguration;
import io.tandem.platform.web.WebConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/**
 * Plugs a service in: it brings its {@code EventTypes}, its bindings, translations, projections and controllers, and
 * imports {@code classpath:platform.yml} into its configuration.
 */
@AutoConfiguration(
        beforeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration"
        })
@EnableConfigurationProperties(TandemProperties.class)
@Import({
    StoreConfiguration.class,
    AxonConfiguration.class,
    KafkaConfiguration.class,
    SecurityConfiguration.class,
    WebConfiguration.class,
    AuditConfiguration.class,
    ErasureConfiguration.class
})
public class PlatformAutoConfiguration {}
