package io.tandem.gateway.access.account.adapter.kafka;

import io.tandem.gateway.access.account.domain.AccountEvent;
import io.tandem.gateway.access.account.domain.AccountEvent.AccountDeactivated;
import io.tandem.gateway.access.account.domain.AccountEvent.AccountErased;
import io.tandem.gateway.access.account.domain.AccountEvent.AccountInvited;
import io.tandem.gateway.access.account.domain.AccountEvent.AccountNamed;
import io.tandem.gateway.access.account.domain.AccountEvent.AccountReactivated;
import io.tandem.gateway.access.account.domain.AccountEvent.AdministratorGranted;
import io.tandem.gateway.access.account.domain.AccountEvent.AdministratorRevoked;
import io.tandem.gateway.access.account.domain.AccountEvent.InvitationRenewed;
import io.tandem.gateway.access.account.domain.AccountEvent.PasswordChanged;
import io.tandem.gateway.access.account.domain.AccountEvent.PasswordSet;
import io.tandem.ledger.Recorded;
import io.tandem.platform.kafka.Publication;
import io.tandem.platform.kafka.Translation;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What others learn of an account: that it is there, and whether its person may act. No personal data. */
@Component
class AccountTranslation implements Translation<AccountEvent> {

    /** @param login public in the product, unlike the person's name */
    record Invited(UUID personId, String login) {}

    record Person(UUID personId) {}

    @Override
    public Class<AccountEvent> events() {
        return AccountEvent.class;
    }

    @Override
    public Publication publish(AccountEvent event, Recorded recorded) {
        return switch (event) {
            case AccountInvited e -> published("invited", e, new Invited(e.personId(), e.login()));
            case AccountDeactivated e -> published("deactivated", e, new Person(e.personId()));
            case AccountReactivated e -> published("reactivated", e, new Person(e.personId()));
            case AccountErased e -> published("erased", e, new Person(e.personId()));
            case AdministratorGranted e -> published("administrator-granted", e, new Person(e.personId()));
            case AdministratorRevoked e -> published("administrator-revoked", e, new Person(e.personId()));
            case InvitationRenewed _, PasswordSet _, PasswordChanged _, AccountNamed _ ->
                Publication.noted("people", "account", event.personId());
        };
    }

    private static Publication published(String what, AccountEvent event, Object data) {
        return new Publication("tandem.people.account." + what + ".v1", event.personId(), data);
    }
}
