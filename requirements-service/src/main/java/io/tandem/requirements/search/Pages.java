package io.tandem.requirements.search;

import io.tandem.requirements.discussion.domain.Discussion;
import io.tandem.requirements.requirement.domain.FieldValue;
import io.tandem.requirements.requirement.domain.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** What of a requirement and its discussion is looked through. What users said as feedback is personal and is not. */
final class Pages {

    static final String KIND = "kind";
    static final String ID = "id";
    static final String PRODUCT = "product";
    static final String KEY = "key";
    static final String TITLE = "title";
    static final String TEXT = "text";

    private Pages() {}

    static List<Document> of(Requirement requirement, Discussion discussion) {
        var pages = new ArrayList<Document>();
        pages.add(page("requirement", requirement.id(), requirement, text(requirement)));
        discussion.comments().forEach((id, comment) -> {
            if (!comment.retracted()) {
                pages.add(page("comment", id, requirement, comment.text()));
            }
        });
        discussion.questions().forEach((id, question) -> {
            if (!question.dropped()) {
                var answer = question.answer();
                pages.add(page(
                        "question", id, requirement, question.text() + (answer == null ? "" : "\n" + answer.text())));
            }
        });
        return pages;
    }

    private static Document page(String kind, UUID id, Requirement requirement, String text) {
        var page = new Document();
        page.add(new StringField(SearchIndex.REQUIREMENT, requirement.id().toString(), Store.YES));
        page.add(new StringField(KIND, kind, Store.YES));
        page.add(new StringField(ID, id.toString(), Store.YES));
        page.add(new StringField(PRODUCT, requirement.productId().toString(), Store.YES));
        page.add(new TextField(KEY, requirement.key(), Store.YES));
        page.add(new TextField(TITLE, requirement.common().title(), Store.YES));
        page.add(new TextField(TEXT, text, Store.YES));
        return page;
    }

    /** Description, fields by name, criteria: in the order people read them. */
    private static String text(Requirement requirement) {
        var texts = new ArrayList<String>();
        texts.add(requirement.common().description());
        requirement
                .facets()
                .values()
                .forEach(facet -> new TreeMap<>(facet.fields())
                        .values()
                        .forEach(value -> texts.add(
                                switch (value) {
                                    case FieldValue.Text v -> v.text();
                                    case FieldValue.Measured v ->
                                        v.value() + " " + v.unit() + (v.note() == null ? "" : " " + v.note());
                                    case FieldValue.SameAs v -> v.reference();
                                    case FieldValue.None v -> v.why();
                                })));
        requirement.criteria().forEach(criterion -> texts.add(criterion.text()));
        texts.removeIf(String::isBlank);
        return String.join("\n", texts);
    }
}
