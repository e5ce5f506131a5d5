package io.tandem.platform.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.tandem.ledger.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import tools.jackson.databind.json.JsonMapper;

/**
 * Follows the store by position and writes one record per stored event. The token moves only after the broker
 * acknowledged the whole batch, so a crash repeats records and never loses one.
 */
public final class KafkaPublisher {

    private static final String SENT = KafkaPublisher.class.getName();

    private final Producer<String, byte[]> producer;
    private final String topic;
    private final String source;
    private final List<Translation<?>> translations;
    private final JsonMapper json;
    private final Counter published;

    public KafkaPublisher(
            Producer<String, byte[]> producer,
            String topic,
            String source,
            List<Translation<?>> translations,
            JsonMapper json,
            MeterRegistry meters) {
        this.producer = producer;
        this.topic = topic;
        this.source = source;
        this.translations = List.copyOf(translations);
        this.json = json;
        this.published = meters.counter("tandem.published.events");
    }

    @EventHandler
    public void on(EventMessage<?> message, @MetaDataValue(value = "recorded", required = true) Recorded recorded) {
        var publication = translate(recorded);
        var data = publication.data() == null ? null : json.writeValueAsBytes(publication.data());
        acknowledgements().add(producer.send(CloudEvents.record(topic, source, publication, recorded, data)));
        published.increment();
    }

    private Publication translate(Recorded recorded) {
        for (var translation : translations) {
            if (translation.events().isInstance(recorded.event())) {
                return translate(translation, recorded);
            }
        }
        throw new IllegalStateException(
                "no translation for " + recorded.event().getClass().getSimpleName());
    }

    private static <E> Publication translate(Translation<E> translation, Recorded recorded) {
        return translation.publish(translation.events().cast(recorded.event()), recorded);
    }

    /** The batch's pending sends; awaited once, before the token is stored. */
    private static List<Future<?>> acknowledgements() {
        var work = CurrentUnitOfWork.get().root();
        return work.getOrComputeResource(SENT, _ -> {
            var sent = new ArrayList<Future<?>>();
            work.onPrepareCommit(_ -> sent.forEach(KafkaPublisher::await));
            return sent;
        });
    }

    private static void await(Future<?> send) {
        try {
            send.get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Kafka acknowledges", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka did not acknowledge", e);
        }
    }
}
