package io.tandem.platform.web;

import io.tandem.ledger.CommitLog;
import io.tandem.platform.TandemProperties;
import io.tandem.platform.kafka.Hearing;
import io.tandem.platform.view.Processors;
import java.time.Clock;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webflux.autoconfigure.WebFluxRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** HTTP the same way in every service. */
@Configuration(proxyBeanMethods = false)
public class WebConfiguration {

    @Bean
    StrictJson strictJson() {
        return new StrictJson();
    }

    @Bean
    ProblemHandler problemHandler(JsonMapper json) {
        return new ProblemHandler(json);
    }

    @Bean
    Trace trace() {
        return new Trace();
    }

    @Bean
    IdempotencyKeys idempotencyKeys() {
        return new IdempotencyKeys();
    }

    @Bean
    Answers answers(TandemProperties tandem) {
        return new Answers(tandem.service());
    }

    @Bean
    WebFluxConfigurer requestArguments(CommitLog log, Clock clock, JsonMapper json) {
        return new WebFluxConfigurer() {
            @Override
            public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
                var readable = json.rebuild().addModule(new ReadableText()).build();
                codecs.defaultCodecs().jacksonJsonDecoder(new ReadableJson(readable));
            }

            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
                resolvers.addCustomResolver(new RequestArguments(log, clock));
            }
        };
    }

    @Bean
    DescribedArguments describedArguments() {
        return new DescribedArguments();
    }

    @Bean
    DescribedBodies describedBodies(ObjectMapperProvider mappers) {
        return new DescribedBodies(mappers.jsonMapper());
    }

    @Bean
    DescribedOperations describedOperations() {
        return new DescribedOperations();
    }

    @Bean
    RoleView roleView(Hearing hearing) {
        return new RoleView(hearing);
    }

    @Bean
    WebFluxRegistrations strictQueries(
            ObjectProvider<Processors> processors, ObjectProvider<RoleView> roles, TandemProperties tandem) {
        return new WebFluxRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new TimelyHandling(new ShownPositions(tandem, processors::getObject), roles::getObject);
            }

            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new KnownParameters();
            }
        };
    }
}
