package io.tandem.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrderingTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    static Change change(Source source, long position) {
        return new Change(
                source,
                position,
                NOON,
                "tandem.x.y.noted.v1",
                "s" + position,
                position,
                "person:p",
                Audience.EVERYBODY);
    }

    private static Change change(long position) {
        return change(Source.PLANNING, position);
    }

    private static List<Long> positions(List<Change> changes) {
        return changes.stream().map(Change::position).toList();
    }

    @Test
    void what_is_early_waits_for_what_comes_before() {
        var ordering = new Ordering(0);
        assertThat(ordering.accept(change(2), NOON)).isEmpty();
        assertThat(ordering.accept(change(3), NOON)).isEmpty();
        assertThat(positions(ordering.accept(change(1), NOON))).containsExactly(1L, 2L, 3L);
        assertThat(ordering.stuck(NOON.plusSeconds(60))).isFalse();
    }

    @Test
    void what_comes_again_is_dropped() {
        var ordering = new Ordering(5);
        assertThat(ordering.accept(change(5), NOON)).isEmpty();
        assertThat(positions(ordering.accept(change(6), NOON))).containsExactly(6L);
        assertThat(ordering.accept(change(6), NOON)).isEmpty();
    }

    @Test
    void a_hole_is_waited_for_two_seconds_and_then_given_up() {
        var ordering = new Ordering(0);
        ordering.accept(change(2), NOON);
        ordering.accept(change(4), NOON.plusSeconds(1));
        assertThat(ordering.stuck(NOON.plusMillis(1_999))).isFalse();
        assertThat(ordering.stuck(NOON.plusSeconds(2))).isTrue();
        assertThat(positions(ordering.skip(NOON.plusSeconds(2)))).containsExactly(2L);
        assertThat(ordering.stuck(NOON.plusSeconds(3))).isFalse();
        assertThat(ordering.stuck(NOON.plusSeconds(4))).isTrue();
    }

    static List<Long> seeds() {
        return new Random(20261122).longs(50).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void in_whatever_order_and_however_often_they_come_they_go_on_once_and_in_order(long seed) {
        var random = new Random(seed);
        var arriving = new ArrayList<Long>();
        LongStream.rangeClosed(1, 200).forEach(position -> {
            arriving.add(position);
            if (random.nextInt(5) == 0) {
                arriving.add(position);
            }
        });
        Collections.shuffle(arriving, random);
        var ordering = new Ordering(0);
        var gone = new ArrayList<Long>();
        arriving.forEach(position -> gone.addAll(positions(ordering.accept(change(position), NOON))));
        assertThat(gone)
                .as("seed %d", seed)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 200).boxed().toList());
    }
}
