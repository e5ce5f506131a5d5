package io.tandem.requirements.product.domain;

import static io.tandem.requirements.model.Side.BACKEND;
import static io.tandem.requirements.model.Side.FRONTEND;
import static io.tandem.requirements.product.domain.Appointment.FELL;
import static io.tandem.requirements.product.domain.Appointment.NAMED;
import static io.tandem.requirements.product.domain.ProductSpec.given;
import static io.tandem.requirements.product.domain.Role.FOLLOWER;
import static io.tandem.requirements.product.domain.Role.MEMBER;
import static io.tandem.requirements.product.domain.Role.REPORTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.ledger.model.Actor;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.model.WorkCalendar;
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
import io.tandem.requirements.product.domain.ProductEvent.DefinitionOfReadySet;
import io.tandem.requirements.product.domain.ProductEvent.ManagerAppointed;
import io.tandem.requirements.product.domain.ProductEvent.MemberJoined;
import io.tandem.requirements.product.domain.ProductEvent.MemberLeft;
import io.tandem.requirements.product.domain.ProductEvent.ModuleAdded;
import io.tandem.requirements.product.domain.ProductEvent.ModuleRenamed;
import io.tandem.requirements.product.domain.ProductEvent.ModuleRetired;
import io.tandem.requirements.product.domain.ProductEvent.OwnerAppointed;
import io.tandem.requirements.product.domain.ProductEvent.ProductOrphaned;
import io.tandem.requirements.product.domain.ProductEvent.ProductRegistered;
import io.tandem.requirements.product.domain.ProductEvent.ProductRewritten;
import io.tandem.requirements.product.domain.ProductEvent.ProfileChosen;
import io.tandem.requirements.product.domain.ProductEvent.WorkCalendarSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ProductTest {

    static final UUID SHOP = new UUID(0, 1);
    static final UUID MANAGER = new UUID(0, 10);
    static final UUID LIN = new UUID(0, 11);
    static final UUID ZHOU = new UUID(0, 12);
    static final UUID HE = new UUID(0, 13);
    static final UUID QIAN = new UUID(0, 14);
    static final UUID STRANGER = new UUID(0, 19);
    static final UUID CART = new UUID(0, 20);
    static final Actor SYSTEM = Actor.service("requirements-service");
    static final WorkCalendar CALENDAR = WorkCalendar.standard("Asia/Shanghai");

    static final ProductRegistered REGISTERED = new ProductRegistered(
            SHOP, "SHOP", "电商平台", null, MANAGER, Profile.STANDARD, CALENDAR, DefinitionOfReady.standard());
    static final MemberJoined LIN_JOINED = new MemberJoined(SHOP, LIN, MEMBER, Set.of(FRONTEND));
    static final MemberJoined ZHOU_JOINED = new MemberJoined(SHOP, ZHOU, MEMBER, Set.of(BACKEND));
    static final MemberJoined HE_JOINED = new MemberJoined(SHOP, HE, MEMBER, Set.of(FRONTEND));
    static final MemberJoined QIAN_JOINED = new MemberJoined(SHOP, QIAN, REPORTER, Set.of());
    static final OwnerAppointed LIN_OWNS = new OwnerAppointed(SHOP, FRONTEND, LIN, null, NAMED);
    static final OwnerAppointed ZHOU_OWNS = new OwnerAppointed(SHOP, BACKEND, ZHOU, null, NAMED);
    static final ModuleAdded CART_ADDED = new ModuleAdded(SHOP, CART, "购物车");

    static final ProductEvent[] TEAM = {REGISTERED, LIN_JOINED, ZHOU_JOINED, HE_JOINED, QIAN_JOINED, LIN_OWNS, ZHOU_OWNS
    };

    @AfterAll
    static void every_rule_was_hit() {
        assertThat(ProductSpec.rulesNeverHit()).isEmpty();
    }

    // Registering

    @Test
    void anybody_registers_a_product_and_every_term_that_holds_is_recorded() {
        given().when(MANAGER, register("SHOP", SHOP, " 电商平台 ", "", "Asia/Shanghai"))
                .then(REGISTERED);
    }

    @Test
    void a_product_is_registered_once_and_saying_it_again_changes_nothing() {
        given(REGISTERED)
                .when(MANAGER, register("SHOP", SHOP, "电商平台", null, "Asia/Shanghai"))
                .thenNothing();
        given(REGISTERED)
                .when(MANAGER, register("MALL", SHOP, "商城", null, "Asia/Shanghai"))
                .thenRefused(ProductRule.PRODUCT_IS_NEW);
    }

    @Test
    void a_key_is_short_plain_and_free() {
        for (var key : new String[] {"S", "shop", "1SHOP", "SHOPPINGMALL", "SH-P", ""}) {
            given().when(MANAGER, register(key, SHOP, "电商平台", null, "Asia/Shanghai"))
                    .thenRefused(ProductRule.PRODUCT_KEY_HAS_ITS_SHAPE);
        }
        given().when(MANAGER, register("SHOP", CART, "电商平台", null, "Asia/Shanghai"))
                .thenRefused(ProductRule.PRODUCT_KEY_IS_FREE);
    }

    @Test
    void a_product_has_a_name_and_a_text_that_fit_and_a_zone_that_exists() {
        given().when(MANAGER, register("SHOP", SHOP, " ", null, "Asia/Shanghai"))
                .thenRefused(ProductRule.PRODUCT_NAME_FITS);
        given().when(MANAGER, register("SHOP", SHOP, "商".repeat(101), null, "Asia/Shanghai"))
                .thenRefused(ProductRule.PRODUCT_NAME_FITS);
        given().when(MANAGER, register("SHOP", SHOP, "电商平台", "长".repeat(5001), "Asia/Shanghai"))
                .thenRefused(ProductRule.PRODUCT_TEXT_FITS);
        given().when(MANAGER, register("SHOP", SHOP, "电商平台", null, "Asia/Peking"))
                .thenRefused(ProductRule.CALENDAR_ZONE_IS_KNOWN);
    }

    @Test
    void a_product_nobody_registered_refuses_everything() {
        for (var command : everyOtherCommand()) {
            given().when(MANAGER, command).thenRefused(ProductRule.PRODUCT_EXISTS);
        }
    }

    @Test
    void a_product_is_read_by_its_people_and_by_administrators() {
        var product = given(TEAM).state();
        product.requireReader(QIAN, false);
        product.requireReader(STRANGER, true);
        ProductSpec.refused(ProductRule.PRODUCT_IS_READ_BY_ITS_PEOPLE, () -> product.requireReader(STRANGER, false));
        ProductSpec.refused(ProductRule.PRODUCT_EXISTS, () -> Product.NONE.requireReader(MANAGER, true));
    }

    // Members

    @Test
    void the_manager_and_an_administrator_add_people_in_any_role() {
        given(REGISTERED).when(MANAGER, add(LIN, MEMBER, FRONTEND)).then(LIN_JOINED);
        given(REGISTERED).when(MANAGER, add(QIAN, REPORTER)).then(QIAN_JOINED);
        given(REGISTERED)
                .when(STRANGER, new AddMember(SHOP, LIN, MEMBER, Set.of(FRONTEND), true))
                .then(LIN_JOINED);
    }

    @Test
    void who_is_in_already_takes_the_new_role_and_sides() {
        given(TEAM)
                .when(MANAGER, add(QIAN, MEMBER, BACKEND))
                .then(new MemberJoined(SHOP, QIAN, MEMBER, Set.of(BACKEND)));
        given(TEAM).when(MANAGER, add(HE, MEMBER, FRONTEND)).thenNothing();
    }

    @Test
    void an_owner_adds_members_to_the_own_side_and_nothing_else() {
        given(TEAM)
                .when(LIN, add(STRANGER, MEMBER, FRONTEND))
                .then(new MemberJoined(SHOP, STRANGER, MEMBER, Set.of(FRONTEND)));
        given(TEAM)
                .when(LIN, add(ZHOU, MEMBER, FRONTEND, BACKEND))
                .then(new MemberJoined(SHOP, ZHOU, MEMBER, Set.of(FRONTEND, BACKEND)));
        var rule = ProductRule.MEMBER_IS_ADDED_BY_MANAGER_OR_OWNER;
        given(TEAM).when(LIN, add(STRANGER, MEMBER, BACKEND)).thenRefused(rule);
        given(TEAM).when(LIN, add(ZHOU, MEMBER, FRONTEND)).thenRefused(rule);
        given(TEAM).when(LIN, add(STRANGER, REPORTER)).thenRefused(rule);
        given(TEAM).when(LIN, add(STRANGER, MEMBER)).thenRefused(rule);
        given(TEAM).when(HE, add(STRANGER, MEMBER, FRONTEND)).thenRefused(rule);
    }

    @Test
    void only_members_belong_to_a_side() {
        given(REGISTERED)
                .when(MANAGER, add(QIAN, REPORTER, FRONTEND))
                .thenRefused(ProductRule.ONLY_MEMBERS_HAVE_A_SIDE);
    }

    @Test
    void who_holds_a_post_stays_a_member() {
        given(TEAM).when(MANAGER, add(LIN, REPORTER)).thenRefused(ProductRule.POST_HOLDER_STAYS_A_MEMBER);
        given(TEAM).when(MANAGER, add(MANAGER, FOLLOWER)).thenRefused(ProductRule.POST_HOLDER_STAYS_A_MEMBER);
    }

    @Test
    void a_person_leaves_or_is_taken_out_once() {
        given(TEAM).when(HE, remove(HE)).then(new MemberLeft(SHOP, HE, Leaving.LEFT));
        given(TEAM).when(MANAGER, remove(HE)).then(new MemberLeft(SHOP, HE, Leaving.REMOVED));
        given(REGISTERED, HE_JOINED, new MemberLeft(SHOP, HE, Leaving.LEFT))
                .when(MANAGER, remove(HE))
                .thenNothing();
        given(TEAM).when(LIN, remove(HE)).thenRefused(ProductRule.PERSON_LEAVES_BY_SELF_OR_MANAGER);
        given(TEAM).when(MANAGER, remove(STRANGER)).thenRefused(ProductRule.PERSON_IS_IN_THE_PRODUCT);
    }

    @Test
    void who_comes_back_is_the_newest_again() {
        var back = given(REGISTERED, HE_JOINED, LIN_JOINED, new MemberLeft(SHOP, HE, Leaving.LEFT), HE_JOINED)
                .state();
        assertThat(back.people().everybody().get(HE).joined()).isEqualTo(3);
    }

    // Posts

    @Test
    void a_side_nobody_was_appointed_to_is_the_managers() {
        var product = given(REGISTERED).state();
        assertThat(product.ownerOf(FRONTEND)).isEqualTo(MANAGER);
        assertThat(product.isSolo()).isTrue();
        assertThat(product.isMember(MANAGER, BACKEND)).isTrue();
        assertThat(given(TEAM).state().isSolo()).isFalse();
        assertThat(given(TEAM).state().isMember(MANAGER, BACKEND)).isFalse();
        assertThat(Product.NONE.isSolo()).isFalse();
    }

    @Test
    void an_owner_is_appointed_and_joins_the_side_where_needed() {
        given(REGISTERED, LIN_JOINED).when(MANAGER, own(FRONTEND, LIN)).then(LIN_OWNS);
        given(REGISTERED).when(MANAGER, own(FRONTEND, LIN)).then(LIN_JOINED, LIN_OWNS);
        given(REGISTERED, LIN_JOINED)
                .when(MANAGER, own(BACKEND, LIN))
                .then(
                        new MemberJoined(SHOP, LIN, MEMBER, Set.of(FRONTEND, BACKEND)),
                        new OwnerAppointed(SHOP, BACKEND, LIN, null, NAMED));
        given(TEAM).when(MANAGER, own(FRONTEND, HE)).then(new OwnerAppointed(SHOP, FRONTEND, HE, LIN, NAMED));
        given(TEAM).when(MANAGER, own(FRONTEND, LIN)).thenNothing();
    }

    @Test
    void posts_are_filled_by_the_manager_or_an_administrator() {
        given(TEAM).when(LIN, own(FRONTEND, HE)).thenRefused(ProductRule.PRODUCT_IS_KEPT_BY_ITS_MANAGER);
        given(TEAM)
                .when(LIN, new AppointManager(SHOP, LIN, false))
                .thenRefused(ProductRule.PRODUCT_IS_KEPT_BY_ITS_MANAGER);
        given(TEAM)
                .when(STRANGER, new AppointOwner(SHOP, FRONTEND, HE, true))
                .then(new OwnerAppointed(SHOP, FRONTEND, HE, LIN, NAMED));
    }

    @Test
    void a_manager_is_appointed_and_joins_where_needed() {
        given(TEAM).when(MANAGER, manage(HE)).then(new ManagerAppointed(SHOP, HE, MANAGER, NAMED));
        given(TEAM)
                .when(MANAGER, manage(QIAN))
                .then(new MemberJoined(SHOP, QIAN, MEMBER, Set.of()), new ManagerAppointed(SHOP, QIAN, MANAGER, NAMED));
        given(TEAM).when(MANAGER, manage(MANAGER)).thenNothing();
    }

    @Test
    void the_post_of_an_owner_who_leaves_falls_to_the_manager_and_with_the_managers_to_the_next() {
        var fell = new OwnerAppointed(SHOP, FRONTEND, MANAGER, LIN, FELL);
        var left = new MemberLeft(SHOP, LIN, Leaving.LEFT);
        given(TEAM).when(LIN, remove(LIN)).then(fell, left);
        given(REGISTERED, LIN_JOINED, HE_JOINED, LIN_OWNS, fell, left)
                .when(MANAGER, manage(HE))
                .then(
                        new ManagerAppointed(SHOP, HE, MANAGER, NAMED),
                        new OwnerAppointed(SHOP, FRONTEND, HE, MANAGER, FELL));
        given(REGISTERED, LIN_JOINED, LIN_OWNS, fell, left)
                .when(MANAGER, own(FRONTEND, MANAGER))
                .then(
                        new MemberJoined(SHOP, MANAGER, MEMBER, Set.of(FRONTEND)),
                        new OwnerAppointed(SHOP, FRONTEND, MANAGER, MANAGER, NAMED));
    }

    @Test
    void a_manager_who_leaves_names_another_member() {
        given(TEAM).when(MANAGER, remove(MANAGER)).thenRefused(ProductRule.LEAVING_MANAGER_NAMES_A_SUCCESSOR);
        for (var successor : new UUID[] {MANAGER, QIAN, STRANGER}) {
            given(TEAM)
                    .when(MANAGER, new RemoveMember(SHOP, MANAGER, successor, false))
                    .thenRefused(ProductRule.SUCCESSOR_IS_ANOTHER_MEMBER);
        }
        given(TEAM)
                .when(MANAGER, new RemoveMember(SHOP, HE, LIN, false))
                .thenRefused(ProductRule.SUCCESSOR_FOLLOWS_A_MANAGER);
        given(REGISTERED, HE_JOINED, new OwnerAppointed(SHOP, BACKEND, MANAGER, null, NAMED))
                .when(MANAGER, new RemoveMember(SHOP, MANAGER, HE, false))
                .then(
                        new ManagerAppointed(SHOP, HE, MANAGER, NAMED),
                        new OwnerAppointed(SHOP, BACKEND, HE, MANAGER, FELL),
                        new MemberLeft(SHOP, MANAGER, Leaving.LEFT));
    }

    // Closed accounts

    @Test
    void what_a_closed_account_held_falls_in_the_same_commit() {
        given(TEAM)
                .when(SYSTEM, close(LIN))
                .then(
                        new OwnerAppointed(SHOP, FRONTEND, MANAGER, LIN, FELL),
                        new MemberLeft(SHOP, LIN, Leaving.ACCOUNT_CLOSED));
        given(TEAM).when(SYSTEM, close(STRANGER)).thenNothing();
        given(TEAM).when(MANAGER, close(LIN)).thenRefused(ProductRule.ACCOUNT_IS_CLOSED_BY_THE_SYSTEM);
    }

    @Test
    void management_falls_to_an_owner_else_to_the_member_of_longest_standing_else_to_who_closed_the_account() {
        var left = new MemberLeft(SHOP, MANAGER, Leaving.ACCOUNT_CLOSED);
        given(TEAM).when(SYSTEM, close(MANAGER)).then(new ManagerAppointed(SHOP, LIN, MANAGER, FELL), left);
        given(REGISTERED, HE_JOINED, ZHOU_JOINED, ZHOU_OWNS)
                .when(SYSTEM, close(MANAGER))
                .then(new ManagerAppointed(SHOP, ZHOU, MANAGER, FELL), left);
        given(REGISTERED, QIAN_JOINED, HE_JOINED, ZHOU_JOINED)
                .when(SYSTEM, close(MANAGER))
                .then(new ManagerAppointed(SHOP, HE, MANAGER, FELL), left);
        given(REGISTERED, QIAN_JOINED)
                .when(SYSTEM, close(MANAGER))
                .then(
                        new MemberJoined(SHOP, STRANGER, MEMBER, Set.of()),
                        new ManagerAppointed(SHOP, STRANGER, MANAGER, FELL),
                        left);
    }

    @Test
    void a_product_nobody_is_left_in_waits_for_an_administrator() {
        var orphaned = new ProductOrphaned(SHOP, MANAGER);
        var left = new MemberLeft(SHOP, MANAGER, Leaving.ACCOUNT_CLOSED);
        given(REGISTERED).when(SYSTEM, new CloseMembership(SHOP, MANAGER, null)).then(orphaned, left);
        given(REGISTERED)
                .when(SYSTEM, new CloseMembership(SHOP, MANAGER, MANAGER))
                .then(orphaned, left);
        given(REGISTERED, orphaned, left)
                .when(STRANGER, new AddModule(SHOP, CART, "购物车", true))
                .thenRefused(ProductRule.PRODUCT_HAS_A_MANAGER);
        given(REGISTERED, QIAN_JOINED, orphaned, left)
                .when(QIAN, remove(QIAN))
                .then(new MemberLeft(SHOP, QIAN, Leaving.LEFT));
        given(REGISTERED, orphaned, left)
                .when(STRANGER, new AppointManager(SHOP, LIN, true))
                .then(new MemberJoined(SHOP, LIN, MEMBER, Set.of()), new ManagerAppointed(SHOP, LIN, null, NAMED));
    }

    // Terms

    @Test
    void one_edit_of_the_terms_is_one_version_all_or_nothing() {
        var short_days = new WorkCalendar(
                "Asia/Shanghai",
                DayOfWeek.MONDAY,
                Set.of(DayOfWeek.MONDAY),
                LocalTime.of(9, 30),
                LocalTime.of(18, 30),
                Set.of(),
                Set.of(),
                null);
        given(REGISTERED)
                .when(
                        MANAGER,
                        new ReviseProduct(
                                SHOP,
                                1,
                                "商城",
                                "面向 C 端",
                                Profile.LIGHT,
                                short_days,
                                Map.of(BACKEND, Set.of("performance", "criteria")),
                                false))
                .then(
                        new ProductRewritten(SHOP, "商城", "面向 C 端", 2),
                        new ProfileChosen(SHOP, Profile.LIGHT, 2),
                        new WorkCalendarSet(SHOP, short_days, 2),
                        new DefinitionOfReadySet(SHOP, BACKEND, Set.of("criteria", "performance"), 2));
    }

    @Test
    void an_edit_names_the_version_it_was_made_on() {
        var rewritten = new ProductRewritten(SHOP, "商城", null, 2);
        given(REGISTERED, rewritten).when(MANAGER, rename(1, "店")).thenRefused(ProductRule.PRODUCT_VERSION_IS_CURRENT);
        given(REGISTERED, rewritten).when(MANAGER, rename(2, "店")).then(new ProductRewritten(SHOP, "店", null, 3));
        given(REGISTERED, rewritten).when(MANAGER, rename(1, "商城")).thenNothing();
    }

    @Test
    void terms_are_the_managers_and_ready_is_also_the_owners() {
        given(TEAM).when(LIN, rename(1, "店")).thenRefused(ProductRule.PRODUCT_IS_KEPT_BY_ITS_MANAGER);
        given(TEAM)
                .when(LIN, ready(FRONTEND, "layout"))
                .then(new DefinitionOfReadySet(SHOP, FRONTEND, Set.of("layout"), 2));
        given(TEAM)
                .when(LIN, ready(BACKEND, "criteria"))
                .thenRefused(ProductRule.READY_FIELDS_ARE_KEPT_BY_OWNER_OR_MANAGER);
        given(TEAM).when(LIN, ready(FRONTEND, "latency")).thenRefused(ProductRule.READY_FIELD_IS_KNOWN);
    }

    @Test
    void a_calendar_makes_sense() {
        var day = LocalDate.of(2026, 10, 1);
        var none = LocalTime.of(9, 0);
        given(REGISTERED)
                .when(MANAGER, calendar(none, Set.of(), Set.of()))
                .thenRefused(ProductRule.CALENDAR_HAS_WORKING_TIME);
        given(REGISTERED)
                .when(MANAGER, calendar(LocalTime.of(18, 0), Set.of(day), Set.of(day)))
                .thenRefused(ProductRule.CALENDAR_DAY_IS_ONE_THING);
        var years = Set.copyOf(day.datesUntil(day.plusDays(1001)).toList());
        given(REGISTERED)
                .when(MANAGER, calendar(LocalTime.of(18, 0), years, Set.of()))
                .thenRefused(ProductRule.CALENDAR_FITS);
    }

    // Modules

    @Test
    void owners_and_manager_keep_the_modules() {
        given(TEAM).when(LIN, new AddModule(SHOP, CART, " 购物车 ", false)).then(CART_ADDED);
        given(REGISTERED, CART_ADDED)
                .when(MANAGER, new RenameModule(SHOP, CART, "购物车与收藏", false))
                .then(new ModuleRenamed(SHOP, CART, "购物车与收藏"));
        given(REGISTERED, CART_ADDED)
                .when(MANAGER, new RetireModule(SHOP, CART, false))
                .then(new ModuleRetired(SHOP, CART));
        given(TEAM)
                .when(HE, new AddModule(SHOP, CART, "购物车", false))
                .thenRefused(ProductRule.MODULES_ARE_KEPT_BY_OWNERS_OR_MANAGER);
    }

    @Test
    void saying_the_same_of_a_module_changes_nothing() {
        given(REGISTERED, CART_ADDED)
                .when(MANAGER, new AddModule(SHOP, CART, "购物车", false))
                .thenNothing();
        given(REGISTERED, CART_ADDED)
                .when(MANAGER, new RenameModule(SHOP, CART, "购物车", false))
                .thenNothing();
        given(REGISTERED, CART_ADDED, new ModuleRetired(SHOP, CART))
                .when(MANAGER, new RetireModule(SHOP, CART, false))
                .thenNothing();
    }

    @Test
    void a_module_exists_is_in_use_and_has_a_name_of_its_own() {
        var other = new UUID(0, 21);
        given(REGISTERED).when(MANAGER, new RetireModule(SHOP, CART, false)).thenRefused(ProductRule.MODULE_EXISTS);
        given(REGISTERED)
                .when(MANAGER, new AddModule(SHOP, CART, " ", false))
                .thenRefused(ProductRule.MODULE_NAME_FITS);
        given(REGISTERED, CART_ADDED)
                .when(MANAGER, new AddModule(SHOP, other, "购物车", false))
                .thenRefused(ProductRule.MODULE_NAME_IS_FREE);
        given(REGISTERED, CART_ADDED, new ModuleRetired(SHOP, CART))
                .when(MANAGER, new RenameModule(SHOP, CART, "收藏", false))
                .thenRefused(ProductRule.MODULE_IS_IN_USE);
        given(REGISTERED, CART_ADDED, new ModuleRetired(SHOP, CART))
                .when(MANAGER, new AddModule(SHOP, other, "购物车", false))
                .then(new ModuleAdded(SHOP, other, "购物车"));
    }

    private static RegisterProduct register(
            String key, UUID keyHeldBy, String name, @Nullable String about, String zone) {
        return new RegisterProduct(SHOP, key, keyHeldBy, name, about, zone, MANAGER);
    }

    private static AddMember add(UUID person, Role role, Side... sides) {
        return new AddMember(SHOP, person, role, Set.copyOf(Arrays.asList(sides)), false);
    }

    private static RemoveMember remove(UUID person) {
        return new RemoveMember(SHOP, person, null, false);
    }

    private static CloseMembership close(UUID person) {
        return new CloseMembership(SHOP, person, STRANGER);
    }

    private static AppointOwner own(Side side, UUID person) {
        return new AppointOwner(SHOP, side, person, false);
    }

    private static AppointManager manage(UUID person) {
        return new AppointManager(SHOP, person, false);
    }

    private static ReviseProduct rename(long version, String name) {
        return new ReviseProduct(SHOP, version, name, null, null, null, Map.of(), false);
    }

    private static ReviseProduct ready(Side side, String field) {
        return new ReviseProduct(SHOP, 1, null, null, null, null, Map.of(side, Set.of(field)), false);
    }

    private static ReviseProduct calendar(LocalTime closes, Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {
        var calendar = new WorkCalendar(
                "Asia/Shanghai",
                DayOfWeek.MONDAY,
                CALENDAR.days(),
                LocalTime.of(9, 0),
                closes,
                holidays,
                makeUpDays,
                null);
        return new ReviseProduct(SHOP, 1, null, null, null, calendar, Map.of(), false);
    }

    private static ProductCommand[] everyOtherCommand() {
        return new ProductCommand[] {
            rename(0, "店"),
            add(LIN, MEMBER),
            remove(LIN),
            close(LIN),
            own(FRONTEND, LIN),
            manage(LIN),
            new AddModule(SHOP, CART, "购物车", true),
            new RenameModule(SHOP, CART, "购物车", true),
            new RetireModule(SHOP, CART, true)
        };
    }
}
