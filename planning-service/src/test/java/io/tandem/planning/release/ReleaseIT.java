package io.tandem.planning.release;

import static io.tandem.platform.testing.TestStack.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.planning.RunningService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Releases over HTTP, on a real store and a real broker. */
class ReleaseIT extends RunningService {

    @Test
    void what_went_live_is_recorded_and_rolled_back() {
        staffed();
        drafted(1);
        var contents = List.of(Map.of("requirement", key + "-1", "sides", List.of("FRONTEND")));
        var body = Map.of("name", "双十二结算改版", "contents", contents, "sharePercent", 10);
        var path = "/products/" + key + "/releases";
        var release = created(lin, path, body);
        refused(403, "release-is-made-by-a-lead", he, path, body);
        refused(404, "release-exists", lin, path + "/" + UUID.randomUUID() + "/rollback", Map.of("reason", "错了"));
        until("it is listed", () -> items(wu, path).size() == 1);
        done(lin, path + "/" + release + "/rollback", Map.of("reason", "支付成功率下降"));
        until("it is rolled back", () -> items(wu, path).getFirst().has("rolledBackAt"));
        assertThat(items(wu, path).getFirst().path("rolledBackBecause").asString())
                .isEqualTo("支付成功率下降");
    }
}
