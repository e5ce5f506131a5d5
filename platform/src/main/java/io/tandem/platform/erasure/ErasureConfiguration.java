package io.tandem.platform.erasure;

import io.tandem.ledger.PersonalKeys;
import io.tandem.platform.audit.AuditProperties;
import java.util.List;
import org.axonframework.common.caching.Cache;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Every service has personal texts to forget; those that hear of people hear whose. */
@Configuration(proxyBeanMethods = false)
public class ErasureConfiguration {

    private static final String PEOPLE = "tandem.people.v1";

    @Bean
    Erasures erasures(PersonalKeys keys, Cache aggregateCache, AuditProperties audit) {
        var folder = audit.folder();
        return new Erasures(keys, aggregateCache, folder == null ? null : folder.resolve("erasures"));
    }

    @Bean
    @Conditional(HearsOfPeople.class)
    WhenPersonErasedThenDestroyKey whenPersonErasedThenDestroyKey(Erasures erasures) {
        return new WhenPersonErasedThenDestroyKey(erasures);
    }

    static final class HearsOfPeople implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return Binder.get(context.getEnvironment())
                    .bind("tandem.kafka.reads", Bindable.listOf(String.class))
                    .orElse(List.of())
                    .contains(PEOPLE);
        }
    }
}
