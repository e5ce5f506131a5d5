package io.tandem.requirements.document;

import io.tandem.platform.web.Language;
import io.tandem.requirements.document.RequirementDocument.Entry;
import io.tandem.requirements.requirement.application.Requirements;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One requirement as a document of its own. */
@Component
public class OneRequirement {

    private final Requirements requirements;

    OneRequirement(Requirements requirements) {
        this.requirements = requirements;
    }

    /** @param html sanitised */
    public record Written(String key, String title, String html) {}

    /** Empty where there is no such requirement. Who may read it has been decided. */
    public Mono<Written> written(UUID id, Language language) {
        return requirements
                .current(id)
                .filter(fold -> fold.state().exists())
                .flatMap(fold -> requirements.providers(fold.state(), null).map(others -> {
                    var requirement = fold.state();
                    var document = new RequirementDocument(
                            requirement.key(),
                            "",
                            Objects.requireNonNullElse(fold.changedAt(), Instant.EPOCH),
                            List.of(new Entry(requirement, requirement.state(others))),
                            Map.of(id, requirement.key()),
                            new Wording(language));
                    return new Written(requirement.key(), requirement.common().title(), Html.body(document.markdown()));
                }));
    }
}
