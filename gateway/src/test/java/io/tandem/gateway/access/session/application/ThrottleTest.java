package io.tandem.gateway.access.session.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.platform.web.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T12:00:00Z"));
    private final InstantSource source = now::get;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final Throttle throttle = new Throttle(clock);

    private void fail(int times, String login, String address) {
        for (int i = 0; i < times; i++) {
            throttle.failed(login, address);
        }
    }

    private long seconds(String login, String address) {
        var problem = catchThrowableOfType(Problem.class, () -> throttle.admit(login, address));
        return problem == null ? 0 : Long.parseLong(problem.headers().get("Retry-After"));
    }

    @Test
    void a_few_failures_are_nothing() {
        fail(4, "lin", "10.0.0.1");
        assertThatCode(() -> throttle.admit("lin", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void each_further_failure_doubles_the_wait_up_to_fifteen_minutes() {
        fail(5, "lin", "10.0.0.1");
        assertThat(seconds("lin", "10.0.0.1")).isEqualTo(2);
        fail(3, "lin", "10.0.0.1");
        assertThat(seconds("lin", "10.0.0.1")).isEqualTo(9);
        fail(30, "lin", "10.0.0.1");
        assertThat(seconds("lin", "10.0.0.1")).isEqualTo(901);
        now.updateAndGet(t -> t.plus(Duration.ofMinutes(15)));
        assertThat(seconds("lin", "10.0.0.1")).isZero();
    }

    @Test
    void guesses_at_a_login_from_one_address_do_not_lock_its_person_out_elsewhere() {
        fail(20, "lin", "10.0.0.1");
        assertThat(seconds("lin", "10.0.0.2")).isZero();
        assertThat(seconds("zhou", "10.0.0.1")).isZero();
    }

    @Test
    void guesses_from_many_addresses_and_at_many_logins_wait_too() {
        for (int i = 0; i < 50; i++) {
            fail(1, "lin", "10.0.1." + i);
        }
        assertThat(seconds("lin", "10.0.0.9")).isPositive();
        for (int i = 0; i < 100; i++) {
            fail(1, "login" + i, "10.0.0.3");
        }
        assertThat(seconds("anybody", "10.0.0.3")).isPositive();
    }

    @Test
    void who_signs_in_starts_afresh_and_so_does_everybody_after_an_hour() {
        fail(10, "lin", "10.0.0.1");
        throttle.succeeded("lin", "10.0.0.1");
        assertThat(seconds("lin", "10.0.0.1")).isZero();
        fail(10, "zhou", "10.0.0.1");
        now.updateAndGet(t -> t.plus(Duration.ofMinutes(61)));
        fail(1, "zhou", "10.0.0.1");
        assertThat(seconds("zhou", "10.0.0.1")).isZero();
    }
}
