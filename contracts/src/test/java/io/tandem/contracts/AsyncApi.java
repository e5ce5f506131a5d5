package io.tandem.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes {@code asyncapi.yaml} from the schemas that lie beside it: one message per schema, nothing by hand. Knows only
 * the JDK, so that Java's source launcher runs it: {@code java src/test/java/io/tandem/contracts/AsyncApi.java} in
 * contracts/.
 */
final class AsyncApi {

    static final Path FILE = PublishedType.CONTRACTS.resolve("asyncapi.yaml");

    /** The contexts that publish, each with the CloudEvents source that writes its topic. */
    static final Map<String, String> SOURCES = new java.util.TreeMap<>(Map.of(
            "people", "/gateway",
            "requirements", "/requirements-service",
            "planning", "/planning-service",
            "feedback", "/feedback-service"));

    private AsyncApi() {}

    public static void main(String[] args) throws IOException {
        var types = PublishedType.in(PublishedType.CONTRACTS);
        Files.writeString(FILE, document(types));
        System.out.println(FILE + ": " + types.size() + " published types");
    }

    static String document(List<PublishedType> types) {
        return HEAD
                + "channels:\n"
                + each(SOURCES.keySet(), context -> channel(context, types))
                + "operations:\n"
                + each(SOURCES.entrySet(), e -> operation(e.getKey(), e.getValue()))
                + "components:\n  messages:\n"
                + each(SOURCES.keySet(), AsyncApi::noted)
                + each(types, AsyncApi::message)
                + TAIL;
    }

    private static <T> String each(java.util.Collection<T> all, java.util.function.Function<T, String> text) {
        return all.stream().map(text).collect(Collectors.joining());
    }

    private static String channel(String context, List<PublishedType> types) {
        return """
                  {context}:
                    address: tandem.{context}.v1
                    description: Every event of the {context} context, in order per aggregate.
                    servers:
                      - $ref: '#/servers/kafka'
                    bindings:
                      kafka:
                        topic: tandem.{context}.v1
                        topicConfiguration:
                          cleanup.policy: [delete]
                          retention.ms: 1209600000
                    messages:
                      {context}-noted:
                        $ref: '#/components/messages/{context}-noted'
                """.replace("{context}", context)
                + types.stream()
                        .filter(type -> type.context().equals(context))
                        .map(type -> """
                                      {name}:
                                        $ref: '#/components/messages/{name}'
                                """.replace("{name}", type.name()))
                        .collect(Collectors.joining());
    }

    private static String operation(String context, String source) {
        return """
                  publish-{context}:
                    action: send
                    summary: Written by {source}, and by nobody else.
                    channel:
                      $ref: '#/channels/{context}'
                """.replace("{context}", context).replace("{source}", source);
    }

    private static String noted(String context) {
        return """
                    {context}-noted:
                      name: {context}-noted
                      title: Something happened that is nobody else's business
                      summary: >-
                        Type tandem.{context}.<aggregate>.noted.v1, without data: it only keeps sequence and position contiguous.
                      headers:
                        $ref: '#/components/schemas/cloudEvent'
                      bindings:
                        kafka:
                          key: { type: string, format: uuid }
                """.replace("{context}", context);
    }

    private static String message(PublishedType type) {
        return """
                    {name}:
                      name: {name}
                      contentType: application/json
                      headers:
                        $ref: '#/components/schemas/cloudEvent'
                      payload:
                        schemaFormat: application/schema+json;version=draft-2020-12
                        schema:
                          $ref: {schema}
                      bindings:
                        kafka:
                          key: { type: string, format: uuid }
                """.replace("{name}", type.name()).replace("{schema}", type.schema());
    }

    private static final String HEAD = """
            # Written by AsyncApi.java from the schemas beside it; change those, never this file.
            asyncapi: 3.0.0
            info:
              title: Tandem's published events
              version: 1.0.0
              description: >-
                CloudEvents 1.0 over Kafka in binary mode: the attributes are headers, the record's key is the subject, its value the data.
                One topic per context. Per subject `sequence` and per source `position` have no gaps; a record may come twice.
                A message's name is its CloudEvents type. A type is never changed: fields may be added, anything else is a new version.
              license:
                name: Apache-2.0
                url: https://www.apache.org/licenses/LICENSE-2.0
            defaultContentType: application/json
            servers:
              kafka:
                host: 127.0.0.1:19092
                protocol: kafka
                description: The broker of the standalone system; elsewhere tandem.kafka.bootstrap.
            """;

    private static final String TAIL = """
              schemas:
                cloudEvent:
                  type: object
                  required: [ce_specversion, ce_id, ce_source, ce_type, ce_subject, ce_time, ce_sequence, ce_position, ce_correlationid, ce_actor]
                  properties:
                    ce_specversion: { const: '1.0' }
                    ce_id: { type: string, format: uuid, description: The stored event's id; the same however often it is sent. }
                    ce_source: { enum: [/gateway, /requirements-service, /planning-service, /feedback-service] }
                    ce_type: { type: string, pattern: '^tandem(\\.[a-z-]+){3}\\.v[0-9]+$' }
                    ce_subject: { type: string, format: uuid, description: The aggregate; also the record's key. }
                    ce_time: { type: string, format: date-time, description: When the event was committed, UTC. }
                    ce_sequence: { type: string, pattern: '^[0-9]+$', description: Of the event in its subject, from 0, without gaps. }
                    ce_position: { type: string, pattern: '^[1-9][0-9]*$', description: Of the event in its source, from 1, without gaps. }
                    ce_correlationid: { type: string, format: uuid, description: The request everything followed from. }
                    ce_causationid: { type: string, format: uuid, description: The event this one followed from, if any. }
                    ce_actor: { type: string, pattern: '^(person|service|agent):.+$' }
                    traceparent: { type: string, description: W3C trace context. }
                    content-type: { const: application/json, description: Absent where there is no data. }
            """;
}
