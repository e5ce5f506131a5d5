package io.tandem.gateway.access;

import static io.tandem.gateway.access.Spec.LIN;
import static io.tandem.gateway.access.Spec.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import io.tandem.embeddedmongo.EmbeddedMongo;
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
import io.tandem.gateway.access.session.domain.SessionEvent;
import io.tandem.gateway.access.session.domain.SessionEvent.SessionEnded;
import io.tandem.gateway.access.session.domain.SessionEvent.SessionOpened;
import io.tandem.gateway.access.token.domain.Scope;
import io.tandem.gateway.access.token.domain.TokenEvent;
import io.tandem.gateway.access.token.domain.TokenEvent.TokenIssued;
import io.tandem.gateway.access.token.domain.TokenEvent.TokenRevoked;
import io.tandem.ledger.EventCodec;
import io.tandem.ledger.EventTypes;
import io.tandem.ledger.PersonalKeys;
import io.tandem.ledger.StoredEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

/**
 * Events are for ever: each type has a file that must read back equal and be written again to the same bytes. A type
 * without a file gets one on its first run; a file is never changed afterwards. What is personal is enciphered anew
 * each time: there it is the text that must be the same, and the ciphertext that must not show it.
 */
class StoredEventsIT {

    private static final Path FOLDER = Path.of("src/test/resources/events");
    private static final UUID ID = new UUID(9, 1);
    private static final UUID CREDENTIAL = new UUID(9, 2);
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final EventTypes TYPES = EventTypes.builder()
            .events(AccountEvent.class)
            .events(SessionEvent.class)
            .events(TokenEvent.class)
            .build();

    private static EmbeddedMongo mongo;
    private static MongoClient client;
    private static EventCodec codec;

    @BeforeAll
    static void keyOfTheFiles() {
        mongo = EmbeddedMongo.inMemory();
        client = MongoClients.create(mongo.uri());
        var database = client.getDatabase("golden");
        Mono.from(database.getCollection("personal-keys")
                        .insertOne(new Document("_id", LIN.toString())
                                .append("key", new Binary(new byte[32]))
                                .append("createdAt", Date.from(NOON))))
                .block();
        codec = new EventCodec(TYPES, new PersonalKeys(database));
    }

    @AfterAll
    static void close() {
        client.close();
        mongo.close();
    }

    static List<Object> events() {
        return List.of(
                new AccountInvited(LIN, "lin.xiaowen", "林晓雯", "lin@example.com", HASH, NOON),
                new InvitationRenewed(LIN, HASH, NOON),
                new PasswordSet(LIN, CREDENTIAL),
                new PasswordChanged(LIN, CREDENTIAL),
                new AccountNamed(LIN, "林晓"),
                new AccountDeactivated(LIN),
                new AccountReactivated(LIN),
                new AccountErased(LIN),
                new AdministratorGranted(LIN),
                new AdministratorRevoked(LIN),
                new SessionOpened(ID, LIN, CREDENTIAL, HASH, NOON),
                new SessionEnded(ID, LIN),
                new TokenIssued(ID, LIN, "脚本", Scope.WRITE, HASH, NOON, null),
                new TokenRevoked(ID, LIN));
    }

    @Test
    void every_event_has_a_sample() {
        assertThat(events().stream().map(Object::getClass)).containsExactlyInAnyOrderElementsOf(TYPES.classes());
    }

    @ParameterizedTest
    @MethodSource("events")
    void reads_back_equal_and_writes_the_same(Object event) throws IOException {
        var stored = codec.encode(ID, event);
        assertThat(stored.payload()).doesNotContain("林", "@");
        var file = FOLDER.resolve(stored.type() + "." + stored.revision() + ".json");
        if (Files.notExists(file)) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, stored.payload());
        }
        var golden = Files.readString(file);
        assertThat(covered(stored.payload())).isEqualTo(covered(golden));
        assertThat(codec.decode(new StoredEvent(ID, stored.type(), stored.revision(), golden)))
                .isEqualTo(event);
    }

    private static String covered(String payload) {
        return payload.replaceAll("enc:1:" + LIN + ":[A-Za-z0-9_-]+", "enc:1:…");
    }
}
