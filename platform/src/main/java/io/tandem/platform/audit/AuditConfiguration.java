package io.tandem.platform.audit;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.tandem.ledger.CommitLog;
import io.tandem.ledger.LedgerTokenStore;
import io.tandem.ledger.audit.AuditLog;
import io.tandem.ledger.audit.LogFolder;
import io.tandem.ledger.audit.Notary;
import io.tandem.ledger.audit.SignedCheckpoints;
import io.tandem.ledger.audit.Witness;
import io.tandem.ledger.proof.Policy;
import io.tandem.platform.TandemProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log, whoever signs it, and who may ask. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditProperties.class)
public class AuditConfiguration {

    @Bean
    AuditLog auditLog(MongoDatabase database, TandemProperties tandem) {
        return new AuditLog(database, tandem.service());
    }

    @Bean
    SignedCheckpoints signedCheckpoints(MongoDatabase database) {
        return new SignedCheckpoints(database);
    }

    @Bean
    AuditController auditController(AuditLog log, SignedCheckpoints checkpoints, AuditKeys keys) {
        return new AuditController(log, checkpoints, keys);
    }

    @Bean
    AuditKeys auditKeys(AuditProperties audit, TandemProperties tandem) {
        var folder = audit.folder();
        return new AuditKeys(folder == null ? null : LogFolder.open(folder, audit.origin(), tandem.service()));
    }

    @Bean
    @ConditionalOnProperty("tandem.audit.folder")
    LogKeeper logKeeper(
            AuditLog log,
            AuditKeys keys,
            AuditProperties audit,
            SignedCheckpoints checkpoints,
            LedgerTokenStore claims,
            CommitLog commits,
            Producer<String, byte[]> producer,
            TandemProperties tandem,
            MeterRegistry meters) {
        var outside = new CheckpointTopic(producer, tandem.kafka().bootstrap(), tandem.service());
        var folder = Objects.requireNonNull(keys.folder());
        var notary = new Notary(log, folder, checkpoints, outside, witnesses(audit.witnesses()));
        return new LogKeeper(notary, claims, tandem.service(), commits, meters);
    }

    private static List<Witness> witnesses(@Nullable Path file) {
        if (file == null) {
            return List.of();
        }
        try {
            return Policy.parse(Files.readString(file)).reachable().entrySet().stream()
                    .map(witness -> new Witness(witness.getKey(), witness.getValue()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
