package io.tandem.requirements.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * A Lucene index of pages: one for a requirement, one for each comment or question. It remembers up to which position of
 * the log it was built, so a kept one goes on where it ended and a damaged one is simply removed.
 */
final class SearchIndex implements AutoCloseable {

    /** The requirement a page belongs to. */
    static final String REQUIREMENT = "requirement";

    private static final String POSITION = "position";

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private long position;

    SearchIndex(@Nullable Path folder) throws IOException {
        var directory = folder == null ? new ByteBuffersDirectory() : (Directory) FSDirectory.open(folder);
        this.writer = new IndexWriter(directory, new IndexWriterConfig(analyzer()));
        this.searchers = new SearcherManager(writer, null);
        this.position = DirectoryReader.indexExists(directory) ? kept(directory) : 0;
    }

    /** Pairs of characters in Chinese, words in lower case elsewhere; no word is too common to be looked for. */
    static Analyzer analyzer() {
        return new CJKAnalyzer(CharArraySet.EMPTY_SET);
    }

    private static long kept(Directory directory) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            var data = reader.getIndexCommit().getUserData();
            return Long.parseLong(data.getOrDefault(POSITION, "0"));
        }
    }

    /** Up to here the log is in the index. */
    synchronized long position() {
        return position;
    }

    /** The pages of these requirements are replaced, then searched as they are now. */
    synchronized void replace(Map<String, ? extends Collection<Document>> pages, long upTo) throws IOException {
        for (var entry : pages.entrySet()) {
            writer.updateDocuments(new Term(REQUIREMENT, entry.getKey()), entry.getValue());
        }
        position = upTo;
        searchers.maybeRefreshBlocking();
    }

    /** On disk, where the index is kept: what was indexed need not be again after a restart. */
    synchronized void keep() throws IOException {
        writer.setLiveCommitData(Map.of(POSITION, Long.toString(position)).entrySet());
        writer.commit();
    }

    /** A page found and how well it fits. */
    record Found(Document page, float score) {}

    List<Found> find(Query query, int limit) {
        try {
            var searcher = searchers.acquire();
            try {
                return found(searcher, query, limit);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Found> found(IndexSearcher searcher, Query query, int limit) throws IOException {
        var stored = searcher.storedFields();
        var hits = searcher.search(query, limit).scoreDocs;
        var found = new ArrayList<Found>(hits.length);
        for (var hit : hits) {
            found.add(new Found(stored.document(hit.doc), hit.score));
        }
        return found;
    }

    @Override
    public synchronized void close() throws IOException {
        keep();
        searchers.close();
        writer.close();
    }
}
