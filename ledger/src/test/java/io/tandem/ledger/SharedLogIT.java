package io.tandem.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two instances of a service on one store. */
class SharedLogIT {

    private final TestStore store = TestStore.open();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void two_instances_append_at_once_without_hole_or_loss() {
        append(Clock.systemUTC());
    }

    @Test
    void a_clock_an_hour_ahead_does_not_let_time_fall() {
        append(Clock.offset(Clock.systemUTC(), Duration.ofHours(1)));
    }

    private void append(Clock clockOfTheOther) {
        try (var one = new CommitLog(store.database(), Clock.systemUTC());
                var other = new CommitLog(store.database(), clockOfTheOther)) {
            var acknowledged = Writers.run(List.of(one, other), 16, 6, 320);
            assertThat(acknowledged).hasSize(320);
            Writers.check(one, acknowledged);
            Writers.check(other, acknowledged);
        }
    }
}
