package io.tandem.requirements.product.domain;

import static io.tandem.requirements.product.domain.ProductTest.CART;
import static io.tandem.requirements.product.domain.ProductTest.CART_ADDED;
import static io.tandem.requirements.product.domain.ProductTest.HE;
import static io.tandem.requirements.product.domain.ProductTest.LIN;
import static io.tandem.requirements.product.domain.ProductTest.MANAGER;
import static io.tandem.requirements.product.domain.ProductTest.SHOP;

import io.tandem.requirements.StoredForm;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.model.WorkCalendar;
import io.tandem.requirements.model.WorkCalendarTest;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProductEventTest {

    @Test
    void every_event_keeps_its_stored_form() throws Exception {
        StoredForm.check(
                ProductEvent.class,
                new ProductEvent.ProductRegistered(
                        SHOP,
                        "SHOP",
                        "电商平台",
                        "自营商城",
                        MANAGER,
                        Profile.STANDARD,
                        WorkCalendarTest.CHINA,
                        DefinitionOfReady.standard()),
                new ProductEvent.ProductRewritten(SHOP, "商城", null, 2),
                new ProductEvent.ProfileChosen(SHOP, Profile.LIGHT, 3),
                new ProductEvent.WorkCalendarSet(SHOP, WorkCalendar.standard("Asia/Shanghai"), 4),
                new ProductEvent.DefinitionOfReadySet(SHOP, Side.BACKEND, Set.of("performance", "criteria"), 5),
                new ProductEvent.MemberJoined(SHOP, LIN, Role.MEMBER, Set.of(Side.BACKEND, Side.FRONTEND)),
                new ProductEvent.MemberLeft(SHOP, LIN, Leaving.ACCOUNT_CLOSED),
                new ProductEvent.OwnerAppointed(SHOP, Side.FRONTEND, LIN, HE, Appointment.NAMED),
                new ProductEvent.ManagerAppointed(SHOP, LIN, MANAGER, Appointment.FELL),
                new ProductEvent.ProductOrphaned(SHOP, MANAGER),
                CART_ADDED,
                new ProductEvent.ModuleRenamed(SHOP, CART, "购物车与收藏"),
                new ProductEvent.ModuleRetired(SHOP, CART));
    }
}
