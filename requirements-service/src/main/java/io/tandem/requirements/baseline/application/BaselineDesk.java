package io.tandem.requirements.baseline.application;

import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Outcome;
import io.tandem.platform.command.Reply;
import io.tandem.requirements.baseline.domain.Baseline;
import io.tandem.requirements.baseline.domain.BaselineCommand.CaptureBaseline;
import io.tandem.requirements.baseline.domain.Facts;
import io.tandem.requirements.baseline.domain.Frozen;
import io.tandem.requirements.product.application.Crews;
import io.tandem.requirements.product.application.Products;
import io.tandem.requirements.requirement.application.Requirements;
import io.tandem.requirements.requirement.domain.Standing;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where a baseline is captured: reads how the requirements stand right before. */
@Component
public class BaselineDesk {

    private final Products products;
    private final Requirements requirements;
    private final Commands commands;

    BaselineDesk(Products products, Requirements requirements, Commands commands) {
        this.products = products;
        this.requirements = requirements;
        this.commands = commands;
    }

    public Mono<Outcome> capture(CaptureBaseline command, Caller caller, Reply<Baseline> reply) {
        return products.current(command.productId())
                .doOnNext(
                        product -> product.state().requireReader(caller.actor().accountable(), caller.administrator()))
                .flatMap(product ->
                        present(command, product.state().key()).map(present -> new Facts(Crews.of(product), present)))
                .flatMap(facts ->
                        commands.send(Baselines.AGGREGATE, command.baselineId(), command, facts, caller, reply));
    }

    private Mono<List<Frozen>> present(CaptureBaseline command, String productKey) {
        var all = command.chosen().isEmpty();
        var ids = all ? requirements.ofProduct(productKey) : Flux.fromIterable(command.chosen());
        return ids.distinct()
                .concatMap(id -> requirements
                        .current(id)
                        .filter(fold -> fold.state().exists()
                                && fold.state().productId().equals(command.productId())
                                && (!all || isWorkedOn(fold.state().standing())))
                        .map(fold -> new Frozen(id, fold.state().key(), fold.sequence())))
                .collectList();
    }

    private static boolean isWorkedOn(Standing standing) {
        return standing == Standing.OPEN || standing == Standing.PAUSED;
    }
}
