package io.tandem.ledger.verify;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JavaScript verifier in a Node of its own: a question a line, an answer a line. */
public final class Node implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Process process;
    private final BufferedWriter questions;
    private final BufferedReader answers;

    public Node() {
        try {
            var module = Path.of("src/main/resources/static/verify/tandem-verify.js")
                    .toAbsolutePath()
                    .toString();
            process = new ProcessBuilder("node", "src/test/js/answer.js", module)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            questions = process.outputWriter();
            answers = process.inputReader();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ObjectNode question(String ask) {
        return JSON.createObjectNode().put("ask", ask);
    }

    public JsonNode ask(ObjectNode question) {
        try {
            questions.write(question.toString());
            questions.newLine();
            questions.flush();
            return JSON.readTree(answers.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A check's answer as Java's would be; the subject is told in other words and not compared. */
    public Finding finding(ObjectNode question) {
        var answer = ask(question).path("answer");
        var position = answer.path("position");
        return new Finding(
                Finding.Verdict.valueOf(answer.path("verdict").asString()),
                position.isIntegralNumber() ? position.longValue() : null,
                "");
    }

    @Override
    public void close() {
        process.destroy();
    }
}
