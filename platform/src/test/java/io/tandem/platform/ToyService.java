package io.tandem.platform;

import io.tandem.ledger.CommitLog;
import io.tandem.ledger.EventCodec;
import io.tandem.ledger.EventTypes;
import io.tandem.ledger.Folds;
import io.tandem.ledger.ForeignEvent;
import io.tandem.ledger.Recorded;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.platform.kafka.Publication;
import io.tandem.platform.kafka.Translation;
import io.tandem.platform.view.Processors;
import io.tandem.platform.view.ReadsInbox;
import io.tandem.platform.view.TemporalView;
import io.tandem.platform.web.Answers;
import io.tandem.platform.web.AsOf;
import io.tandem.platform.web.IfMatch;
import io.tandem.platform.web.Problem;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A whole service around the toy, plugged in as a real one is; it reads its own topic back into its inbox. */
@SpringBootApplication
class ToyService {

    @Bean
    EventTypes eventTypes() {
        return EventTypes.builder().events(Toy.ToyEvent.class).build();
    }

    @Bean
    Folds<Toy> toys(CommitLog log, EventCodec codec) {
        return new Folds<>(log, codec, Toy.NONE, (toy, event) -> toy.evolve((Toy.ToyEvent) event), 100);
    }

    @Bean
    TemporalView toyRows(com.mongodb.reactivestreams.client.MongoDatabase database) {
        return new TemporalView(database, "toy-rows", List.of("count"));
    }

    @Component
    static class ToyPublisher implements Translation<Toy.ToyEvent> {
        @Override
        public Class<Toy.ToyEvent> events() {
            return Toy.ToyEvent.class;
        }

        @Override
        public Publication publish(Toy.ToyEvent event, Recorded recorded) {
            return switch (event) {
                case Toy.ToyEvent.ToyCounted e ->
                    e.count() == 2
                            ? Publication.noted("toys", "toy", e.toyId())
                            : new Publication("tandem.toys.toy.counted.v1", e.toyId(), new Counted(e.count()));
            };
        }

        record Counted(int count) {}
    }

    @Component
    @ProcessingGroup("toys.rows")
    static class ToyProjection {
        private final TemporalView rows;

        ToyProjection(TemporalView rows) {
            this.rows = rows;
        }

        @EventHandler
        void on(Toy.ToyEvent event, @MetaDataValue("recorded") Recorded recorded) {
            rows.put(
                    event.toyId(),
                    recorded.position(),
                    recorded.committedAt(),
                    row -> row.append("count", ((Toy.ToyEvent.ToyCounted) event).count()));
        }
    }

    @Component
    @ReadsInbox
    @ProcessingGroup("toys.echo")
    static class Echo {
        final List<ForeignEvent> heard = new CopyOnWriteArrayList<>();

        private final ReentrantLock gate = new ReentrantLock();

        /** From now on nothing is heard, until {@link #release}; by the same thread. */
        void block() {
            gate.lock();
        }

        void release() {
            gate.unlock();
        }

        @EventHandler
        void on(ForeignEvent event) {
            gate.lock();
            try {
                heard.add(event);
            } finally {
                gate.unlock();
            }
        }
    }

    @RestController
    static class ToyController {
        private final Commands commands;
        private final Answers answers;
        private final Folds<Toy> toys;
        private final TemporalView rows;
        private final Processors processors;

        ToyController(Commands commands, Answers answers, Folds<Toy> toys, TemporalView rows, Processors processors) {
            this.commands = commands;
            this.answers = answers;
            this.toys = toys;
            this.rows = rows;
            this.processors = processors;
        }

        record Count(int upTo, @Nullable String why) {}

        @PostMapping("/api/v1/toys/{id}/counts")
        Mono<ResponseEntity<Void>> count(@PathVariable UUID id, @RequestBody Count body, Caller caller) {
            return commands.send(
                            "Toy",
                            id,
                            new Toy.CountToy(id, body.upTo()),
                            null,
                            caller.withReason(body.why()),
                            Reply.<Toy>created("/api/v1/toys/" + id, toy -> IfMatch.tag(toy.count())))
                    .map(answers::of);
        }

        @PatchMapping("/api/v1/toys/{id}")
        Mono<ResponseEntity<Void>> patch(@PathVariable UUID id, IfMatch ifMatch) {
            return Mono.just(ResponseEntity.noContent().build());
        }

        @GetMapping("/api/v1/toys/{id}")
        Mono<Toy> toy(@PathVariable UUID id, AsOf asOf) {
            var fold = asOf.past()
                    .map(instant -> toys.asOf("Toy/" + id, instant))
                    .orElseGet(() -> toys.current("Toy/" + id));
            return fold.filter(f -> f.sequence() >= 0)
                    .map(Folds.Fold::state)
                    .switchIfEmpty(Mono.error(() -> Problem.notFound("没有这个对象。", "There is no such toy.")));
        }

        @GetMapping("/api/v1/toys")
        Mono<List<Integer>> list(AsOf asOf) {
            return processors
                    .shown(asOf, "toys.rows")
                    .flatMapMany(at -> rows.find(at.instant(), new Document()))
                    .map(row -> row.getInteger("count"))
                    .collectList();
        }
    }
}
