package io.tandem.gateway.lifecycle;

import io.tandem.gateway.access.account.application.Accounts;
import io.tandem.gateway.access.account.application.Logins;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Persons' names by id, from the gateway's own accounts: services know persons by id only. */
@Component
final class Names {

    private final Accounts accounts;
    private final Logins logins;

    Names(Accounts accounts, Logins logins) {
        this.accounts = accounts;
        this.logins = logins;
    }

    /** {@code {"<id>": {"login": …, "name": …}}} for those of {@code ids} that are persons, in order of their ids. */
    Mono<ObjectNode> of(Set<UUID> ids) {
        return logins.among(ids)
                .sort()
                .flatMapSequential(
                        id -> accounts.current(id).map(account -> new Named(id, account.login(), account.name())))
                .collect(
                        JsonNodeFactory.instance::objectNode,
                        (people, named) -> people.putObject(named.id().toString())
                                .put("login", named.login())
                                .put("name", named.name()));
    }

    private record Named(UUID id, String login, String name) {}
}
