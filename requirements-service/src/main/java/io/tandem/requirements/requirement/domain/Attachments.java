package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.model.Sorted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a requirement rests on and is drawn in.
 *
 * @param signatures by side: the designs its owner stands behind
 * @param returned the designs an owner gave back, null where nobody did
 */
public record Attachments(
        List<Citation> citations,
        List<AttachedDesign> designs,
        Map<Side, Signature> signatures,
        @Nullable Returned returned) {

    static final Attachments NONE = new Attachments(List.of(), List.of(), Map.of(), null);

    /** @param version of the evidence when it was cited */
    public record Citation(UUID evidenceId, long version, String note) {}

    /** @param designs the content hash of each design it is about */
    public record Signature(UUID by, Map<UUID, String> designs) {
        public Signature {
            designs = Sorted.map(designs);
        }
    }

    /** @param asks to mend them */
    public record Returned(UUID by, Map<UUID, String> designs, List<UUID> asks) {
        public Returned {
            designs = Sorted.map(designs);
        }
    }

    public Attachments {
        signatures = Sorted.map(signatures);
    }

    public Optional<Citation> citation(UUID evidenceId) {
        return citations.stream().filter(c -> c.evidenceId().equals(evidenceId)).findFirst();
    }

    public Optional<AttachedDesign> design(UUID designId) {
        return designs.stream().filter(d -> d.designId().equals(designId)).findFirst();
    }

    /** The content hash of each design attached now: what a signature is about. */
    public Map<UUID, String> hashes() {
        var hashes = new TreeMap<UUID, String>();
        designs.forEach(design -> hashes.put(design.designId(), design.hash()));
        return hashes;
    }

    /** Whether the owner of a side stands behind all that is attached now. */
    public boolean signed(Side side) {
        var signature = signatures.get(side);
        return !designs.isEmpty() && signature != null && signature.designs().equals(hashes());
    }

    /** Whether what is attached now was given back. */
    public boolean isReturned() {
        return returned != null && returned.designs().equals(hashes());
    }

    Attachments citing(Citation newest) {
        var others = citations.stream().filter(c -> !c.evidenceId().equals(newest.evidenceId()));
        return new Attachments(Stream.concat(others, Stream.of(newest)).toList(), designs, signatures, returned);
    }

    Attachments withoutCitation(UUID evidenceId) {
        var others = citations.stream().filter(c -> !c.evidenceId().equals(evidenceId));
        return new Attachments(others.toList(), designs, signatures, returned);
    }

    Attachments with(AttachedDesign newest) {
        var others = designs.stream().filter(d -> !d.designId().equals(newest.designId()));
        return new Attachments(
                citations, Stream.concat(others, Stream.of(newest)).toList(), signatures, returned);
    }

    Attachments withoutDesign(UUID designId) {
        var others = designs.stream().filter(d -> !d.designId().equals(designId));
        return new Attachments(citations, others.toList(), signatures, returned);
    }

    Attachments signed(List<Side> sides, Signature signature) {
        var all = new TreeMap<>(signatures);
        sides.forEach(side -> all.put(side, signature));
        return new Attachments(citations, designs, all, null);
    }

    Attachments returned(Returned by) {
        return new Attachments(citations, designs, Map.of(), by);
    }
}
