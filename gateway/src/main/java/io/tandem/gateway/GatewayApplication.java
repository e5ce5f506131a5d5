package io.tandem.gateway;

import io.tandem.gateway.access.SignInProperties;
import io.tandem.gateway.access.account.domain.AccountEvent;
import io.tandem.gateway.access.session.domain.SessionEvent;
import io.tandem.gateway.access.token.domain.TokenEvent;
import io.tandem.gateway.edge.Services;
import io.tandem.gateway.limit.Limits;
import io.tandem.ledger.EventTypes;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The gateway as a process of its own; configured by {@code gateway.yml}. */
@SpringBootApplication
@EnableConfigurationProperties({SignInProperties.class, Services.class, Limits.class})
public class GatewayApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(GatewayApplication.class)
                .properties("spring.config.name=gateway")
                .run(args);
    }

    @Bean
    EventTypes eventTypes() {
        return EventTypes.builder()
                .events(AccountEvent.class)
                .events(SessionEvent.class)
                .events(TokenEvent.class)
                .build();
    }
}
