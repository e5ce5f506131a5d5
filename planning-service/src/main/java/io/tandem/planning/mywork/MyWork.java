package io.tandem.planning.mywork;

import io.tandem.planning.board.Board;
import io.tandem.planning.board.Lane;
import io.tandem.planning.mywork.Work.Detail;
import io.tandem.planning.mywork.Work.Hand;
import io.tandem.planning.mywork.Work.Item;
import io.tandem.planning.mywork.Work.Next;
import io.tandem.planning.mywork.Work.Subject;
import io.tandem.planning.mywork.Work.To;
import io.tandem.planning.requirement.Known;
import io.tandem.planning.requirement.Requirements;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Composes a person's {@link Work} from the asks that are open and the tasks that are assigned. */
@Component
class MyWork {

    private final OpenAsks asks;
    private final Board board;
    private final Requirements requirements;

    MyWork(OpenAsks asks, Board board, Requirements requirements) {
        this.asks = asks;
        this.board = board;
        this.requirements = requirements;
    }

    Mono<Work> of(Whose whose) {
        var byPost = Flux.fromIterable(whose.teams().values())
                .filter(team -> !whose.posts(team).isEmpty())
                .concatMap(team -> asks.asked(team.productId(), whose.posts(team), whose.asOf()));
        return Mono.zip(
                        inOrder(Flux.concat(asks.asked(whose.person(), whose.asOf()), byPost), whose),
                        inOrder(asks.askedBy(whose.person(), whose.asOf()), whose),
                        assigned(whose))
                .flatMap(all -> tasks(all.getT1(), all.getT2(), whose).flatMap(tasks -> {
                    var shown = Stream.concat(tasks.values().stream(), all.getT3().stream())
                            .map(Board.Line::requirement)
                            .toList();
                    return requirements
                            .named(shown, whose.asOf())
                            .map(known -> new Work(
                                    items(all.getT1(), tasks, known, whose),
                                    all.getT3().stream()
                                            .map(line -> hand(line, known))
                                            .toList(),
                                    items(all.getT2(), tasks, known, whose)));
                }));
    }

    private static Mono<List<OpenAsks.Open>> inOrder(Flux<OpenAsks.Open> open, Whose whose) {
        return open.filter(one -> whose.isIn(one.product()))
                .sort(Comparator.comparing(OpenAsks.Open::since)
                        .thenComparing(one -> one.ask().id()))
                .collectList();
    }

    private Mono<List<Board.Line>> assigned(Whose whose) {
        return board.assignedTo(whose.person(), whose.asOf())
                .filter(line -> whose.isIn(line.product()))
                .sort(Comparator.comparing(Board.Line::assignedAt).thenComparing(Board.Line::id))
                .collectList();
    }

    private Mono<Map<UUID, Board.Line>> tasks(
            Collection<OpenAsks.Open> some, Collection<OpenAsks.Open> others, Whose whose) {
        var ids = Stream.concat(some.stream(), others.stream())
                .map(OpenAsks.Open::subject)
                .toList();
        return board.named(ids, whose.asOf()).collectMap(Board.Line::id);
    }

    private static List<Item> items(
            List<OpenAsks.Open> open, Map<UUID, Board.Line> tasks, Map<UUID, Known> known, Whose whose) {
        return open.stream()
                .flatMap(one -> Stream.ofNullable(tasks.get(one.subject())).map(task -> item(one, task, known, whose)))
                .toList();
    }

    private static Item item(OpenAsks.Open one, Board.Line task, Map<UUID, Known> known, Whose whose) {
        var ask = one.ask();
        return new Item(
                ask.id(),
                ask.kind(),
                Work.SERVICE,
                subject(task, known),
                task.side(),
                ask.from(),
                To.of(ask.to(), one.product()),
                one.since(),
                ask.dueAt(),
                ask.dueAt() != null && ask.dueAt().isBefore(whose.now()),
                ask.blocks(),
                new Detail(task.id(), task.requirement()));
    }

    private static Hand hand(Board.Line task, Map<UUID, Known> known) {
        return new Hand(
                subject(task, known),
                Work.SERVICE,
                task.side(),
                task.lane(),
                task.assignedAt(),
                next(task.lane()),
                List.of());
    }

    private static Next next(Lane lane) {
        return switch (lane) {
            case BLOCKED -> Next.UNBLOCK;
            case PAUSED -> Next.WAIT;
            case IN_PROGRESS -> Next.FINISH;
            case TODO, DONE, CANCELLED -> Next.START;
        };
    }

    private static Subject subject(Board.Line task, Map<UUID, Known> known) {
        var requirement = known.get(task.requirement());
        return new Subject(
                "task", task.id(), requirement == null ? null : requirement.key(), task.title(), task.product());
    }
}
