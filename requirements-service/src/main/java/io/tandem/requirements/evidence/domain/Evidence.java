package io.tandem.requirements.evidence.domain;

import static io.tandem.ledger.model.RuleViolated.require;

import io.tandem.ledger.model.Envelope;
import io.tandem.requirements.evidence.domain.EvidenceCommand.RecordEvidence;
import io.tandem.requirements.evidence.domain.EvidenceCommand.ReviseEvidence;
import io.tandem.requirements.evidence.domain.EvidenceEvent.EvidenceRecorded;
import io.tandem.requirements.evidence.domain.EvidenceEvent.EvidenceRevised;
import io.tandem.requirements.model.Crew;
import io.tandem.requirements.model.Text;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record of research, of one product. Requirements cite it; it knows nothing of them.
 *
 * @param productId null before it is recorded, as are {@code finding} and {@code by}
 * @param by who recorded it
 */
public record Evidence(
        @Nullable UUID productId,
        @Nullable Finding finding,
        @Nullable UUID by,
        long version) {

    public static final Evidence NONE = new Evidence(null, null, null, 0);

    private static final int LINE = 200;
    private static final int BODY = 20_000;

    public List<EvidenceEvent> decide(EvidenceCommand command, Crew crew, Envelope e) {
        var person = e.actor().accountable();
        return switch (command) {
            case RecordEvidence c -> record(c, crew, person);
            case ReviseEvidence c -> revise(c, crew, person);
        };
    }

    public Evidence evolve(EvidenceEvent event) {
        return switch (event) {
            case EvidenceRecorded e -> new Evidence(e.productId(), e.finding(), e.by(), e.version());
            case EvidenceRevised e -> new Evidence(productId, e.finding(), by, e.version());
        };
    }

    public boolean exists() {
        return productId != null;
    }

    private List<EvidenceEvent> record(RecordEvidence c, Crew crew, UUID person) {
        require(crew.speaks(person), EvidenceRule.EVIDENCE_COMES_FROM_THE_PRODUCT);
        var said = checked(c.finding());
        if (exists()) {
            require(
                    c.productId().equals(productId) && said.equals(finding) && person.equals(by),
                    EvidenceRule.EVIDENCE_IS_NEW);
            return List.of();
        }
        return List.of(new EvidenceRecorded(c.evidenceId(), c.productId(), said, person, 1, crew.version()));
    }

    private List<EvidenceEvent> revise(ReviseEvidence c, Crew crew, UUID person) {
        require(exists(), EvidenceRule.EVIDENCE_EXISTS);
        require(
                crew.isMember(person) || (crew.speaks(person) && person.equals(by)),
                EvidenceRule.EVIDENCE_IS_REVISED_BY_THE_TEAM);
        var said = checked(c.finding());
        if (said.equals(finding)) {
            return List.of();
        }
        require(
                c.expectedVersion() == version,
                EvidenceRule.EVIDENCE_VERSION_IS_THE_NEWEST,
                Map.of("expected", "" + c.expectedVersion(), "current", "" + version));
        return List.of(new EvidenceRevised(c.evidenceId(), said, person, version + 1, crew.version()));
    }

    private static Finding checked(Finding f) {
        requireText("title", f.title(), LINE);
        requireText("text", f.text(), BODY);
        require(f.link() == null || Text.isWebAddress(f.link()), EvidenceRule.EVIDENCE_LINK_IS_A_WEB_ADDRESS);
        return new Finding(f.kind(), f.title().strip(), f.text().strip(), f.link(), f.gatheredOn());
    }

    private static void requireText(String name, String text, int most) {
        require(
                Text.says(text, most),
                EvidenceRule.EVIDENCE_TEXT_FITS,
                Map.of("name", name, "most", String.valueOf(most)));
    }
}
