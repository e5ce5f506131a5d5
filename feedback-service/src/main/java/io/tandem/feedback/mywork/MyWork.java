package io.tandem.feedback.mywork;

import io.tandem.feedback.feedback.application.FeedbackItems;
import io.tandem.feedback.inbox.FeedbackInbox;
import io.tandem.feedback.mywork.Work.Detail;
import io.tandem.feedback.mywork.Work.Hand;
import io.tandem.feedback.mywork.Work.Item;
import io.tandem.feedback.mywork.Work.Next;
import io.tandem.feedback.mywork.Work.Subject;
import io.tandem.feedback.mywork.Work.To;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Composes a person's {@link Work} from the asks that are open and the feedback that was passed to them. */
@Component
class MyWork {

    private static final int AT_ONCE = 8;
    private static final int TITLE = 60;

    private final OpenAsks asks;
    private final FeedbackInbox inbox;
    private final FeedbackItems items;

    MyWork(OpenAsks asks, FeedbackInbox inbox, FeedbackItems items) {
        this.asks = asks;
        this.inbox = inbox;
        this.items = items;
    }

    Mono<Work> of(Whose whose) {
        var byPost = Flux.fromIterable(whose.teams().values())
                .filter(team -> !whose.posts(team).isEmpty())
                .concatMap(team -> asks.asked(team.productId(), whose.posts(team), whose.asOf()));
        return Mono.zip(
                        inOrder(Flux.concat(asks.asked(whose.person(), whose.asOf()), byPost), whose),
                        inOrder(asks.askedBy(whose.person(), whose.asOf()), whose),
                        held(whose))
                .flatMap(all -> titles(all.getT1(), all.getT2(), all.getT3())
                        .map(titles -> new Work(
                                items(all.getT1(), titles, whose),
                                all.getT3().stream()
                                        .map(line -> hand(line, titles))
                                        .toList(),
                                items(all.getT2(), titles, whose))));
    }

    private static Mono<List<OpenAsks.Open>> inOrder(Flux<OpenAsks.Open> open, Whose whose) {
        return open.filter(one -> whose.isIn(one.product()))
                .sort(Comparator.comparing(OpenAsks.Open::since)
                        .thenComparing(one -> one.ask().id()))
                .collectList();
    }

    private Mono<List<FeedbackInbox.Line>> held(Whose whose) {
        return inbox.openAndHeldBy(whose.person(), whose.asOf())
                .filter(line -> whose.isIn(line.product()))
                .sort(Comparator.comparing(FeedbackInbox.Line::passedAt).thenComparing(FeedbackInbox.Line::id))
                .collectList();
    }

    /** Read from the log each time, so that nothing personal outlives its person's key. */
    private Mono<Map<UUID, String>> titles(
            Collection<OpenAsks.Open> some, Collection<OpenAsks.Open> others, Collection<FeedbackInbox.Line> held) {
        var ids = Stream.concat(
                        Stream.concat(some.stream(), others.stream()).map(OpenAsks.Open::subject),
                        held.stream().map(FeedbackInbox.Line::id))
                .distinct();
        return Flux.fromStream(ids)
                .flatMap(id -> items.said(id).map(said -> Map.entry(id, begun(said.words()))), AT_ONCE)
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static String begun(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, TITLE)) + "…";
    }

    private static List<Item> items(List<OpenAsks.Open> open, Map<UUID, String> titles, Whose whose) {
        return open.stream().map(one -> item(one, titles, whose)).toList();
    }

    private static Item item(OpenAsks.Open one, Map<UUID, String> titles, Whose whose) {
        var ask = one.ask();
        return new Item(
                ask.id(),
                ask.kind(),
                Work.SERVICE,
                subject(one.subject(), one.product(), titles),
                ask.blocks().size() == 1 ? ask.blocks().getFirst() : null,
                ask.from(),
                To.of(ask.to(), one.product()),
                one.since(),
                ask.dueAt(),
                ask.dueAt() != null && ask.dueAt().isBefore(whose.now()),
                ask.blocks(),
                new Detail(one.subject()));
    }

    private static Hand hand(FeedbackInbox.Line line, Map<UUID, String> titles) {
        return new Hand(
                subject(line.id(), line.product(), titles),
                Work.SERVICE,
                line.lead(),
                line.state(),
                line.passedAt(),
                line.lead() == null ? Next.CLASSIFY : Next.ANSWER,
                List.of());
    }

    private static Subject subject(UUID id, UUID product, Map<UUID, String> titles) {
        return new Subject("feedback", id, titles.getOrDefault(id, ""), product);
    }
}
