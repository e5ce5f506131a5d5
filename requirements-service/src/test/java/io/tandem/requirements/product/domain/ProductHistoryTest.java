package io.tandem.requirements.product.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.ledger.model.Actor;
import io.tandem.ledger.model.Envelope;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.product.domain.ProductCommand.AddMember;
import io.tandem.requirements.product.domain.ProductCommand.AddModule;
import io.tandem.requirements.product.domain.ProductCommand.AppointManager;
import io.tandem.requirements.product.domain.ProductCommand.AppointOwner;
import io.tandem.requirements.product.domain.ProductCommand.CloseMembership;
import io.tandem.requirements.product.domain.ProductCommand.RegisterProduct;
import io.tandem.requirements.product.domain.ProductCommand.RemoveMember;
import io.tandem.requirements.product.domain.ProductCommand.RenameModule;
import io.tandem.requirements.product.domain.ProductCommand.RetireModule;
import io.tandem.requirements.product.domain.ProductCommand.ReviseProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked, by whomever, in whatever order: what must hold holds after every single event. */
class ProductHistoryTest {

    static final UUID SHOP = new UUID(0, 1);

    static List<Long> seeds() {
        return new Random(20261123).longs(400).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void posts_are_held_by_active_members_and_the_events_alone_rebuild_the_state(long seed) {
        var random = new Random(seed);
        var live = Product.NONE;
        var history = new ArrayList<ProductEvent>();
        for (int i = 0; i < 60; i++) {
            var command = anyCommand(random);
            try {
                for (var event : live.decide(command, anyEnvelope(random, command))) {
                    history.add(event);
                    live = live.evolve(event);
                    check(live);
                }
            } catch (RuleViolated _) {
                // refused: nothing has changed
            }
            checkMoves(live);
        }
        assertThat(ProductSpec.after(history)).isEqualTo(live);
    }

    private static void check(Product product) {
        var people = product.people();
        var manager = product.manager();
        if (manager == null) {
            assertThat(people.owners()).isEmpty();
        } else {
            assertThat(product.isMember(manager))
                    .as("the manager is an active member")
                    .isTrue();
        }
        for (var side : Side.values()) {
            var owner = product.ownerOf(side);
            assertThat(owner == null)
                    .as("a side is answered for wherever there is a manager")
                    .isEqualTo(manager == null);
            if (owner != null) {
                assertThat(product.isMember(owner, side))
                        .as("an owner is an active member of the side")
                        .isTrue();
            }
        }
        people.everybody().forEach((person, member) -> {
            if (!member.active()) {
                assertThat(people.holdsAPost(person))
                        .as("who left holds nothing")
                        .isFalse();
            }
        });
    }

    /** Once a command has been carried out: only a product without members has no manager. */
    private static void checkMoves(Product product) {
        if (product.id() != null && product.manager() == null) {
            assertThat(product.people().everybody().keySet()).noneMatch(product::isMember);
        }
    }

    private static Envelope anyEnvelope(Random random, ProductCommand command) {
        var actor =
                command instanceof CloseMembership ? Actor.service("requirements-service") : Actor.person(any(random));
        return new Envelope(ProductSpec.NOW, actor, null);
    }

    private static <T> T one(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }

    private static UUID any(Random random) {
        return new UUID(0, 10 + random.nextInt(5));
    }

    private static ProductCommand anyCommand(Random random) {
        var person = any(random);
        var side = one(random, Side.values());
        var administrator = random.nextInt(3) == 0;
        var module = new UUID(0, 20 + random.nextInt(3));
        var name = List.of("购物车", "结算", " ").get(random.nextInt(3));
        return switch (random.nextInt(14)) {
            case 0 -> new RegisterProduct(SHOP, "SHOP", SHOP, "电商平台", null, "Asia/Shanghai", person);
            case 1, 2, 3 -> {
                var role = one(random, Role.values());
                yield new AddMember(SHOP, person, role, random.nextBoolean() ? Set.of(side) : Set.of(), administrator);
            }
            case 4, 5 -> new RemoveMember(SHOP, person, random.nextBoolean() ? any(random) : null, administrator);
            case 6, 7, 8 -> new CloseMembership(SHOP, person, random.nextBoolean() ? any(random) : null);
            case 9 -> new AppointOwner(SHOP, side, person, administrator);
            case 10 -> new AppointManager(SHOP, person, administrator);
            case 11 -> new AddModule(SHOP, module, name, administrator);
            case 12 ->
                random.nextBoolean()
                        ? new RenameModule(SHOP, module, name, administrator)
                        : new RetireModule(SHOP, module, administrator);
            default -> {
                var profile = one(random, Profile.values());
                yield new ReviseProduct(
                        SHOP,
                        1 + random.nextInt(3),
                        name,
                        null,
                        profile,
                        null,
                        Map.of(side, Set.of("criteria")),
                        administrator);
            }
        };
    }
}
