package io.tandem.requirements.product.adapter.kafka;

import io.tandem.requirements.PublishedForm;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.model.WorkCalendar;
import io.tandem.requirements.product.domain.Appointment;
import io.tandem.requirements.product.domain.DefinitionOfReady;
import io.tandem.requirements.product.domain.Leaving;
import io.tandem.requirements.product.domain.ProductEvent;
import io.tandem.requirements.product.domain.Profile;
import io.tandem.requirements.product.domain.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProductPublisherTest {

    static final UUID SHOP = UUID.fromString("01980000-0000-7000-8000-000000000001");
    static final UUID BOSS = UUID.fromString("01980000-0000-7000-8000-000000000010");
    static final UUID LIN = UUID.fromString("01980000-0000-7000-8000-000000000011");
    static final UUID HE = UUID.fromString("01980000-0000-7000-8000-000000000013");
    static final WorkCalendar STANDARD = WorkCalendar.standard("Asia/Shanghai");

    @Test
    void what_is_published_is_what_the_contracts_promise() throws Exception {
        var calendar = new WorkCalendar(
                "Asia/Shanghai",
                STANDARD.weekStarts(),
                STANDARD.days(),
                LocalTime.of(9, 30),
                LocalTime.of(18, 30),
                Set.of(LocalDate.of(2026, 10, 1)),
                Set.of(LocalDate.of(2026, 10, 10)),
                "国务院办公厅 2026 年节假日安排");
        PublishedForm.check(
                new ProductPublisher(),
                "requirements.product",
                List.of(
                        new ProductEvent.ProductRegistered(
                                SHOP,
                                "SHOP",
                                "电商平台",
                                "自营商城",
                                BOSS,
                                Profile.STANDARD,
                                STANDARD,
                                DefinitionOfReady.standard()),
                        new ProductEvent.ProductRewritten(SHOP, "电商平台", null, 2),
                        new ProductEvent.ProfileChosen(SHOP, Profile.LIGHT, 3),
                        new ProductEvent.WorkCalendarSet(SHOP, calendar, 4),
                        new ProductEvent.DefinitionOfReadySet(SHOP, Side.BACKEND, Set.of("criteria"), 5),
                        new ProductEvent.MemberJoined(SHOP, LIN, Role.MEMBER, Set.of(Side.FRONTEND)),
                        new ProductEvent.MemberLeft(SHOP, HE, Leaving.ACCOUNT_CLOSED),
                        new ProductEvent.OwnerAppointed(SHOP, Side.FRONTEND, LIN, HE, Appointment.NAMED),
                        new ProductEvent.ManagerAppointed(SHOP, LIN, BOSS, Appointment.FELL),
                        new ProductEvent.ProductOrphaned(SHOP, BOSS),
                        new ProductEvent.ModuleAdded(SHOP, HE, "购物车"),
                        new ProductEvent.ModuleRenamed(SHOP, HE, "收藏"),
                        new ProductEvent.ModuleRetired(SHOP, HE)));
    }
}
