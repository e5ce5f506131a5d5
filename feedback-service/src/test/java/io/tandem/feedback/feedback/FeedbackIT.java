package io.tandem.feedback.feedback;

import static io.tandem.platform.testing.TestStack.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.feedback.RunningService;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

/** Feedback over HTTP and Kafka, on a real store and a real broker. */
class FeedbackIT extends RunningService {

    private static final String WORDS = "购物车里改一下数量就转圈，要等好几秒。";

    @Autowired
    MongoDatabase database;

    private UUID submit(int weight) {
        return created(
                qian,
                "/products/" + key + "/feedback",
                Map.of(
                        "channel", "客服热线",
                        "words", WORDS,
                        "onBehalfOf", "用户（尾号 6621）",
                        "page", "/cart",
                        "weight", weight));
    }

    private UUID classified() {
        var id = submit(23);
        done(qian, "/feedback/" + id + "/classification", Map.of("category", "INTERACTION", "lead", "FRONTEND"));
        return id;
    }

    private void reroute(UUID by, UUID id, String to) {
        done(by, "/feedback/" + id + "/reroute", rerouting(to));
    }

    private static Map<String, String> rerouting(String to) {
        return Map.of("to", to, "reason", "EVIDENCE_POINTS_ELSEWHERE", "evidence", "批量查询可售库存 1900 ms");
    }

    private List<JsonNode> list(String query) {
        return items(qian, "/products/" + key + "/feedback" + query);
    }

    @Test
    void what_was_said_is_classified_rerouted_with_evidence_linked_and_answered() {
        staffed();
        var stock = drafted(6);
        var id = classified();
        until("the list shows it", () -> list("?side=FRONTEND").size() == 1);
        var before = Instant.now();
        refused(403, "feedback-is-in-other-hands", zhou, "/feedback/" + id + "/reroute", rerouting("BACKEND"));
        reroute(lin, id, "BACKEND");
        done(
                zhou,
                "/feedback/" + id + "/classification",
                Map.of(
                        "category", "PROCESSING_EFFICIENCY",
                        "lead", "BACKEND",
                        "alsoNeeded", Map.of("side", "FRONTEND", "what", "超时时给出提示")));
        done(zhou, "/feedback/" + id + "/links", Map.of("requirement", key + "-6"));
        done(zhou, "/feedback/" + id + "/answer", Map.of("text", "已定位为库存查询偏慢"));

        var read = read(qian, "/feedback/" + id);
        assertText(read, "/words", WORDS);
        assertText(read, "/state", "ANSWERED");
        assertText(read, "/holder/post", "BACKEND_OWNER");
        assertText(read, "/requirementIds/0", stock.toString());
        until(
                "the list shows it answered",
                () -> list("?state=ANSWERED&side=BACKEND").size() == 1);
        var item = list("?requirement=" + key + "-6").getFirst();
        assertText(item, "/words", WORDS);
        assertText(item, "/area", "PERFORMANCE");
        assertText(item, "/requirements/0/key", key + "-6");
        assertText(list("?asOf=" + before).getFirst(), "/lead", "FRONTEND");
    }

    @Test
    void after_the_second_reroute_the_owners_agree_together() {
        staffed();
        var id = classified();
        reroute(lin, id, "BACKEND");
        reroute(zhou, id, "FRONTEND");
        refused(409, "feedback-is-not-in-triage", lin, "/feedback/" + id + "/reroute", rerouting("BACKEND"));
        refused(409, "triage-lets-owners-speak-first", boss, "/feedback/" + id + "/lead", Map.of("lead", "BACKEND"));
        done(lin, "/feedback/" + id + "/triage", Map.of("lead", "BACKEND", "text", "渲染只占 140 ms"));
        assertText(read(lin, "/feedback/" + id), "/triage/voices/FRONTEND", "BACKEND");
        done(zhou, "/feedback/" + id + "/triage", Map.of("lead", "BACKEND", "text", "同意"));
        var settled = read(lin, "/feedback/" + id);
        assertText(settled, "/lead", "BACKEND");
        assertThat(settled.has("triage")).isFalse();
    }

    @Test
    void the_heaviest_come_first_page_by_page() {
        staffed();
        submit(6);
        submit(23);
        submit(11);
        until("all three are listed", () -> list("").size() == 3);
        assertThat(list("")).extracting(item -> item.path("weight").intValue()).containsExactly(23, 11, 6);
        var link = send(qian, HttpMethod.GET, "/products/" + key + "/feedback?limit=2", null)
                .returnResult(Void.class)
                .getResponseHeaders()
                .getFirst("Link");
        assertThat(link).matches("</api/v1/products/.+cursor=.+>; rel=\"next\"");
        var next = link.substring("</api/v1".length(), link.indexOf('>'));
        assertThat(items(qian, next))
                .extracting(item -> item.path("weight").intValue())
                .containsExactly(6);
    }

    @Test
    void who_leaves_holds_nothing() {
        staffed();
        var id = classified();
        done(lin, "/feedback/" + id + "/pass", Map.of("personId", he));
        assertText(read(lin, "/feedback/" + id), "/holder/person", he.toString());
        tell("product.member-left", product, Map.of("personId", he, "cause", "LEFT"));
        until(
                "it fell to the owner's post",
                () -> read(lin, "/feedback/" + id)
                        .at("/holder/post")
                        .asString("")
                        .equals("FRONTEND_OWNER"));
    }

    @Test
    void the_reporter_hears_of_the_release() {
        staffed();
        var requirement = drafted(1);
        var id = classified();
        done(lin, "/feedback/" + id + "/links", Map.of("requirement", requirement));
        tell("requirement.released", requirement, Map.of("sides", List.of("FRONTEND")));
        until(
                "it is answered",
                () -> read(qian, "/feedback/" + id).at("/state").asString("").equals("ANSWERED"));
        assertText(read(qian, "/feedback/" + id), "/toldOf/0", requirement.toString());
    }

    @Test
    void a_requirement_drafted_from_feedback_is_linked_with_it() {
        staffed();
        var id = classified();
        var requirement = UUID.randomUUID();
        tell(
                "requirement.drafted",
                requirement,
                Map.of(
                        "productId",
                        product,
                        "key",
                        key + "-9",
                        "title",
                        "改数量要快",
                        "source",
                        Map.of("kind", "FEEDBACK", "reference", id)));
        until(
                "it is linked",
                () -> read(lin, "/feedback/" + id)
                        .at("/requirementIds/0")
                        .asString("")
                        .equals(requirement.toString()));
    }

    @Test
    void an_erased_person_leaves_nothing_readable_behind() {
        staffed();
        var id = submit(5);
        until("it is listed", () -> list("").size() == 1);
        assertThat(everythingStored()).doesNotContain("转圈").doesNotContain("尾号");
        refused(
                403,
                "reporters-are-erased-by-the-manager",
                lin,
                "/feedback/" + id + "/reporter/erase",
                Map.of("reason", "用户要求删除"));
        done(boss, "/feedback/" + id + "/reporter/erase", Map.of("reason", "用户要求删除"));
        until(
                "the words are gone",
                () -> read(qian, "/feedback/" + id).path("words").asString("?").isEmpty());
        assertText(list("").getFirst(), "/words", "");
        assertText(read(qian, "/feedback/" + id), "/submitterId", qian.toString());
    }

    @Test
    void what_a_person_with_an_account_said_is_unreadable_once_the_account_is_erased() {
        staffed();
        var id = created(qian, "/products/" + key + "/feedback", Map.of("channel", "APP", "words", "我的尾号是八八六六"));
        until("it is listed", () -> list("").size() == 1);
        tell("tandem.people.v1", "tandem.people.account.erased.v1", qian, Map.of("personId", qian));
        until(
                "the words are gone",
                () -> read(lin, "/feedback/" + id).path("words").asString("?").isEmpty());
        assertText(items(lin, "/products/" + key + "/feedback").getFirst(), "/words", "");
        assertText(read(lin, "/feedback/" + id), "/submitterId", qian.toString());
        assertThat(everythingStored()).doesNotContain("八八六六");
    }

    private String everythingStored() {
        var all = new StringBuilder();
        Flux.from(database.listCollectionNames())
                .concatMap(name -> database.getCollection(name).find(Filters.exists("_id")))
                .map(Document::toJson)
                .doOnNext(all::append)
                .blockLast();
        return all.toString();
    }

    @Test
    void what_is_not_known_is_refused_by_name() {
        staffed();
        refused(404, "feedback-exists", lin, "/feedback/" + UUID.randomUUID() + "/close", null);
        send(lin, HttpMethod.GET, "/feedback/" + UUID.randomUUID(), null)
                .expectStatus()
                .isNotFound();
        send(UUID.randomUUID(), HttpMethod.GET, "/products/" + key + "/feedback", null)
                .expectStatus()
                .isForbidden();
        refused(
                422,
                "feedback-words-fit",
                qian,
                "/products/" + key + "/feedback",
                Map.of("channel", "客服热线", "words", " "));
        post(qian, "/products/" + key + "/feedback", Map.of("channel", "客服热线"))
                .expectStatus()
                .isBadRequest();
        send(lin, HttpMethod.GET, "/products/" + key + "/feedback?cursor=x", null)
                .expectStatus()
                .isBadRequest();
        assertThat(items(lin, "/feedback-categories")).hasSize(10);
    }
}
