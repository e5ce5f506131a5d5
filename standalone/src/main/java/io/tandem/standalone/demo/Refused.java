package io.tandem.standalone.demo;

/** The API said no; the message is what it said. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Answer answer;

    Refused(Answer answer) {
        super("%s: %d %s %s %s"
                .formatted(
                        answer.request(),
                        answer.status(),
                        answer.rule(),
                        answer.text("/detail"),
                        answer.text("/errors/0/pointer"))
                .strip());
        this.answer = answer;
    }

    public Answer answer() {
        return answer;
    }
}
