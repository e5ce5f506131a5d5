package io.tandem.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.standalone.demo.Api;
import io.tandem.standalone.demo.SampleLoader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeaverE2E {
    private final Crew crew = Crew.assemble();

    @Test
    void what_a_leaver_held_falls_to_the_owner_without_a_gap() {
        var leaver = joins();
        var requirement = crew.drafts(Crew.FRONT, "搜索联想");
        var handoff = requirement
                .offer(Crew.FRONT, "FRONTEND", Map.of("person", leaver.id()))
                .orThrow()
                .id();
        leaver.api()
                .post(
                        requirement.path() + "/handoffs/" + handoff + "/accept",
                        Map.of("contentHash", requirement.hash(handoff)),
                        null)
                .orThrow();
        assertThat(requirement.holder("FRONTEND")).isEqualTo(leaver.id());

        deactivate(leaver.id());

        Eventually.until("the owner holds it", () -> requirement.holder("FRONTEND"), Demo.id(Crew.FRONT)::equals);
        var chain = Demo.as(Crew.FRONT)
                .get(requirement.path() + "/custody")
                .orThrow()
                .body()
                .at("/chains/FRONTEND");
        assertThat(chain.valueStream().map(interval -> interval.path("holder").asString()))
                .containsExactly(Demo.id(Crew.FRONT), leaver.id(), Demo.id(Crew.FRONT));
        for (var i = 1; i < chain.size(); i++) {
            assertThat(chain.get(i).path("from")).isEqualTo(chain.get(i - 1).path("to"));
        }
        assertThat(chain.get(2).path("to").isMissingNode()).isTrue();
        Eventually.until(
                "the leaver is out", () -> leaver.api().get("/api/v1/session").status(), status -> status == 401);
    }

    @Test
    void an_offer_to_the_post_reaches_the_successor() {
        var leaver = joins();
        crew.appoint("FRONTEND", leaver.id());
        var requirement = crew.drafts(Crew.FRONT_MEMBER, "评价晒图");
        var handoff = requirement
                .offer(Crew.FRONT_MEMBER, "FRONTEND", Map.of("post", "FRONTEND_OWNER"))
                .orThrow()
                .id();

        deactivate(leaver.id());
        crew.appoint("FRONTEND", Demo.id(Crew.FRONT));

        requirement.accept(Crew.FRONT, handoff, requirement.hash(handoff)).orThrow();
        assertThat(requirement.holder("FRONTEND")).isEqualTo(Demo.id(Crew.FRONT));
    }

    private record Leaver(String id, Api api) {}

    private Leaver joins() {
        var login = "leaver." + UUID.randomUUID().toString().substring(0, 8);
        var invited = Demo.as("admin")
                .post("/api/v1/people", Map.of("login", login, "name", "李离"), null)
                .orThrow();
        var token = invited.text("/link").replaceFirst(".*/", "");
        Demo.nobody()
                .post("/api/v1/invitations/" + token, Map.of("password", SampleLoader.PASSWORD), null)
                .orThrow();
        var id = invited.text("/id");
        var body = Map.of("personId", id, "role", "MEMBER", "sides", List.of("FRONTEND"));
        Demo.as(Crew.MANAGER).post(crew.path() + "/members", body, null).orThrow();
        return new Leaver(id, Demo.nobody().signIn(login, SampleLoader.PASSWORD));
    }

    private static void deactivate(String person) {
        Demo.as("admin")
                .post("/api/v1/people/" + person + "/deactivate", Map.of("reason", "left the company"), null)
                .orThrow();
    }
}
