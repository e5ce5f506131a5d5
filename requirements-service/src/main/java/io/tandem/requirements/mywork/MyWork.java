package io.tandem.requirements.mywork;

import io.tandem.platform.view.TemporalView;
import io.tandem.requirements.activity.Activity;
import io.tandem.requirements.list.RequirementList;
import io.tandem.requirements.list.RequirementRow;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.mywork.Work.Detail;
import io.tandem.requirements.mywork.Work.Entry;
import io.tandem.requirements.mywork.Work.Hand;
import io.tandem.requirements.mywork.Work.Item;
import io.tandem.requirements.mywork.Work.Subject;
import io.tandem.requirements.mywork.Work.To;
import io.tandem.requirements.requirement.application.Requirements;
import io.tandem.requirements.requirement.domain.Facet;
import io.tandem.requirements.requirement.domain.Life;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.Standing;
import io.tandem.requirements.waiting.Waiting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Composes a person's {@link Work} from the asks that are open, the halves that are held and what happened meanwhile. */
@Component
class MyWork {

    private static final int MOST_CHANGED = 200;

    private final TemporalView asks;
    private final RequirementList list;
    private final Requirements requirements;
    private final Activity activity;

    MyWork(TemporalView waitingRows, RequirementList list, Requirements requirements, Activity activity) {
        this.asks = waitingRows;
        this.list = list;
        this.requirements = requirements;
        this.activity = activity;
    }

    Mono<Work> of(Whose whose) {
        return Mono.zip(waitingFor(whose), awaitedBy(whose), hands(whose), changed(whose))
                .flatMap(all -> titles(all.getT1(), all.getT2(), all.getT4(), whose)
                        .map(titles -> new Work(
                                items(all.getT1(), titles, whose),
                                all.getT3(),
                                items(all.getT2(), titles, whose),
                                whose.since(),
                                entries(all.getT4(), titles))));
    }

    private Mono<Map<UUID, String>> titles(
            List<Waiting> some, List<Waiting> others, List<Activity.Line> changed, Whose whose) {
        var mentioned = Stream.concat(
                        Stream.concat(some.stream(), others.stream()).map(Waiting::requirement),
                        changed.stream().map(Activity.Line::requirement))
                .toList();
        return list.named(mentioned, whose.asOf()).collectMap(RequirementRow::id, RequirementRow::title);
    }

    private Mono<List<Activity.Line>> changed(Whose whose) {
        return activity.since(
                        whose.since(),
                        whose.asOf(),
                        whose.person(),
                        whose.desk().followed(),
                        MOST_CHANGED)
                .filter(line -> whose.isIn(line.product()))
                .collectList();
    }

    private static List<Entry> entries(List<Activity.Line> lines, Map<UUID, String> titles) {
        return lines.stream()
                .map(line -> new Entry(
                        line.event(),
                        Subject.requirement(
                                line.requirement(),
                                line.key(),
                                titles.getOrDefault(line.requirement(), ""),
                                line.product()),
                        line.side(),
                        line.what(),
                        line.at(),
                        line.by()))
                .toList();
    }

    private Mono<List<Waiting>> waitingFor(Whose whose) {
        var byPost = Flux.fromIterable(whose.products().keySet())
                .filter(product -> !whose.posts(product).isEmpty())
                .concatMap(product -> Waiting.asked(asks, product, whose.posts(product), whose.person(), whose.asOf()));
        return inOrder(Flux.concat(Waiting.asked(asks, whose.person(), whose.asOf()), byPost), whose);
    }

    private Mono<List<Waiting>> awaitedBy(Whose whose) {
        return inOrder(
                Waiting.askedBy(asks, whose.person(), whose.asOf()).filter(one -> !isAskedOf(one, whose)), whose);
    }

    /** What a person asked of a post they hold themselves waits for them, not for others. */
    private static boolean isAskedOf(Waiting one, Whose whose) {
        return whose.person().equals(one.to())
                || (one.post() != null && whose.posts(one.product()).contains(one.post()));
    }

    private static Mono<List<Waiting>> inOrder(Flux<Waiting> waiting, Whose whose) {
        return waiting.filter(one -> whose.isIn(one.product()))
                .sort(Comparator.comparing(Waiting::since).thenComparing(Waiting::ask))
                .collectList();
    }

    private static List<Item> items(List<Waiting> waiting, Map<UUID, String> titles, Whose whose) {
        return waiting.stream()
                .map(one -> item(one, titles.getOrDefault(one.requirement(), ""), whose))
                .toList();
    }

    private static Item item(Waiting one, String title, Whose whose) {
        var post = one.post();
        return new Item(
                one.ask(),
                one.kind(),
                Work.SERVICE,
                Subject.requirement(one.requirement(), one.key(), title, one.product()),
                side(one),
                one.from(),
                post == null ? new To(one.to(), null) : new To(null, new Work.Post(one.product(), post)),
                one.since(),
                one.dueAt(),
                one.dueAt() != null && one.dueAt().isBefore(whose.now()),
                one.blocks(),
                whose.isToday(one.nudged(), one.product()),
                new Detail(one.handoff(), one.kind() == Ask.Kind.QUESTION ? one.ask() : null, one.contract()));
    }

    private static @Nullable Side side(Waiting one) {
        return one.side() == null && one.blocks().size() == 1 ? one.blocks().getFirst() : one.side();
    }

    private Mono<List<Hand>> hands(Whose whose) {
        return list.heldBy(whose.person(), whose.asOf())
                .filter(row -> whose.isIn(row.productId()))
                .concatMap(row -> requirements.at(row.id(), whose.asOf()).map(fold -> hands(row, fold.state(), whose)))
                .concatMapIterable(hands -> hands)
                .sort(Comparator.comparing(Hand::holdingSince)
                        .thenComparing(hand -> hand.subject().id()))
                .collectList();
    }

    /** What has been accepted, or is not worked on, is in nobody's way. */
    private static List<Hand> hands(RequirementRow row, Requirement requirement, Whose whose) {
        var hands = new ArrayList<Hand>();
        for (var side : requirement.standing() == Standing.OPEN ? requirement.applicable() : List.<Side>of()) {
            var facet = requirement.facet(side);
            var half = row.facets().get(side);
            if (half != null && isOwed(facet, whose.person())) {
                var step = NextStep.of(requirement, side, whose.mandatory(row.productId(), side));
                hands.add(new Hand(
                        Subject.requirement(
                                row.id(), row.key(), requirement.common().title(), row.productId()),
                        Work.SERVICE,
                        side,
                        facet.life(),
                        half.heldSince(),
                        step.next(),
                        step.missing()));
            }
        }
        return hands;
    }

    private static boolean isOwed(Facet facet, UUID person) {
        return facet.heldBy(person) && facet.life() != Life.ACCEPTED;
    }
}
