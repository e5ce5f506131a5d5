package io.tandem.requirements.requirement.domain;

import static io.tandem.requirements.model.Side.BACKEND;
import static io.tandem.requirements.model.Side.FRONTEND;
import static io.tandem.requirements.requirement.domain.Cast.BE_DEV;
import static io.tandem.requirements.requirement.domain.Cast.BE_OWNER;
import static io.tandem.requirements.requirement.domain.Cast.C1;
import static io.tandem.requirements.requirement.domain.Cast.FE_OWNER;
import static io.tandem.requirements.requirement.domain.Cast.ID;
import static io.tandem.requirements.requirement.domain.Cast.OTHER;
import static io.tandem.requirements.requirement.domain.Cast.SYSTEM;
import static io.tandem.requirements.requirement.domain.Cast.approve;
import static io.tandem.requirements.requirement.domain.Cast.criterion;
import static io.tandem.requirements.requirement.domain.Cast.drafted;
import static io.tandem.requirements.requirement.domain.Cast.other;
import static io.tandem.requirements.requirement.domain.Cast.ready;
import static io.tandem.requirements.requirement.domain.Cast.specify;
import static io.tandem.requirements.requirement.domain.Cast.submit;
import static io.tandem.requirements.requirement.domain.Cast.uuid;

import io.tandem.requirements.requirement.domain.RequirementCommand.AcknowledgeChange;
import io.tandem.requirements.requirement.domain.RequirementCommand.AddContributor;
import io.tandem.requirements.requirement.domain.RequirementCommand.AdoptEdit;
import io.tandem.requirements.requirement.domain.RequirementCommand.AnswerSuspicion;
import io.tandem.requirements.requirement.domain.RequirementCommand.DecideChange;
import io.tandem.requirements.requirement.domain.RequirementCommand.DeclineEdit;
import io.tandem.requirements.requirement.domain.RequirementCommand.LinkRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.ObjectToChange;
import io.tandem.requirements.requirement.domain.RequirementCommand.ProposeEdit;
import io.tandem.requirements.requirement.domain.RequirementCommand.RaiseChange;
import io.tandem.requirements.requirement.domain.RequirementCommand.RemoveContributor;
import io.tandem.requirements.requirement.domain.RequirementCommand.RequestChange;
import io.tandem.requirements.requirement.domain.RequirementCommand.SpecifyFacet;
import io.tandem.requirements.requirement.domain.RequirementCommand.SuspectLink;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The story after both owners approved: what they change, what others would, what hangs on it. */
final class Agreed {

    static final java.util.UUID CHANGE = uuid(501);
    static final java.util.UUID OBJECTION = uuid(502);
    static final java.util.UUID PROPOSAL = uuid(503);
    static final java.util.UUID SUSPICION = uuid(504);
    static final Edit DESCRIBED = new Edit.Common(null, "三步合为一步", null);

    private Agreed() {}

    static RequirementSpec agreed() {
        return drafted()
                .after(FE_OWNER, specify(FRONTEND, 0, Cast.FRONTEND))
                .after(FE_OWNER, criterion(C1, Part.FRONTEND))
                .after(FE_OWNER, submit())
                .after(FE_OWNER, approve(FRONTEND))
                .after(BE_OWNER, approve(BACKEND));
    }

    static SpecifyFacet worded(String layout) {
        return specify(FRONTEND, 2, Map.of("layout", new FieldValue.Text(layout)));
    }

    static SpecifyFacet faster() {
        return specify(FRONTEND, 2, Map.of("responseTime", new FieldValue.Measured("1500", "ms", "75 分位")));
    }

    static RequestChange request(Edit edit, long expected) {
        return new RequestChange(ID, CHANGE, edit, expected, null, "大促要求");
    }

    /** The front end's owner asked; the back end's has not taken note. */
    static RequirementSpec requested() {
        return agreed().after(FE_OWNER, request(DESCRIBED, 1));
    }

    static AcknowledgeChange acknowledge() {
        return new AcknowledgeChange(ID, CHANGE);
    }

    static ObjectToChange object(String text) {
        return new ObjectToChange(ID, CHANGE, OBJECTION, text);
    }

    static DecideChange decide(boolean adopt) {
        return new DecideChange(ID, CHANGE, adopt, "按计划");
    }

    static RequirementSpec corrected() {
        return agreed().after(FE_OWNER, worded("单页，自上而下"));
    }

    static java.util.UUID correction() {
        return corrected().state().changes().getFirst().id();
    }

    static ProposeEdit propose() {
        return new ProposeEdit(
                ID,
                PROPOSAL,
                new Edit.Fields(FRONTEND, Map.of("layout", new FieldValue.Text("双列")), List.of()),
                1,
                "后端想看");
    }

    static RequirementSpec proposed() {
        return drafted().after(FE_OWNER, specify(FRONTEND, 0, Cast.FRONTEND)).after(BE_DEV, propose());
    }

    static SuspectLink suspect(Difference.By by) {
        var difference = new Difference(Part.COMMON, "description", by, "10 次", "15 次", null);
        return new SuspectLink(ID, SUSPICION, OTHER, CHANGE, List.of(difference), BE_OWNER);
    }

    /** The front end hangs on another requirement. */
    static RequirementSpec linked() {
        return ready().with(OTHER, other(Life.READY, FRONTEND, BACKEND))
                .after(FE_OWNER, new LinkRequirement(ID, Link.Type.DEPENDS, OTHER, "用其接口"));
    }

    static RequirementSpec suspected() {
        return linked().after(SYSTEM, suspect(Difference.By.NUMBER));
    }

    static AnswerSuspicion answer(Suspicion.Answer answer) {
        return new AnswerSuspicion(ID, SUSPICION, FRONTEND, answer, "看过了");
    }

    /** Every event of this part of the story. */
    static Stream<RequirementSpec> stories() {
        return Stream.of(
                requested()
                        .after(BE_DEV, object("对账会变慢"))
                        .after(BE_OWNER, acknowledge())
                        .after(FE_OWNER, decide(true)),
                corrected().after(BE_DEV, new RaiseChange(ID, correction(), ChangeClass.CROSS, "接口文案也要改")),
                drafted()
                        .after(FE_OWNER, new AddContributor(ID, FRONTEND, BE_DEV))
                        .after(FE_OWNER, new RemoveContributor(ID, FRONTEND, BE_DEV)),
                proposed().after(FE_OWNER, new AdoptEdit(ID, PROPOSAL)),
                proposed().after(FE_OWNER, new DeclineEdit(ID, PROPOSAL, "单列更清楚")),
                suspected().after(FE_OWNER, answer(Suspicion.Answer.DISPUTED)));
    }
}
