package io.tandem.planning.release.domain;

import static io.tandem.planning.model.People.PRODUCT;
import static io.tandem.planning.model.People.id;

import io.tandem.planning.model.Side;
import io.tandem.planning.release.domain.ReleaseEvent.*;
import java.time.Instant;
import java.util.List;

/** One of every event of a release, as it is stored and published. */
public final class ReleaseExamples {

    private ReleaseExamples() {}

    public static List<ReleaseEvent> all() {
        var contents = List.of(
                new Content(id(0x101), List.of(Side.FRONTEND)),
                new Content(id(0x102), List.of(Side.FRONTEND, Side.BACKEND)));
        return List.of(
                new ReleaseMade(id(0x601), PRODUCT, "双十二结算改版", contents, 10, Instant.parse("2026-12-10T02:00:00Z"), 7),
                new ReleaseRolledBack(id(0x601), contents, "支付成功率下降", 7));
    }
}
