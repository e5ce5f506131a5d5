package io.tandem.platform.audit;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where and under which name a service's audit log is kept.
 *
 * @param folder beside the store, never in it: the signing key, the public keys, the last checkpoint, who was erased; null where this
 *     instance only answers and another one signs
 * @param origin what the log's name begins with, such as {@code tandem.example/api/v1/audit}; empty gives the
 *     installation a name of its own
 * @param witnesses a file in the form of tlog-policy whose witness lines have addresses; null where nobody is asked
 */
@ConfigurationProperties("tandem.audit")
public record AuditProperties(
        @Nullable Path folder,
        @DefaultValue("") String origin,
        @Nullable Path witnesses) {}
