package io.tandem.platform.kafka;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * The topics a service writes and reads: whoever starts first makes them. A broker that is away does not keep a
 * service from starting; this goes on asking until it is there.
 */
final class Topics implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Topics.class);
    private static final long PAUSE_MILLIS = 500;

    private final KafkaAdmin admin;
    private volatile @Nullable Thread keeper;

    Topics(String bootstrap, List<NewTopic> topics) {
        admin = new KafkaAdmin(Map.of("bootstrap.servers", bootstrap));
        admin.setAutoCreate(false);
        admin.setOperationTimeout(5);
        admin.setModifyTopicConfigs(false);
        this.topics = topics;
    }

    private final List<NewTopic> topics;

    @Override
    public void start() {
        keeper = Thread.ofVirtual().name("topics").start(this::make);
    }

    private void make() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                admin.createOrModifyTopics(topics.toArray(NewTopic[]::new));
                return;
            } catch (RuntimeException e) {
                LOG.debug("the broker is not there yet: {}", e.getMessage());
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    @Override
    public void stop() {
        var running = keeper;
        if (running != null) {
            running.interrupt();
        }
        keeper = null;
    }

    @Override
    public boolean isRunning() {
        return keeper != null;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
