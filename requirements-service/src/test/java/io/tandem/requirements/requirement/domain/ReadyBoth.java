package io.tandem.requirements.requirement.domain;

import static io.tandem.requirements.model.Side.BACKEND;
import static io.tandem.requirements.model.Side.FRONTEND;
import static io.tandem.requirements.requirement.domain.Cast.BE_OWNER;
import static io.tandem.requirements.requirement.domain.Cast.C1;
import static io.tandem.requirements.requirement.domain.Cast.C2;
import static io.tandem.requirements.requirement.domain.Cast.FE_OWNER;
import static io.tandem.requirements.requirement.domain.Cast.approve;
import static io.tandem.requirements.requirement.domain.Cast.criterion;
import static io.tandem.requirements.requirement.domain.Cast.drafted;
import static io.tandem.requirements.requirement.domain.Cast.specify;
import static io.tandem.requirements.requirement.domain.Cast.submit;

import java.util.Map;

/** Both halves are written in full, approved and ready. */
final class ReadyBoth {

    static final Map<String, FieldValue> BACKEND_FIELDS = Map.of(
            "architecture", new FieldValue.Text("独立部署"),
            "dataProcessing", new FieldValue.Text("写入支付单"),
            "interfaceDesign", new FieldValue.Text("创建、查询、关闭"),
            "performance", new FieldValue.Measured("300", "ms", "95 分位"));

    private ReadyBoth() {}

    static RequirementSpec spec() {
        return drafted()
                .after(FE_OWNER, specify(FRONTEND, 0, Cast.FRONTEND))
                .after(FE_OWNER, criterion(C1, Part.FRONTEND))
                .after(BE_OWNER, specify(BACKEND, 0, BACKEND_FIELDS))
                .after(BE_OWNER, criterion(C2, Part.BACKEND))
                .after(FE_OWNER, submit())
                .after(FE_OWNER, approve(FRONTEND))
                .after(BE_OWNER, approve(BACKEND));
    }
}
