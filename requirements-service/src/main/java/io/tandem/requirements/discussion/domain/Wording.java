package io.tandem.requirements.discussion.domain;

import static io.tandem.ledger.model.RuleViolated.require;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What every text here keeps to. */
final class Wording {

    private static final int TEXT = 20_000;
    private static final int MENTIONS = 50;

    private Wording() {}

    static void check(String text, Set<UUID> mentions, Facts f) {
        require(
                !text.isBlank() && text.codePointCount(0, text.length()) <= TEXT,
                DiscussionRule.DISCUSSION_TEXT_FITS,
                Map.of("most", String.valueOf(TEXT)));
        require(mentions.size() <= MENTIONS, DiscussionRule.MENTIONS_ARE_FEW, Map.of("most", String.valueOf(MENTIONS)));
        for (var person : mentions) {
            require(
                    f.people().containsKey(person),
                    DiscussionRule.MENTIONED_PERSON_IS_IN_THE_PRODUCT,
                    Map.of("person", person.toString()));
        }
    }
}
