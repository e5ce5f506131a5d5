package io.tandem.platform.command;

import java.util.List;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateLifecycle;

/** The one line between a pure decision and Axon: what was decided is applied, and on which version is noted. */
public final class Decided {

    /** Unit-of-work resource: sequence of the last event the decision was made on, -1 for a new aggregate. */
    static final String SEEN = "tandem.seen";

    private Decided() {}

    public static void apply(Supplier<? extends List<?>> decision) {
        var version = AggregateLifecycle.getVersion();
        CurrentUnitOfWork.get().root().resources().put(SEEN, version == null ? -1L : version);
        decision.get().forEach(AggregateLifecycle::apply);
    }
}
