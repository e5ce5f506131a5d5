package io.tandem.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftsE2E {
    private final Crew crew = Crew.assemble();

    @Test
    void a_title_alone_is_a_requirement() {
        var requirement = crew.drafts(Crew.FRONT, "下单后可修改地址");
        assertThat(requirement.path()).endsWith(crew.product() + "-1");
        assertThat(requirement.read(Crew.BACK).text("/title")).isEqualTo("下单后可修改地址");
        assertThat(requirement.holder("FRONTEND")).isEqualTo(Demo.id(Crew.FRONT));
        assertThat(requirement.holder("BACKEND")).isEqualTo(Demo.id(Crew.FRONT));
    }

    @Test
    void three_pasted_lines_are_three_requirements_once() {
        var csv = "标题,描述\n发票抬头可记住,下次自动带出\n\"退款进度, 一目了然\",\n夜间模式,\n";
        var headers = Map.of("Content-Type", "text/csv", "Idempotency-Key", "pasted");
        var first = Demo.as(Crew.FRONT)
                .send("POST", crew.path() + "/requirements", csv, headers)
                .orThrow();
        assertThat(first.body()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("status").asInt()))
                .containsExactly(201, 201, 201);
        var second = Demo.as(Crew.FRONT)
                .send("POST", crew.path() + "/requirements", csv, headers)
                .orThrow();
        assertThat(second.body()).isEqualTo(first.body());
        var third = first.text("/items/1/location");
        assertThat(Demo.as(Crew.BACK).get(third).orThrow().text("/title")).isEqualTo("退款进度, 一目了然");
    }
}
