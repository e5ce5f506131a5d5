package io.tandem.requirements.requirement.domain;

import static io.tandem.requirements.model.Side.BACKEND;
import static io.tandem.requirements.model.Side.FRONTEND;
import static io.tandem.requirements.requirement.domain.Agreed.CHANGE;
import static io.tandem.requirements.requirement.domain.Agreed.DESCRIBED;
import static io.tandem.requirements.requirement.domain.Agreed.OBJECTION;
import static io.tandem.requirements.requirement.domain.Agreed.PROPOSAL;
import static io.tandem.requirements.requirement.domain.Agreed.SUSPICION;
import static io.tandem.requirements.requirement.domain.Agreed.acknowledge;
import static io.tandem.requirements.requirement.domain.Agreed.agreed;
import static io.tandem.requirements.requirement.domain.Agreed.answer;
import static io.tandem.requirements.requirement.domain.Agreed.corrected;
import static io.tandem.requirements.requirement.domain.Agreed.correction;
import static io.tandem.requirements.requirement.domain.Agreed.decide;
import static io.tandem.requirements.requirement.domain.Agreed.object;
import static io.tandem.requirements.requirement.domain.Agreed.propose;
import static io.tandem.requirements.requirement.domain.Agreed.proposed;
import static io.tandem.requirements.requirement.domain.Agreed.request;
import static io.tandem.requirements.requirement.domain.Agreed.requested;
import static io.tandem.requirements.requirement.domain.Agreed.suspected;
import static io.tandem.requirements.requirement.domain.Cast.BE_DEV;
import static io.tandem.requirements.requirement.domain.Cast.BE_OWNER;
import static io.tandem.requirements.requirement.domain.Cast.DUE;
import static io.tandem.requirements.requirement.domain.Cast.FE_DEV;
import static io.tandem.requirements.requirement.domain.Cast.FE_OWNER;
import static io.tandem.requirements.requirement.domain.Cast.H1;
import static io.tandem.requirements.requirement.domain.Cast.ID;
import static io.tandem.requirements.requirement.domain.Cast.MANAGER;
import static io.tandem.requirements.requirement.domain.Cast.REPORTER;
import static io.tandem.requirements.requirement.domain.Cast.STRANGER;
import static io.tandem.requirements.requirement.domain.Cast.describe;
import static io.tandem.requirements.requirement.domain.Cast.drafted;
import static io.tandem.requirements.requirement.domain.Cast.rewrite;
import static io.tandem.requirements.requirement.domain.RequirementRefusalsTest.no;
import static io.tandem.requirements.requirement.domain.RequirementRule.*;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.requirement.domain.RequirementCommand.AddContributor;
import io.tandem.requirements.requirement.domain.RequirementCommand.AdoptEdit;
import io.tandem.requirements.requirement.domain.RequirementCommand.AnswerSuspicion;
import io.tandem.requirements.requirement.domain.RequirementCommand.DeclineEdit;
import io.tandem.requirements.requirement.domain.RequirementCommand.ObjectToChange;
import io.tandem.requirements.requirement.domain.RequirementCommand.OfferHandoff;
import io.tandem.requirements.requirement.domain.RequirementCommand.ProposeEdit;
import io.tandem.requirements.requirement.domain.RequirementCommand.RequestChange;
import io.tandem.requirements.requirement.domain.RequirementCommand.WithdrawChange;
import io.tandem.requirements.requirement.domain.RequirementRefusalsTest.Refusal;
import java.util.List;

/** What changes, proposals, suspicions and deliveries can be refused. */
final class AgreedRefusals {

    private AgreedRefusals() {}

    static List<Refusal> all() {
        var ownerObjected = requested().after(BE_OWNER, object("接口没有准备好"));
        var moved = requested().after(MANAGER, new RequestChange(ID, OBJECTION, DESCRIBED, 1, null, "同一件事"));
        var lowered = new RequestChange(ID, CHANGE, DESCRIBED, 1, ChangeClass.OWN_SIDE, "只是说明");
        return List.of(
                no(AGREED_TEXT_IS_CHANGED_BY_REQUEST, "both agreed", agreed(), FE_OWNER, describe(1, "三步合为一步")),
                no(CHANGE_IS_KNOWN, "an unknown change", agreed(), BE_OWNER, acknowledge()),
                no(CHANGE_IS_NEW, "another's id", requested(), MANAGER, request(DESCRIBED, 1)),
                no(CHANGE_IS_REQUESTED_BY_THE_TEAM, "asked by a reporter", agreed(), REPORTER, request(DESCRIBED, 1)),
                no(CHANGE_CLASS_IS_NEVER_LOWERED, "taken for less", agreed(), FE_OWNER, lowered),
                no(
                        CHANGE_IS_OPEN,
                        "withdrawn after it took effect",
                        requested().after(BE_OWNER, acknowledge()),
                        FE_OWNER,
                        new WithdrawChange(ID, CHANGE, null)),
                no(CHANGE_IS_ACKNOWLEDGED_BY_ITS_OWNERS, "noted by a member", requested(), BE_DEV, acknowledge()),
                no(CHANGE_IS_DECIDED_BY_OWNER_OR_MANAGER, "decided by a member", requested(), BE_DEV, decide(false)),
                no(CHANGE_IS_HEARD_BY_ALL_FIRST, "before the other owner knows", requested(), FE_OWNER, decide(true)),
                no(
                        CHANGE_IS_WITHDRAWN_BY_WHO_ASKED,
                        "by the other owner",
                        requested(),
                        BE_OWNER,
                        new WithdrawChange(ID, CHANGE, null)),
                no(
                        OBJECTION_COMES_IN_TIME,
                        "at the end of the second working day",
                        corrected().at(DUE),
                        BE_DEV,
                        new ObjectToChange(ID, correction(), OBJECTION, "意思变了")),
                no(
                        OBJECTION_IS_NEW,
                        "another text under its id",
                        requested().after(BE_DEV, object("对账会变慢")),
                        BE_DEV,
                        object("别的")),
                no(
                        OWNERS_OBJECTION_IS_OVERRULED_BY_THE_MANAGER,
                        "overruled by the owner who asked",
                        ownerObjected,
                        FE_OWNER,
                        decide(true)),
                no(
                        EDIT_FITS_THE_NEWEST_TEXT,
                        "the text moved",
                        moved.after(BE_OWNER, acknowledge())
                                .after(FE_OWNER, new RequirementCommand.AcknowledgeChange(ID, OBJECTION)),
                        BE_OWNER,
                        new RequirementCommand.AcknowledgeChange(ID, OBJECTION)),
                no(
                        CONTRIBUTORS_ARE_NAMED_BY_OWNER_OR_HOLDER,
                        "named by a member",
                        drafted(),
                        FE_DEV,
                        new AddContributor(ID, FRONTEND, FE_DEV)),
                no(
                        CONTRIBUTOR_IS_OF_THE_PRODUCT,
                        "a stranger",
                        drafted(),
                        FE_OWNER,
                        new AddContributor(ID, FRONTEND, STRANGER)),
                no(PROPOSAL_IS_KNOWN, "an unknown proposal", drafted(), FE_OWNER, new AdoptEdit(ID, PROPOSAL)),
                no(PROPOSAL_IS_NEW, "another's id", proposed(), BE_OWNER, propose()),
                no(
                        PROPOSAL_IS_OPEN,
                        "adopted after it was declined",
                        proposed().after(FE_OWNER, new DeclineEdit(ID, PROPOSAL, "不")),
                        FE_OWNER,
                        new AdoptEdit(ID, PROPOSAL)),
                no(
                        PROPOSAL_SAYS_SOMETHING_NEW,
                        "what is written already",
                        drafted(),
                        BE_DEV,
                        new ProposeEdit(ID, PROPOSAL, new Edit.Common("支付流程", null, null), 1, "")),
                no(
                        PROPOSAL_IS_ANSWERED_BY_THOSE_WHO_WRITE,
                        "adopted by who proposed it",
                        proposed(),
                        BE_DEV,
                        new AdoptEdit(ID, PROPOSAL)),
                no(
                        EDIT_FITS_THE_NEWEST_TEXT,
                        "the proposal's text moved",
                        proposed().after(FE_OWNER, Cast.specify(FRONTEND, 1, RequirementRefusalsTest.LAYOUT2)),
                        FE_OWNER,
                        new AdoptEdit(ID, PROPOSAL)),
                no(SUSPICION_IS_KNOWN, "nothing suspected", agreed(), FE_OWNER, answer(Suspicion.Answer.NO_IMPACT)),
                no(
                        SUSPICION_IS_OPEN,
                        "answered otherwise",
                        suspected().after(FE_OWNER, answer(Suspicion.Answer.NO_IMPACT)),
                        FE_OWNER,
                        answer(Suspicion.Answer.ADAPTED)),
                no(
                        SUSPICION_IS_ANSWERED_BY_ITS_SIDE,
                        "by the other side",
                        suspected(),
                        BE_DEV,
                        new AnswerSuspicion(ID, SUSPICION, FRONTEND, Suspicion.Answer.NO_IMPACT, "")),
                no(
                        DELIVERY_GOES_TO_THE_OTHER_HALFS_HOLDER,
                        "delivered to a bystander",
                        drafted(),
                        FE_OWNER,
                        deliver(Addressee.person(BE_DEV))),
                no(TITLE_IS_PRESENT, "a title proposed away", drafted(), BE_DEV, titled(" ")),
                no(PART_VERSION_IS_THE_NEWEST, "rewritten over an older text", drafted(), FE_OWNER, rewrite(7, "x")));
    }

    private static ProposeEdit titled(String title) {
        return new ProposeEdit(ID, PROPOSAL, new Edit.Common(title, null, null), 1, "");
    }

    static OfferHandoff deliver(Addressee to) {
        return new OfferHandoff(
                ID,
                H1,
                BACKEND,
                Purpose.COVER,
                to,
                DUE,
                "可以联调",
                List.of(),
                List.of(),
                List.of(),
                java.util.Map.of(),
                Handoff.Mode.DELIVERY);
    }
}
