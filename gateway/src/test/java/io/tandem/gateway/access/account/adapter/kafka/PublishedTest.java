package io.tandem.gateway.access.account.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
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
import io.tandem.ledger.CommitMetadata;
import io.tandem.ledger.Recorded;
import io.tandem.ledger.model.Actor;
import io.tandem.platform.kafka.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What leaves for Kafka is what the contracts say, down to their samples. */
class PublishedTest {

    private static final UUID LIN = UUID.fromString("01980000-0000-7000-8000-000000000011");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<AccountEvent> told() {
        return Stream.of(
                new AccountInvited(LIN, "lin.xiaowen", "林晓雯", "lin@example.com", "hash", NOON),
                new AccountDeactivated(LIN),
                new AccountReactivated(LIN),
                new AccountErased(LIN),
                new AdministratorGranted(LIN),
                new AdministratorRevoked(LIN));
    }

    private static Publication publish(AccountEvent event) {
        var metadata = new CommitMetadata(new UUID(0, 1), Actor.person(LIN), NOON, null, new UUID(0, 2), null);
        var recorded = new Recorded(new UUID(0, 3), "Account/" + LIN, 0, 1, NOON, metadata, event);
        return new AccountTranslation().publish(event, recorded);
    }

    @ParameterizedTest
    @MethodSource("told")
    void what_is_told_is_the_sample_of_the_contracts_and_fits_its_schema(AccountEvent event) {
        var publication = publish(event);
        var data = JSON.writeValueAsString(publication.data());
        assertThat(publication.subject()).isEqualTo(LIN);
        assertThat(JSON.readTree(data)).isEqualTo(JSON.readTree(contract(publication.type(), "sample")));
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(contract(publication.type(), "schema"), InputFormat.JSON);
        assertThat(schema.validate(data, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("told")
    void nothing_personal_is_told(AccountEvent event) {
        assertThat(JSON.writeValueAsString(publish(event).data())).doesNotContain("林", "@", "hash");
    }

    @Test
    void what_nobody_outside_needs_travels_without_data() {
        for (var event : List.of(
                new InvitationRenewed(LIN, "hash", NOON),
                new PasswordSet(LIN, new UUID(0, 4)),
                new PasswordChanged(LIN, new UUID(0, 4)),
                new AccountNamed(LIN, "林晓"))) {
            assertThat(publish(event)).isEqualTo(Publication.noted("people", "account", LIN));
        }
    }

    private static String contract(String type, String what) {
        var path = "/contracts/events/people.account/" + type + "." + what + ".json";
        try (var in = PublishedTest.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
