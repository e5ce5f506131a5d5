package io.tandem.gateway.access.credential;

import io.tandem.platform.web.Problem;
import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Argon2id with 19 MiB and three passes: about 45 ms on one core of the machine it was tuned on (OWASP asks for at
 * least two passes at this size). Runs on a few threads of its own, never on the event loop; a full queue is a 503.
 */
final class PasswordHashing implements AutoCloseable {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 3;
    private static final int WAITING = 64;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Scheduler threads = Schedulers.newBoundedElastic(
            Math.max(1, Runtime.getRuntime().availableProcessors() / 2), WAITING, "passwords", 60, true);

    /** A hash nobody has the password of: comparing with it costs an unknown login the same time as a known one. */
    private final Mono<String> nobody = hash("nobody's password").cache();

    Mono<String> hash(String password) {
        return run(() -> argon2.encode(normal(password)));
    }

    Mono<Boolean> matches(String password, Mono<String> hash) {
        return hash.map(stored -> new Known(stored, true))
                .switchIfEmpty(nobody.map(stored -> new Known(stored, false)))
                .flatMap(known -> run(() -> argon2.matches(normal(password), known.hash()) && known.real()));
    }

    private record Known(String hash, boolean real) {}

    private <T> Mono<T> run(Callable<T> work) {
        return Mono.fromCallable(work)
                .subscribeOn(threads)
                .onErrorMap(
                        RejectedExecutionException.class,
                        _ -> Problem.unavailable(
                                "现在登录的人太多，请稍后重试。",
                                "Too many people are signing in at this moment; please try again.",
                                Duration.ofSeconds(2)));
    }

    /** The same characters typed on another keyboard are the same password (NIST SP 800-63B: NFKC). */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    @Override
    public void close() {
        threads.dispose();
    }
}
