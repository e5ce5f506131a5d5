package io.tandem.gateway.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.gateway.audience.Team;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AddresseesTest {

    private static final UUID LIN = UUID.randomUUID();
    private static final UUID ZHOU = UUID.randomUUID();
    private static final UUID HE = UUID.randomUUID();
    private static final Team TEAM = new Team(3, Set.of(LIN, ZHOU, HE), Map.of("BACKEND", ZHOU), LIN);

    private static Map<UUID, Why> of(String type, UUID actor, String data) {
        return Addressees.of(
                "tandem.x.y." + type + ".v1",
                "person:" + actor,
                JsonMapper.shared().readTree(data),
                TEAM);
    }

    @Test
    void who_is_asked_by_name_or_by_post_is_told() {
        var data = "{\"asks\":[{\"to\":{\"person\":\"" + HE + "\"}},{\"to\":{\"post\":\"BACKEND_OWNER\"}}]}";
        assertThat(of("submitted", LIN, data)).containsOnly(Map.entry(HE, Why.ASK), Map.entry(ZHOU, Why.ASK));
    }

    @Test
    void who_is_both_asked_and_named_is_told_once() {
        var data = "{\"ask\":{\"to\":{\"person\":\"" + HE + "\"}},\"mentions\":[\"" + HE + "\",\"" + ZHOU + "\"]}";
        assertThat(of("question-asked", LIN, data)).containsOnly(Map.entry(HE, Why.ASK), Map.entry(ZHOU, Why.MENTION));
    }

    @Test
    void a_nudge_goes_to_whom_it_is_meant_for() {
        assertThat(of("nudged", LIN, "{\"to\":{\"post\":\"BACKEND_OWNER\"}}")).containsOnly(Map.entry(ZHOU, Why.NUDGE));
    }

    @Test
    void nobody_is_told_of_what_one_did_oneself() {
        assertThat(of("comment-posted", HE, "{\"mentions\":[\"" + HE + "\"]}")).isEmpty();
    }

    @Test
    void what_concerns_nobody_is_quiet() {
        assertThat(of("rewritten", LIN, "{\"title\":\"x\"}")).isEmpty();
        assertThat(of("noted", LIN, "null")).isEmpty();
    }
}
