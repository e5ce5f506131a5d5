package io.tandem.gateway.stream;

import java.util.Arrays;
import java.util.Optional;

/** Where changes come from: a letter in stream ids, the CloudEvents source, the topic. */
enum Source {
    REQUIREMENTS('r', "/requirements-service", "tandem.requirements.v1"),
    PLANNING('p', "/planning-service", "tandem.planning.v1"),
    FEEDBACK('f', "/feedback-service", "tandem.feedback.v1"),
    PEOPLE('a', "/gateway", "tandem.people.v1");

    private final char letter;
    private final String source;
    private final String topic;

    Source(char letter, String source, String topic) {
        this.letter = letter;
        this.source = source;
        this.topic = topic;
    }

    char letter() {
        return letter;
    }

    String topic() {
        return topic;
    }

    static Optional<Source> named(String source) {
        return Arrays.stream(values()).filter(s -> s.source.equals(source)).findFirst();
    }
}
