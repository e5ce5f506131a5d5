package io.tandem.ledger;

/** Names under which a command's unit of work and the storage engine hand each other what Axon does not know of. */
public final class LedgerKeys {

    /** Metadata of the command message: its {@link CommitMetadata}. Required. */
    public static final String METADATA = "tandem.metadata";

    /** Metadata of the command message: Instant, committedAt of the cause. Optional. */
    public static final String NOT_BEFORE = "tandem.not-before";

    /** Resource of the root unit of work: the {@link KeyedAnswer} to remember. Optional. */
    public static final String ANSWER = "tandem.answer";

    /** Resource of the root unit of work: the {@link StoredCommit}, there once the events are appended. */
    public static final String COMMIT = "tandem.commit";

    /** Metadata of every event message read from the log: its {@link Recorded}. */
    public static final String RECORDED = "recorded";

    private LedgerKeys() {}
}
