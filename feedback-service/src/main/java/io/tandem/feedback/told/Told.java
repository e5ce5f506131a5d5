package io.tandem.feedback.told;

import io.tandem.feedback.model.Side;
import io.tandem.ledger.ForeignEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a foreign event tells: members that are not asked for are ignored, so is a side this version does not know. A
 * member that has to be there and is not, is an IllegalStateException: the event waits, the lag alarm rings.
 */
public record Told(JsonNode data) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public static Told by(ForeignEvent event) {
        return new Told(event.data() == null ? JSON.createObjectNode() : JSON.readTree(event.data()));
    }

    public String text(String name) {
        return optionalText(name)
                .orElseThrow(() -> new IllegalStateException("a published event lacks \"" + name + "\""));
    }

    public Optional<String> optionalText(String name) {
        var value = data.path(name);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    public UUID id(String name) {
        return UUID.fromString(text(name));
    }

    public List<UUID> ids(String name) {
        return texts(name).map(UUID::fromString).toList();
    }

    public Optional<Side> side(String name) {
        return optionalText(name).flatMap(Told::sideNamed);
    }

    public List<Side> sides(String name) {
        return texts(name).flatMap(text -> sideNamed(text).stream()).toList();
    }

    public List<JsonNode> objects(String name) {
        return data.path(name).values().stream().toList();
    }

    private Stream<String> texts(String name) {
        return data.path(name).values().stream().map(JsonNode::asString);
    }

    private static Optional<Side> sideNamed(String text) {
        return Arrays.stream(Side.values())
                .filter(side -> side.name().equals(text))
                .findFirst();
    }
}
