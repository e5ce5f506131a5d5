package io.tandem.standalone.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The people of the story, signed in, and what its local handles became. */
final class Cast {

    /**
     * A signed-in person.
     *
     * @param role in the story: owner, member, manager, reporter
     * @param side empty for people beside the two sides
     */
    record Actor(UUID id, Api api, String role, String side) {}

    private final Map<String, Actor> people = new LinkedHashMap<>();
    private final Map<String, String> things = new LinkedHashMap<>();

    private final WorkingTime time;

    Cast(WorkingTime time) {
        this.time = time;
    }

    WorkingTime time() {
        return time;
    }

    void enters(String handle, Actor actor) {
        people.put(handle, actor);
    }

    Api as(String handle) {
        return actor(handle).api();
    }

    UUID id(String handle) {
        return actor(handle).id();
    }

    /** The handle of who answers for a side. */
    String ownerOf(String side) {
        return people.entrySet().stream()
                .filter(person -> person.getValue().role().equals("owner")
                        && person.getValue().side().equals(side))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    String sideOf(String handle) {
        return actor(handle).side();
    }

    private Actor actor(String handle) {
        return Objects.requireNonNull(people.get(handle), () -> "The story names nobody " + handle);
    }

    /** Remembers the id a handle such as SHOP-3, H1 or T2 got. */
    void became(String handle, String id) {
        things.put(handle, id);
    }

    String idOf(String handle) {
        return Objects.requireNonNull(things.get(handle), () -> "Nothing was made of " + handle);
    }
}
