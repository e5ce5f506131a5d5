package io.tandem.gateway.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TeamTest {

    private static final UUID LIN = UUID.randomUUID();
    private static final UUID ZHOU = UUID.randomUUID();
    private static final UUID BOSS = UUID.randomUUID();

    private static Team told(Team team, String event, String data) {
        return team.evolve(Team.EVENTS + event + ".v1", JsonMapper.shared().readTree(data));
    }

    private static Team staffed() {
        var team = told(Team.NONE, "registered", "{\"managerId\":\"" + BOSS + "\"}");
        team = told(team, "member-joined", "{\"personId\":\"" + LIN + "\"}");
        team = told(team, "member-joined", "{\"personId\":\"" + ZHOU + "\"}");
        return told(team, "owner-appointed", "{\"side\":\"FRONTEND\",\"personId\":\"" + LIN + "\"}");
    }

    @Test
    void who_joins_is_in_it_until_leaving() {
        var team = staffed();
        assertThat(team.has(LIN)).isTrue();
        assertThat(team.has(BOSS)).isTrue();
        assertThat(team.has(UUID.randomUUID())).isFalse();
        assertThat(told(team, "member-left", "{\"personId\":\"" + LIN + "\"}").has(LIN))
                .isFalse();
    }

    @Test
    void a_post_nobody_was_appointed_to_is_the_managers() {
        var team = staffed();
        assertThat(team.holder("FRONTEND_OWNER")).isEqualTo(LIN);
        assertThat(team.holder("BACKEND_OWNER")).isEqualTo(BOSS);
        assertThat(team.holder("MANAGER")).isEqualTo(BOSS);
        assertThat(told(team, "orphaned", "{}").holder("FRONTEND_OWNER")).isNull();
    }

    @Test
    void events_that_say_nothing_of_people_are_counted() {
        assertThat(told(staffed(), "noted", "null").next()).isEqualTo(5);
    }
}
