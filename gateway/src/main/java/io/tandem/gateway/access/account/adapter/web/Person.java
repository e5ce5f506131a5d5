package io.tandem.gateway.access.account.adapter.web;

import io.tandem.gateway.access.account.domain.Account;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as those signed in see one.
 *
 * @param name empty once the person's data was erased
 * @param email shown to administrators and the person alone
 */
record Person(UUID id, String login, String name, @Nullable String email, boolean active, boolean administrator) {

    static Person of(UUID id, Account account, boolean close) {
        return new Person(
                id,
                account.login(),
                account.name(),
                close ? account.email() : null,
                account.active(),
                account.administrator());
    }
}
