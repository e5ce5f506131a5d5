package io.tandem.gateway.stream;

import static io.tandem.gateway.stream.OrderingTest.change;
import static io.tandem.gateway.stream.Source.FEEDBACK;
import static io.tandem.gateway.stream.Source.PLANNING;
import static io.tandem.gateway.stream.Source.REQUIREMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.gateway.audience.Team;
import io.tandem.gateway.notice.Why;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {

    private static final UUID LIN = UUID.randomUUID();
    private static final UUID ZHOU = UUID.randomUUID();
    private static final UUID SHOP = UUID.randomUUID();
    private static final Listener ANYBODY = new Listener(LIN, false, _ -> Team.NONE);

    private static List<String> read(Reader reader) {
        var frames = new ArrayList<String>();
        while (reader.behind()) {
            reader.due().forEach(frame -> frames.add(new String(frame, StandardCharsets.UTF_8)));
        }
        return frames;
    }

    private static String id(String frame) {
        return frame.substring("id:".length(), frame.indexOf('\n'));
    }

    private static Positions positions(String text) {
        var positions = Positions.parse(text);
        assertThat(positions).isNotNull();
        return positions;
    }

    @Test
    void a_fresh_reader_sees_what_comes_after() {
        var ring = new Ring(10);
        ring.add(change(REQUIREMENTS, 1));
        var reader = Reader.fresh(ring, ANYBODY);
        assertThat(read(reader)).isEmpty();
        ring.add(change(PLANNING, 1));
        assertThat(read(reader)).containsExactly("""
                        id:r1.p1.f0.a0
                        data:{"type":"tandem.x.y.noted.v1","id":"s1","version":1,"actor":"person:p"}

                        """);
        assertThat(new String(reader.heartbeat(), StandardCharsets.UTF_8)).isEqualTo("id:r1.p1.f0.a0\n:\n\n");
    }

    @Test
    void a_resumed_reader_sees_what_it_has_missed_and_nothing_twice() {
        var ring = new Ring(10);
        for (long i = 1; i <= 3; i++) {
            ring.add(change(REQUIREMENTS, i));
            ring.add(change(FEEDBACK, i));
        }
        var reader = Reader.resumed(ring, ANYBODY, positions("r1.p0.f2.a0"));
        assertThat(read(reader).stream().map(ReaderTest::id))
                .containsExactly("r2.p0.f2.a0", "r3.p0.f2.a0", "r3.p0.f3.a0");
    }

    @Test
    void a_reader_that_was_away_too_long_starts_over() {
        var ring = new Ring(3);
        for (long i = 1; i <= 9; i++) {
            ring.add(change(REQUIREMENTS, i));
        }
        assertThat(read(Reader.resumed(ring, ANYBODY, positions("r5"))))
                .containsExactly("id:r9.p0.f0.a0\nevent:reset\ndata:{}\n\n");
        assertThat(read(Reader.resumed(ring, ANYBODY, positions("r6")))).hasSize(3);
    }

    @Test
    void a_reader_that_is_slower_than_the_ring_starts_over() {
        var ring = new Ring(3);
        var reader = Reader.fresh(ring, ANYBODY);
        for (long i = 1; i <= 9; i++) {
            ring.add(change(REQUIREMENTS, i));
        }
        assertThat(read(reader)).containsExactly("id:r9.p0.f0.a0\nevent:reset\ndata:{}\n\n");
    }

    @Test
    void what_will_never_come_makes_readers_start_over_once() {
        var ring = new Ring(10);
        var reader = Reader.fresh(ring, ANYBODY);
        ring.lost(PLANNING, 4);
        ring.add(change(PLANNING, 5));
        assertThat(read(reader)).first().isEqualTo("id:r0.p4.f0.a0\nevent:reset\ndata:{}\n\n");
        assertThat(read(Reader.resumed(ring, ANYBODY, positions("p5")))).isEmpty();
    }

    @Test
    void who_signs_in_is_nobodys_business_but_the_id_goes_on() {
        var ring = new Ring(10);
        var reader = Reader.fresh(ring, ANYBODY);
        ring.add(change(Source.PEOPLE, 7).to(Audience.NOBODY));
        assertThat(read(reader)).isEmpty();
        assertThat(new String(reader.heartbeat(), StandardCharsets.UTF_8)).startsWith("id:r0.p0.f0.a7\n");
    }

    private static Change inShop(long position, Map<UUID, Why> noticed) {
        return change(REQUIREMENTS, position).to(new Audience(false, SHOP, noticed));
    }

    private static Team teamOf(UUID... people) {
        return new Team(1, Set.of(people), Map.of(), null);
    }

    @Test
    void a_product_is_heard_by_its_people_only_and_the_id_goes_on_for_others() {
        var ring = new Ring(10);
        var lin = Reader.fresh(ring, new Listener(LIN, false, _ -> teamOf(LIN)));
        var zhou = Reader.fresh(ring, new Listener(ZHOU, false, _ -> teamOf(LIN)));
        var administrator = Reader.fresh(ring, new Listener(ZHOU, true, _ -> teamOf(LIN)));
        ring.add(inShop(1, Map.of()));
        ring.add(change(PLANNING, 1));
        assertThat(read(lin).stream().map(ReaderTest::id)).containsExactly("r1.p0.f0.a0", "r1.p1.f0.a0");
        assertThat(read(zhou).stream().map(ReaderTest::id)).containsExactly("r1.p1.f0.a0");
        assertThat(read(administrator)).hasSize(2);
    }

    @Test
    void who_leaves_the_team_hears_nothing_more_of_it() {
        var ring = new Ring(10);
        var team = new AtomicReference<>(teamOf(LIN));
        var lin = Reader.fresh(ring, new Listener(LIN, false, _ -> team.get()));
        ring.add(inShop(1, Map.of()));
        assertThat(read(lin)).hasSize(1);
        team.set(teamOf());
        ring.add(inShop(2, Map.of()));
        assertThat(read(lin)).isEmpty();
    }

    @Test
    void a_notice_is_marked_for_whom_it_is_one() {
        var ring = new Ring(10);
        var lin = Reader.fresh(ring, new Listener(LIN, false, _ -> teamOf(LIN, ZHOU)));
        var zhou = Reader.fresh(ring, new Listener(ZHOU, false, _ -> teamOf(LIN, ZHOU)));
        ring.add(inShop(1, Map.of(LIN, Why.ASK)));
        assertThat(read(lin)).first().asString().contains("\"notice\":\"ask\"");
        assertThat(read(zhou)).first().asString().doesNotContain("notice");
    }

    @Test
    void readers_that_are_there_share_one_encoded_frame() {
        var ring = new Ring(10);
        var one = Reader.fresh(ring, ANYBODY);
        var other = Reader.resumed(ring, ANYBODY, positions("r0"));
        ring.add(change(REQUIREMENTS, 1));
        assertThat(one.due().getFirst()).isSameAs(other.due().getFirst());
    }

    static List<Long> seeds() {
        return new Random(20261122).longs(30).boxed().toList();
    }

    /** The other instance has the same changes in another order of sources. */
    @ParameterizedTest
    @MethodSource("seeds")
    void a_reader_that_moves_between_instances_sees_each_change_once(long seed) {
        var random = new Random(seed);
        var rings = List.of(new Ring(1_000), new Ring(1_000));
        for (var ring : rings) {
            long r = 0;
            long p = 0;
            while (r < 40 || p < 40) {
                if (p == 40 || (r < 40 && random.nextBoolean())) {
                    ring.add(change(REQUIREMENTS, ++r));
                } else {
                    ring.add(change(PLANNING, ++p));
                }
            }
        }
        var seen = new ArrayList<String>();
        var last = "r0";
        for (int i = 0; i < 200; i++) {
            var reader = Reader.resumed(rings.get(random.nextInt(2)), ANYBODY, positions(last));
            var frames = read(reader);
            for (var frame : frames.subList(0, Math.min(frames.size(), random.nextInt(5)))) {
                last = id(frame);
                seen.add(last);
            }
        }
        assertThat(seen).as("seed %d", seed).hasSize(80).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"r12.p3.f9.a4, r12.p3.f9.a4", "f9, r0.p0.f9.a0", "r1.x7, r1.p0.f0.a0"})
    void positions_are_read_back(String text, String expected) {
        assertThat(positions(text)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "r", "12", "r-1", "r1,p2", "r99999999999999999999", "R1"})
    void anything_else_is_no_position(String text) {
        assertThat(Positions.parse(text)).isNull();
    }
}
