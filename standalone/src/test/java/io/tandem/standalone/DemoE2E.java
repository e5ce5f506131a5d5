package io.tandem.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.standalone.demo.SampleLoader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DemoE2E {
    private static final String LIN = "lin.xiaowen";

    @Test
    void the_lifecycle_shows_six_requirements_with_holders_tasks_and_feedback() {
        var shop = Demo.as(LIN).get("/api/v1/products/SHOP/lifecycle").orThrow().body();
        var requirements = shop.path("requirements");
        assertThat(requirements.valueStream().map(r -> r.path("key").asString()))
                .containsExactlyInAnyOrder("SHOP-1", "SHOP-2", "SHOP-3", "SHOP-4", "SHOP-5", "SHOP-6");
        for (var requirement : requirements) {
            for (var facet : requirement.path("facets")) {
                assertThat(facet.path("applies").asBoolean())
                        .as(requirement.toString())
                        .isEqualTo(facet.has("holderId"));
            }
        }
        assertThat(byKey(requirements, "SHOP-3").path("tasks").size()).isGreaterThanOrEqualTo(3);
        assertThat(byKey(requirements, "SHOP-6").path("feedback").size()).isEqualTo(1);
        assertThat(byKey(requirements, "SHOP-1").path("waiting").size()).isEqualTo(2);
        assertThat(shop.path("missing")).isEmpty();
    }

    @Test
    void a_personal_token_reads_what_its_person_reads() {
        var wanted = Map.of(
                "label",
                "curl",
                "scope",
                "READ",
                "expiresAt",
                Instant.now().plusSeconds(3600).toString());
        var token = Demo.as(LIN).post("/api/v1/tokens", wanted, null).orThrow().text("/token");
        var curl = Demo.nobody().with(Map.of("Authorization", "Bearer " + token));
        assertThat(curl.get("/api/v1/products/SHOP/lifecycle").status()).isEqualTo(200);
        assertThat(curl.post("/api/v1/products/SHOP/requirements", Map.of("title", "no"), null)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_checkouts_history_says_who_when_why_from_and_to() {
        var entries = Demo.as(LIN)
                .get("/api/v1/requirements/SHOP-3/history")
                .orThrow()
                .body()
                .path("entries");
        var moments = new ArrayList<Instant>();
        for (var entry : entries) {
            assertThat(entry.at("/actor/id").asString()).as(entry.toString()).isNotEmpty();
            moments.add(Instant.parse(entry.path("at").asString()));
        }
        assertThat(moments).isSorted().hasSizeGreaterThan(8);
        var accepted = only(entries, "HandoffAccepted");
        assertThat(accepted.path("changes").valueStream())
                .as(accepted.toString())
                .anySatisfy(change -> {
                    assertThat(change.path("pointer").asString()).isEqualTo("/facets/FRONTEND/holder");
                    assertThat(change.path("from").asString()).isEqualTo(Demo.id(LIN));
                    assertThat(change.path("to").asString()).isEqualTo(Demo.id("he.junjie"));
                });
        assertThat(accepted.path("why").asString()).contains("可以开工");
    }

    @Test
    void as_of_an_instant_before_the_returned_handoff_the_giver_holds() {
        var path = "/api/v1/requirements/SHOP-5";
        var entries = Demo.as(LIN).get(path + "/history").orThrow().body().path("entries");
        var returned = Instant.parse(only(entries, "HandoffReturned").path("at").asString());
        var then = Demo.as(LIN).get(path + "?asOf=" + returned.minusMillis(1)).orThrow();
        var now = Demo.as(LIN).get(path).orThrow();
        assertThat(then.text("/facets/BACKEND/holderId")).isEqualTo(Demo.id(LIN));
        assertThat(now.text("/facets/BACKEND/holderId")).isEqualTo(Demo.id("zhou.zhiyuan"));
    }

    @Test
    void the_story_rests_on_research_is_drawn_and_signed_and_owes_nothing_any_longer() {
        var checkout =
                Demo.as(LIN).get("/api/v1/requirements/SHOP-3").orThrow().body().path("course");
        assertThat(checkout.path("evidence").size()).isEqualTo(3);
        assertThat(checkout.path("designs").size()).isEqualTo(3);
        assertThat(checkout.at("/signatures/FRONTEND/current").asBoolean()).isTrue();
        assertThat(checkout.at("/targets/0/shares/BACKEND").asString()).isEqualTo("800");
        assertThat(checkout.at("/hypothesis/goal").asString()).startsWith("65");
        var sheets =
                Demo.as(LIN).get("/api/v1/products/SHOP/designs?kind=TOKENS").orThrow();
        var diff = Demo.as(LIN)
                .get("/api/v1/designs/" + sheets.text("/items/0/id") + "/diff?from=1&to=2")
                .orThrow()
                .body();
        assertThat(diff.at("/tokens/0/token").asString()).isEqualTo("color.action");
        assertThat(diff.at("/followers/0").asString()).isEqualTo("button.submit.background");
        var urgent =
                Demo.as(LIN).get("/api/v1/requirements/CARE-1").orThrow().body().path("course");
        assertThat(urgent.path("debts").size()).isEqualTo(2);
        assertThat(urgent.path("debts").valueStream())
                .allMatch(debt -> debt.path("settled").asBoolean());
        var piece = Demo.as(LIN).get("/api/v1/requirements/CARE-3").orThrow();
        assertThat(piece.text("/facets/FRONTEND/approvedBy")).isEqualTo(Demo.id(LIN));
        assertThat(piece.text("/facets/BACKEND/approvedBy")).isEqualTo(Demo.id("zhou.zhiyuan"));
        var before =
                Demo.as(LIN).get("/api/v1/products/SHOP/baselines").orThrow().text("/items/0/id");
        var moved = Demo.as(LIN)
                .get("/api/v1/baselines/" + before + "/diff")
                .orThrow()
                .body();
        assertThat(moved.path("differences").size()).isPositive();
    }

    @Test
    void the_payment_interface_is_agreed_after_one_counter_and_a_rename_the_pages_read_is_blocked() {
        var lin = Demo.as(LIN);
        var contracts = lin.get("/api/v1/products/SHOP/contracts").orThrow();
        assertThat(contracts.body().path("items").size()).isEqualTo(1);
        var path = "/api/v1/contracts/" + contracts.text("/items/0/id");
        var steps = lin.get(path + "/timeline").orThrow().body().path("items");
        assertThat(steps.valueStream()
                        .map(step -> step.path("event").asString())
                        .filter(event -> event.equals("ContractCountered") || event.equals("ContractConcluded")))
                .containsExactly(
                        "ContractCountered",
                        "ContractConcluded",
                        "ContractCountered",
                        "ContractConcluded",
                        "ContractConcluded");
        var renamed = lin.get(path + "/versions/3/changes").orThrow().body();
        assertThat(renamed.path("verdict").asString()).isEqualTo("BLOCKED");
        assertThat(renamed.path("broken")
                        .valueStream()
                        .map(hit -> hit.path("requirementKey").asString() + "/"
                                + hit.path("surface").asString()))
                .containsExactlyInAnyOrder("SHOP-3/H5 结算页", "SHOP-3/订单详情页");
        var unread = lin.get(path + "/versions/4/changes").orThrow();
        assertThat(unread.text("/verdict")).isEqualTo("PASSES");
        assertThat(lin.get(path + "/coverage").orThrow().body().path("full").asBoolean())
                .isTrue();
        assertThat(lin.get(path).orThrow().text("/sunsets/0/field")).isEqualTo("payAmount");
        assertThat(lin.get(path + "/mock/payments/P1").orThrow().text("/payAmount"))
                .isEqualTo("12990");
    }

    @Test
    void a_gate_says_yes_for_the_checkout_and_no_with_reasons_for_the_cart() {
        var cart =
                Demo.as(LIN).get("/api/v1/requirements/SHOP-1/gate?for=ready").orThrow();
        assertThat(cart.body().path("passes").asBoolean()).isFalse();
        assertThat(cart.body().path("blocking").valueStream())
                .allSatisfy(fact -> assertThat(Demo.as(LIN)
                                .get(fact.at("/since/href").asString())
                                .status())
                        .isEqualTo(200));
        Eventually.until(
                "the checkout is ready",
                () -> Demo.as(LIN)
                        .get("/api/v1/requirements/SHOP-3/gate?for=ready")
                        .orThrow()
                        .body(),
                gate -> gate.path("passes").asBoolean());
    }

    @Test
    void loading_again_changes_nothing() {
        var before = everything();
        var folder = Demo.process().data();
        assertThat(Files.exists(folder.resolve("sample-loaded-at"))).isTrue();
        load(Demo.process().at(""), folder);
        assertThat(everything()).isEqualTo(before);
    }

    private static void load(URI gateway, Path folder) {
        new SampleLoader(folder, (zh, en) -> {}).load(gateway);
    }

    private static List<JsonNode> everything() {
        var told = new ArrayList<JsonNode>();
        told.add(Demo.as(LIN).get("/api/v1/products/SHOP").orThrow().body());
        for (var i = 1; i <= 6; i++) {
            told.add(Demo.as(LIN)
                    .get("/api/v1/requirements/SHOP-" + i + "/history")
                    .orThrow()
                    .body());
        }
        for (var list : List.of("tasks", "feedback", "contracts")) {
            told.add(Demo.as(LIN).get("/api/v1/products/SHOP/" + list).orThrow().body());
        }
        return told;
    }

    private static JsonNode byKey(JsonNode requirements, String key) {
        return requirements
                .valueStream()
                .filter(requirement -> requirement.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode only(JsonNode entries, String what) {
        return entries.valueStream()
                .filter(entry -> entry.path("what").asString().equals(what))
                .findFirst()
                .orElseThrow();
    }
}
