package io.tandem.platform.command;

import java.util.Objects;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** The aggregate a command goes to stands in its envelope, so that commands need no annotation. */
public final class StreamTarget implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        return new VersionedAggregateIdentifier(
                Objects.requireNonNull(command.getMetaData().get(Commands.STREAM)), null);
    }
}
