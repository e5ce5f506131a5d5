package io.tandem.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Event record to stored text and back; personal components are enciphered on the way. */
public final class EventCodec {

    private final EventTypes types;
    private final PersonalKeys keys;

    public EventCodec(EventTypes types, PersonalKeys keys) {
        this.types = types;
        this.keys = keys;
    }

    public EventTypes types() {
        return types;
    }

    /**
     * Blocks for a person's key where the event has personal components. What cannot be kept for ever (fractions,
     * integers beyond 2^53, lone surrogates, instants finer than a millisecond) is an IllegalArgumentException.
     */
    public StoredEvent encode(UUID id, Object event) {
        var type = event.getClass();
        var name = types.nameOf(type);
        try {
            ObjectNode payload = StoredJson.MAPPER.valueToTree(event);
            types.personal(type).forEach((component, person) -> encipher(payload, component, person));
            return new StoredEvent(id, name, types.revisionOf(type), CanonicalJson.write(payload));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " cannot be stored: " + e.getMessage(), e);
        }
    }

    /** Blocks for a person's key where the event has personal components; a destroyed key's texts read as empty. */
    public Object decode(StoredEvent stored) {
        var type = types.classOf(stored.type());
        try {
            var payload = types.upcast(
                    stored.type(), stored.revision(), (ObjectNode) StoredJson.MAPPER.readTree(stored.payload()));
            types.personal(type).keySet().forEach(component -> decipher(payload, component));
            return StoredJson.MAPPER.treeToValue(payload, type);
        } catch (JacksonException e) {
            throw new IllegalStateException(
                    "Event %s (%s, revision %d) does not read: %s"
                            .formatted(stored.id(), stored.type(), stored.revision(), e.getOriginalMessage()),
                    e);
        }
    }

    /** All events of a commit with their envelope. Blocks like {@link #decode(StoredEvent)}. */
    public List<Recorded> decode(StoredCommit commit) {
        var recorded = new ArrayList<Recorded>(commit.events().size());
        for (var stored : commit.events()) {
            recorded.add(new Recorded(
                    stored.id(),
                    commit.stream(),
                    commit.firstSequence() + recorded.size(),
                    commit.position() + recorded.size(),
                    commit.committedAt(),
                    commit.metadata(),
                    decode(stored)));
        }
        return recorded;
    }

    /** The same for reactive callers: leaves their thread only where a key may have to be fetched. */
    Mono<List<Recorded>> decodeLater(StoredCommit commit) {
        var decoded = Mono.fromCallable(() -> decode(commit));
        return holdsPersonal(commit) ? decoded.subscribeOn(Schedulers.boundedElastic()) : decoded;
    }

    boolean holdsPersonal(StoredCommit commit) {
        return commit.events().stream().anyMatch(event -> types.isPersonal(event.type()));
    }

    private void encipher(ObjectNode payload, String component, String person) {
        var text = payload.get(component);
        if (text == null) {
            return;
        }
        var id = payload.get(person);
        if (id == null) {
            throw new IllegalArgumentException(component + " is personal data, but " + person + " names nobody.");
        }
        payload.put(component, keys.encipher(UUID.fromString(id.stringValue()), text.stringValue()));
    }

    private void decipher(ObjectNode payload, String component) {
        var text = payload.get(component);
        if (text != null && text.isString()) {
            payload.put(component, keys.decipher(text.stringValue()));
        }
    }
}
