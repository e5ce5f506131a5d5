package io.tandem.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.tandem.ledger.CommitLog;
import io.tandem.ledger.Inbox;
import io.tandem.platform.command.StreamTarget;
import io.tandem.platform.kafka.KafkaPublisher;
import io.tandem.platform.view.Processors;
import io.tandem.platform.view.ReadsInbox;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Axon as this house uses it: commands on virtual threads, every processor tracking, in order, and never skipping. */
@Configuration(proxyBeanMethods = false)
class AxonConfiguration {

    @Bean(destroyMethod = "shutdown")
    CommandBus commandBus() {
        return AsynchronousCommandBus.builder()
                .executor(Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("command-", 0).factory()))
                .transactionManager(NoTransactionManager.instance())
                .build();
    }

    /** Named in each binding's {@code @Aggregate(commandTargetResolver = "streamTarget")}. */
    @Bean
    CommandTargetResolver streamTarget() {
        return new StreamTarget();
    }

    @Bean
    ConfigurerModule processors(TandemProperties tandem, ListableBeanFactory beans) {
        return configurer -> {
            var processing = configurer.eventProcessing();
            processing.usingTrackingEventProcessors();
            processing.registerTrackingEventProcessorConfiguration(_ -> inOrder());
            // What cannot be handled is tried again, and its processor waits: the lag rises, an alert fires, nothing is
            // lost.
            processing.registerDefaultListenerInvocationErrorHandler(_ -> PropagatingErrorHandler.instance());
            processing.registerDefaultErrorHandler(_ -> PropagatingErrorHandler.instance());
            processing.assignHandlerTypesMatching(
                    tandem.service() + ".publisher", KafkaPublisher.class::isAssignableFrom);
            for (var group : inboxGroups(beans)) {
                processing.registerTrackingEventProcessor(group, c -> c.getComponent(Inbox.class), _ -> inOrder());
            }
        };
    }

    private static TrackingEventProcessorConfiguration inOrder() {
        return TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andBatchSize(200)
                .andInitialTrackingToken(source -> source.createTailToken())
                .andEventAvailabilityTimeout(1, TimeUnit.SECONDS)
                .andTokenClaimInterval(1, TimeUnit.SECONDS);
    }

    private static Set<String> inboxGroups(ListableBeanFactory beans) {
        var groups = new TreeSet<String>();
        for (var name : beans.getBeanNamesForAnnotation(ReadsInbox.class)) {
            var group = beans.findAnnotationOnBean(name, ProcessingGroup.class);
            if (group == null) {
                throw new IllegalStateException(name + " reads the inbox and needs a @ProcessingGroup");
            }
            groups.add(group.value());
        }
        return groups;
    }

    @Bean
    Processors processorPositions(
            EventProcessingConfiguration processing, CommitLog log, Inbox inbox, ListableBeanFactory beans) {
        return new Processors(processing, log, inbox, inboxGroups(beans), views(beans));
    }

    /** Policies are called When…Then…; whatever else handles events writes a view. */
    private static Set<String> views(ListableBeanFactory beans) {
        var views = new TreeSet<String>();
        for (var name : beans.getBeanNamesForAnnotation(ProcessingGroup.class)) {
            var group = beans.findAnnotationOnBean(name, ProcessingGroup.class);
            var type = beans.getType(name);
            if (group != null && type != null && !type.getSimpleName().startsWith("When")) {
                views.add(group.value());
            }
        }
        return views;
    }

    /** {@code tandem_processor_lag_events}: how many events each processor has still to handle. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> lagGauges(Processors processors, MeterRegistry meters) {
        return _ -> processors
                .names()
                .forEach(name -> Gauge.builder("tandem.processor.lag.events", processors, p -> lag(p, name))
                        .tag("processor", name)
                        .register(meters));
    }

    private static double lag(Processors processors, String name) {
        var lag = processors.lag(name).onErrorComplete().block(Duration.ofSeconds(2));
        return lag == null ? Double.NaN : lag;
    }
}
