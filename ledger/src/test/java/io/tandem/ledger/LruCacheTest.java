package io.tandem.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.caching.Cache;
import org.junit.jupiter.api.Test;

class LruCacheTest {

    private final LruCache cache = new LruCache(2);

    @Test
    void what_was_used_longest_ago_is_forgotten() {
        cache.put("a", 1);
        cache.put("b", 2);
        assertThat(cache.<String, Integer>get("a")).isEqualTo(1);
        cache.put("c", 3);
        assertThat(cache.containsKey("b")).isFalse();
        assertThat(cache.containsKey("a")).isTrue();
        assertThat(cache.<String, Integer>get("b")).isNull();
    }

    @Test
    void it_behaves_as_axon_asks() {
        assertThat(cache.putIfAbsent("a", 1)).isTrue();
        assertThat(cache.putIfAbsent("a", 2)).isFalse();
        assertThat(cache.<Integer>computeIfAbsent("a", () -> 3)).isEqualTo(1);
        assertThat(cache.<Integer>computeIfAbsent("b", () -> 4)).isEqualTo(4);
        cache.<Integer>computeIfPresent("b", n -> n + 1);
        assertThat(cache.<String, Integer>get("b")).isEqualTo(5);
        cache.<Integer>computeIfPresent("b", gone -> null);
        cache.<Integer>computeIfPresent("none", n -> n + 1);
        assertThat(cache.containsKey("b")).isFalse();
        assertThat(cache.remove("a")).isTrue();
        assertThat(cache.remove("a")).isFalse();
        cache.put("x", 1);
        cache.removeAll();
        assertThat(cache.containsKey("x")).isFalse();
    }

    @Test
    void listeners_hear_what_happens() {
        var heard = new ArrayList<String>();
        var registration = cache.registerCacheEntryListener(new Listener(heard));
        cache.put("a", 1);
        cache.put("a", 2);
        cache.get("a");
        cache.remove("a");
        cache.put("b", 1);
        cache.put("c", 1);
        cache.put("d", 1);
        registration.cancel();
        cache.put("e", 1);
        assertThat(heard)
                .containsExactly(
                        "created a",
                        "updated a",
                        "read a",
                        "removed a",
                        "created b",
                        "created c",
                        "expired b",
                        "created d");
    }

    private record Listener(List<String> heard) implements Cache.EntryListener {

        @Override
        public void onEntryExpired(Object key) {
            heard.add("expired " + key);
        }

        @Override
        public void onEntryRemoved(Object key) {
            heard.add("removed " + key);
        }

        @Override
        public void onEntryUpdated(Object key, Object value) {
            heard.add("updated " + key);
        }

        @Override
        public void onEntryCreated(Object key, Object value) {
            heard.add("created " + key);
        }

        @Override
        public void onEntryRead(Object key, Object value) {
            heard.add("read " + key);
        }

        @Override
        public Object clone() {
            return new Listener(heard);
        }
    }
}
