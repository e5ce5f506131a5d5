package io.tandem.requirements.contract.adapter.kafka;

import io.tandem.requirements.contract.domain.Broken;
import io.tandem.requirements.contract.domain.Change;
import io.tandem.requirements.contract.domain.ContractEvent;
import io.tandem.requirements.contract.domain.ContractEvent.ContractAgreed;
import io.tandem.requirements.contract.domain.ContractEvent.ContractConcluded;
import io.tandem.requirements.contract.domain.ContractEvent.ContractCountered;
import io.tandem.requirements.contract.domain.ContractEvent.ContractProposed;
import io.tandem.requirements.contract.domain.ContractEvent.ContractRetired;
import io.tandem.requirements.contract.domain.ContractEvent.ContractRevised;
import io.tandem.requirements.contract.domain.ContractEvent.FieldSunsetNeared;
import io.tandem.requirements.contract.domain.ContractEvent.FieldSunsetSet;
import io.tandem.requirements.contract.domain.ContractEvent.GapsListed;
import io.tandem.requirements.contract.domain.ContractEvent.NeedsDeclared;
import io.tandem.requirements.contract.domain.ContractEvent.NeedsWithdrawn;
import io.tandem.requirements.contract.domain.Document;
import io.tandem.requirements.contract.domain.Gap;
import io.tandem.requirements.contract.domain.Imposed;
import io.tandem.requirements.contract.domain.Needs;
import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Addressee.Post;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One of every event of a contract. */
public final class ContractExamples {

    static final UUID PAY = id(1);
    static final UUID PAYMENT = id(3);
    static final UUID CHECKOUT = id(4);
    static final UUID N1 = id(5);
    static final UUID LIN = id(11);
    static final UUID ZHOU = id(12);
    static final Instant UNTIL = Instant.parse("2026-12-23T02:00:00Z");
    static final Document V1 = new Document("a".repeat(64), "3.0.3", "支付接口", "1.0.0", 3);
    static final Document V2 = new Document("b".repeat(64), "3.0.3", "支付接口", "2.0.0", 3);
    static final Gap GAP = new Gap("getPayment", Gap.Use.READS, "payAmount", Gap.Status.MISSING);
    static final Change RENAMED = new Change(
            "GET /payments/{paymentNo}",
            Change.Where.RESPONSE,
            "payAmount",
            "property-removed",
            "",
            Change.Effect.BREAKING);
    static final Ask AGREE = ask(21, Ask.Kind.AGREEMENT, Side.FRONTEND, null);
    static final Ask ANSWER = ask(22, Ask.Kind.AGREEMENT, Side.BACKEND, null);
    static final Ask ADAPT = ask(23, Ask.Kind.OWED_ITEM, Side.FRONTEND, UNTIL);

    public static final List<ContractEvent> ALL = List.of(
            new ContractProposed(PAY, id(2), PAYMENT, "支付接口", V1, "金额为元", ZHOU, List.of(AGREE), 7),
            new ContractCountered(
                    PAY, 1, LIN, List.of(Post.FRONTEND_OWNER), "金额请统一为分", List.of(ANSWER), List.of(AGREE.id()), 7),
            new ContractRevised(
                    PAY,
                    2,
                    V2,
                    "改名",
                    ZHOU,
                    new Imposed("支付渠道", UNTIL),
                    Set.of(Side.BACKEND),
                    Map.of(Change.Effect.BREAKING, 1),
                    List.of(new Broken(N1, CHECKOUT, "H5 结算页", List.of(RENAMED))),
                    List.of(AGREE),
                    List.of(ANSWER.id()),
                    7),
            new ContractAgreed(PAY, 2, LIN, Set.of(Side.FRONTEND), List.of(), List.of(AGREE.id()), 7),
            new ContractConcluded(PAY, 2, Map.of(N1, List.of(GAP)), List.of(ADAPT), List.of(ANSWER.id())),
            new NeedsDeclared(
                    PAY,
                    N1,
                    CHECKOUT,
                    "H5 结算页",
                    List.of(new Needs.Operation(
                            "getPayment",
                            List.of("paymentNo"),
                            List.of("payAmount", "status"),
                            List.of("PAYMENT_NOT_FOUND"),
                            new Needs.Latency("100", "ms", "p95"))),
                    UNTIL,
                    2,
                    List.of(GAP),
                    LIN,
                    List.of(ADAPT.id()),
                    7),
            new NeedsWithdrawn(PAY, N1, CHECKOUT, "旧版已下架", LIN, List.of(ADAPT.id()), 7),
            new GapsListed(
                    PAY,
                    CHECKOUT,
                    2,
                    List.of(GAP),
                    LIN,
                    Set.of(Side.FRONTEND),
                    List.of(ANSWER),
                    List.of(AGREE.id()),
                    7),
            new FieldSunsetSet(
                    PAY, id(7), "getPayment", "payAmount", "amount", UNTIL, List.of(N1), ZHOU, List.of(ADAPT), 7),
            new FieldSunsetNeared(PAY, id(7), "payAmount", UNTIL, List.of(N1)),
            new ContractRetired(PAY, "改用新接口", ZHOU, List.of(ADAPT.id()), 7));

    private ContractExamples() {}

    private static UUID id(int n) {
        return new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0000L + n);
    }

    private static Ask ask(int n, Ask.Kind kind, Side to, Instant due) {
        return new Ask(id(n), kind, ZHOU, Addressee.post(Post.ownerOf(to)), due, List.of(to));
    }
}
