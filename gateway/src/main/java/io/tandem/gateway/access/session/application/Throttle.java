package io.tandem.gateway.access.session.application;

import io.tandem.platform.web.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses: after a few failures a login from one address, a login from anywhere, or an address for
 * any login, must wait; the wait doubles with each further failure, up to fifteen minutes. Kept in memory, bounded.
 */
@Component
final class Throttle {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final int REMEMBERED = 50_000;

    private record Failures(int count, Instant last) {}

    private final Clock clock;

    @SuppressWarnings("serial") // never serialized
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /** @throws Problem 429 with {@code Retry-After} while this login or address must wait */
    synchronized void admit(String login, String address) {
        var now = clock.instant();
        for (var limit : Limit.values()) {
            var known = failures.get(limit.key(login, address));
            if (known == null) {
                continue;
            }
            var until = known.last().plus(limit.waitAfter(known.count()));
            if (until.isAfter(now)) {
                var seconds = Duration.between(now, until).toSeconds() + 1;
                throw new Problem(
                                429,
                                "sign-in-throttled",
                                "登录失败次数过多，请在 " + seconds + " 秒后再试。",
                                "Too many failed attempts; try again in " + seconds + " seconds.")
                        .header("Retry-After", Long.toString(seconds));
            }
        }
    }

    synchronized void failed(String login, String address) {
        var now = clock.instant();
        for (var limit : Limit.values()) {
            failures.compute(limit.key(login, address), (_, known) -> {
                var old = known == null || known.last().plus(FORGOTTEN_AFTER).isBefore(now);
                return new Failures(old ? 1 : known.count() + 1, now);
            });
        }
    }

    /** The person is there: failures of this login are forgotten, those of the address are not. */
    synchronized void succeeded(String login, String address) {
        failures.remove(Limit.LOGIN_AT_ADDRESS.key(login, address));
        failures.remove(Limit.LOGIN.key(login, address));
    }

    private enum Limit {
        LOGIN_AT_ADDRESS(5),
        LOGIN(50),
        ADDRESS(100);

        private final int free;

        Limit(int free) {
            this.free = free;
        }

        String key(String login, String address) {
            return switch (this) {
                case LOGIN_AT_ADDRESS -> "both:" + login + "|" + address;
                case LOGIN -> "login:" + login;
                case ADDRESS -> "address:" + address;
            };
        }

        Duration waitAfter(int count) {
            if (count < free) {
                return Duration.ZERO;
            }
            var doublings = Math.min(count - free, 10);
            var wait = FIRST_WAIT.multipliedBy(1L << doublings);
            return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
        }
    }
}
