package io.tandem.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import io.tandem.standalone.demo.Answer;
import io.tandem.standalone.demo.Api;
import io.tandem.standalone.demo.SampleLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;

/** Nothing of an erased person is left that anybody can read, neither in the stores nor in any file of the data folder. */
class ErasureE2E {

    private static final String LOGIN = "shangguan";
    private static final List<String> PERSONAL = List.of("上官无忧", "wuyou.shangguan@example.com", "付款页面转了九十秒");

    @Test
    void name_address_and_words_of_an_erased_person_are_in_no_collection_and_no_file() {
        var crew = Crew.assemble();
        var person = invited(Demo.as("admin"));
        var body = Map.of("personId", person.id(), "role", "REPORTER", "sides", List.of());
        Demo.as(Crew.MANAGER).post(crew.path() + "/members", body, null).orThrow();
        var feedback = Eventually.until(
                        "the reporter is known",
                        () -> person.api()
                                .post(
                                        crew.path() + "/feedback",
                                        Map.of("channel", "APP", "words", PERSONAL.getLast()),
                                        null),
                        answer -> answer.status() == 201)
                .header("Location");
        assertThat(shown(person, feedback, crew)).contains(PERSONAL);

        erase(Demo.as("admin"), person);

        Eventually.until(
                "the words are gone", () -> Demo.as(Crew.FRONT).get(feedback).text("/words"), String::isEmpty);
        assertThat(shown(person, feedback, crew)).contains(LOGIN).doesNotContain(PERSONAL);
        assertThat(stored(Demo.process())).contains(LOGIN).doesNotContain(PERSONAL);
        assertThat(filesHolding(Demo.process().data(), LOGIN))
                .as("the scan finds what is there")
                .isNotEmpty();
        for (var text : PERSONAL) {
            assertThat(filesHolding(Demo.process().data(), text)).as(text).isEmpty();
        }
    }

    @Test
    @Tag("check")
    void who_was_erased_stays_so_when_an_older_store_is_put_back(@TempDir Path data, @TempDir Path backup) {
        var offset = TandemProcess.freeOffset();
        Person person;
        try (var tandem = TandemProcess.ready(data, offset, "--demo")) {
            person = invited(Api.of(tandem.at("")).signIn("admin", SampleLoader.PASSWORD));
        }
        copy(data, backup);
        try (var tandem = TandemProcess.ready(data, offset)) {
            erase(Api.of(tandem.at("")).signIn("admin", SampleLoader.PASSWORD), person);
            Eventually.until(
                    "all have listed it",
                    () -> filesHolding(data.resolve("audit"), person.id()),
                    holding -> holding.size() == 4);
        }
        copy(backup, data); // what is kept beside the store stays: the lists are newer than the backup
        try (var tandem = TandemProcess.ready(data, offset)) {
            var admin = Api.of(tandem.at("")).signIn("admin", SampleLoader.PASSWORD);
            var shown = admin.get("/api/v1/people/" + person.id()).orThrow();
            assertThat(shown.text("/name")).isEmpty();
            assertThat(shown.body().path("active").asBoolean()).isFalse();
            assertThat(stored(tandem)).contains(LOGIN).doesNotContain(PERSONAL);
        }
    }

    private record Person(String id, Api api) {}

    private static Person invited(Api admin) {
        var invited = admin.post(
                        "/api/v1/people",
                        Map.of("login", LOGIN, "name", PERSONAL.get(0), "email", PERSONAL.get(1)),
                        null)
                .orThrow();
        var token = invited.text("/link").replaceFirst(".*/", "");
        admin.post("/api/v1/invitations/" + token, Map.of("password", SampleLoader.PASSWORD), null)
                .orThrow();
        return new Person(invited.text("/id"), admin.signIn(LOGIN, SampleLoader.PASSWORD));
    }

    private static void erase(Api admin, Person person) {
        admin.post("/api/v1/people/" + person.id() + "/erase", Map.of("reason", "asked to be forgotten"), null)
                .orThrow();
    }

    /** What the interface shows of the person. */
    private static String shown(Person person, String feedback, Crew crew) {
        return Stream.of(
                        Demo.as("admin").get("/api/v1/people/" + person.id()),
                        Demo.as(Crew.FRONT).get(feedback),
                        Demo.as(Crew.FRONT).get(crew.path() + "/feedback"),
                        Demo.as(Crew.MANAGER).get("/api/v1/my-work"))
                .map(Answer::orThrow)
                .map(answer -> answer.body().toString())
                .reduce("", String::concat);
    }

    /** Every document of every collection of every service. */
    private static String stored(TandemProcess tandem) {
        try (MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + (27117 + tandem.offset()))) {
            var all = new StringBuilder();
            Flux.just("requirements", "planning", "feedback", "gateway")
                    .map(client::getDatabase)
                    .concatMap(database ->
                            Flux.from(database.listCollectionNames()).map(database::getCollection))
                    .concatMap(collection -> collection.find())
                    .map(Document::toJson)
                    .doOnNext(all::append)
                    .blockLast();
            return all.toString();
        }
    }

    private static List<Path> filesHolding(Path folder, String text) {
        try (var files = Files.walk(folder)) {
            var sought = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            return files.filter(Files::isRegularFile)
                    .filter(file -> bytesOf(file).contains(sought))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A byte is a character, so that bytes are sought as text is. */
    private static String bytesOf(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (java.nio.file.NoSuchFileException rolled) {
            return "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (target.startsWith(to.resolve("audit")) && Files.exists(target)) {
                    continue;
                }
                Files.createDirectories(java.util.Objects.requireNonNull(target.getParent()));
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
