package io.tandem.requirements.requirement.domain;

import io.tandem.ledger.model.Rule;

/** Everything a requirement can refuse, with what happened and what to do about it. */
public enum RequirementRule implements Rule {
    REQUIREMENT_IS_KNOWN(Kind.UNKNOWN, "没有这条需求。请核对编号。", "There is no such requirement. Check the key."),
    REQUIREMENT_IS_NEW(
            Kind.CONFLICT, "这个标识已用于另一条需求。请换一个新的标识。", "This id belongs to another requirement. Use a new one."),
    REQUIREMENT_IS_OPEN(
            Kind.CONFLICT,
            "这条需求当前为 {standing}，不能改动。请先恢复它。",
            "This requirement is {standing}. Resume it before changing it."),
    ACTOR_BELONGS_TO_THE_PRODUCT(
            Kind.FORBIDDEN,
            "你不是这个产品的成员。请联系产品经理加入。",
            "You are not a member of this product. Ask its manager to add you."),
    ONLY_A_SERVICE_RECORDS_THIS(
            Kind.FORBIDDEN, "此项只由系统记录，不能手工操作。", "Only the system records this; it cannot be done by hand."),

    TITLE_IS_PRESENT(Kind.INVALID, "需求需要一个标题。请填写标题。", "A requirement needs a title. Write one."),
    TEXT_IS_PRESENT(Kind.INVALID, "{name} 不能为空。请填写内容。", "{name} is empty. Write something."),
    TEXT_FITS(Kind.INVALID, "{name} 超出上限 {limit}。请缩短。", "{name} is longer than {limit}. Shorten it."),
    TEXT_IS_READABLE(
            Kind.INVALID, "{name} 含有无法保存的字符。请重新输入。", "{name} holds characters that cannot be stored. Type it again."),
    REASON_IS_GIVEN(Kind.INVALID, "这一步需要说明原因。请写一句话。", "This step needs a reason. Say why in a sentence."),
    NUMBER_IS_A_DECIMAL(
            Kind.INVALID,
            "{name} 的值“{value}”不是数字。请写成十进制数，例如 800 或 99.95。",
            "{name} is “{value}”, which is no number. Write a decimal such as 800 or 99.95."),
    LINK_IS_A_WEB_ADDRESS(
            Kind.INVALID,
            "“{link}”不是网址。请以 http:// 或 https:// 开头。",
            "“{link}” is no web address. Start with http:// or https://."),
    FIELD_IS_KNOWN(Kind.INVALID, "没有名为 {field} 的字段。请核对字段名。", "There is no field {field} here. Check its name."),
    FIELD_TAKES_THIS_VALUE(
            Kind.INVALID,
            "字段 {field} 不接受这类值。指标填数值和单位，其余填文字；也可以填“沿用”或“不涉及”。",
            "Field {field} takes another kind of value: a number and unit for targets, text for the rest, or same-as,"
                    + " or none."),

    PART_VERSION_IS_THE_NEWEST(
            Kind.STALE,
            "{part} 已被改到第 {current} 版，你看到的是第 {expected} 版。请对照后再保存。",
            "{part} is at version {current}, you saw {expected}. Compare the two and save again."),
    VERSION_SEEN_IS_THE_NEWEST(
            Kind.STALE,
            "{part} 已是第 {current} 版，你依据的是第 {expected} 版。请看过最新内容再决定。",
            "{part} is at version {current}, you judged version {expected}. Read the newest text first."),

    REQUESTER_IS_OF_THE_PRODUCT(
            Kind.INVALID, "提出人不是这个产品的成员。请选择成员。", "The requester is not of this product. Choose a member."),
    EDIT_STAYS_ON_OWN_SIDE(
            Kind.FORBIDDEN,
            "{part} 由对方负责，你不能直接修改。请提出修改建议，由其负责人采纳。",
            "{part} is not yours to write. Propose the edit; its owner can adopt it."),
    FACET_APPLIES(
            Kind.CONFLICT,
            "{side} 部分已确认不涉及。需要时请先恢复该部分。",
            "The {side} half does not apply. Reinstate it if it is needed."),
    ACCEPTED_FACET_IS_REOPENED_FIRST(
            Kind.CONFLICT, "{side} 部分已验收。要修改请先重新打开。", "The {side} half is accepted. Reopen it before changing it."),
    CRITERION_IS_KNOWN(Kind.UNKNOWN, "没有这条验收标准。请刷新后再试。", "There is no such criterion. Read the list again."),
    CRITERION_IS_NEW(Kind.CONFLICT, "这个标识已用于另一条验收标准。请换一个。", "This id belongs to another criterion. Use a new one."),
    LINK_LEADS_ELSEWHERE(
            Kind.INVALID, "需求不能指向自己。请选择另一条需求。", "A requirement cannot point at itself. Choose another one."),
    OTHER_REQUIREMENT_IS_KNOWN(
            Kind.INVALID,
            "没有被引用的需求 {requirement}。请核对编号。",
            "There is no requirement {requirement} to refer to. Check the key."),

    AGREED_TEXT_IS_CHANGED_BY_REQUEST(
            Kind.CONFLICT,
            "这段内容已通过，此修改属于 {class}（{fields}），需要 {sides} 负责人知悉。请改为提交变更申请。",
            "This text is agreed and the edit is {class} ({fields}): the owners of {sides} take note first. Request"
                    + " the change instead."),
    CHANGE_IS_KNOWN(Kind.UNKNOWN, "没有这项变更。请刷新后再试。", "There is no such change. Read the list again."),
    CHANGE_IS_NEW(Kind.CONFLICT, "这个标识已用于另一项变更。请换一个。", "This id belongs to another change. Use a new one."),
    CHANGE_IS_REQUESTED_BY_THE_TEAM(
            Kind.FORBIDDEN,
            "变更由产品的成员、负责人或主管提出。请改为提出修改建议。",
            "Members, owners and the manager request changes. Propose the edit instead."),
    CHANGE_CLASS_IS_NEVER_LOWERED(
            Kind.INVALID,
            "这项修改属于 {class}（{fields}），级别只能提高，不能降低。",
            "This is {class} ({fields}). It can be taken for more, never for less."),
    CHANGE_IS_OPEN(
            Kind.CONFLICT,
            "这项变更已有结论（{status}）。需要时请重新提出。",
            "This change is decided ({status}). Request it again if it is needed."),
    CHANGE_IS_ACKNOWLEDGED_BY_ITS_OWNERS(
            Kind.FORBIDDEN, "只有受影响一侧的负责人可以确认知悉。", "Only the owners of the sides it concerns take note of a change."),
    CHANGE_IS_DECIDED_BY_OWNER_OR_MANAGER(
            Kind.FORBIDDEN, "变更由相关负责人或产品主管决定。请等他们处理。", "Its owners or the manager decide a change. Leave it to them."),
    CHANGE_IS_HEARD_BY_ALL_FIRST(
            Kind.CONFLICT,
            "{sides} 负责人还没有确认知悉。请先等其确认或提出异议。",
            "The owners of {sides} have not taken note yet. Wait until they have, or object."),
    CHANGE_IS_WITHDRAWN_BY_WHO_ASKED(
            Kind.FORBIDDEN,
            "只有提出人可以撤回变更。负责人可以不采纳。",
            "Only who asked for it withdraws a change. Owners can turn it down."),
    OBJECTION_COMES_IN_TIME(
            Kind.CONFLICT, "异议期已于 {until} 结束。请另提变更。", "It could be objected to until {until}. Request another change."),
    OBJECTION_IS_NEW(Kind.CONFLICT, "这个标识已用于另一条异议。请换一个。", "This id belongs to another objection. Use a new one."),
    OWNERS_OBJECTION_IS_OVERRULED_BY_THE_MANAGER(
            Kind.FORBIDDEN,
            "负责人的异议只能由产品主管裁定。请交由主管处理。",
            "Only the manager overrules an owner's objection. Leave it to them."),
    EDIT_FITS_THE_NEWEST_TEXT(
            Kind.CONFLICT,
            "相关内容在此期间已改动，这项修改不再吻合。请按最新内容重新提出。",
            "The text moved meanwhile and the edit no longer fits. Ask for it again on the newest text."),
    CONTRIBUTORS_ARE_NAMED_BY_OWNER_OR_HOLDER(
            Kind.FORBIDDEN,
            "只有 {side} 的负责人或当前责任人可以指定协作者。",
            "Only the owner or holder of the {side} half names contributors."),
    CONTRIBUTOR_IS_OF_THE_PRODUCT(
            Kind.INVALID, "协作者不是这个产品的成员。请选择成员。", "This contributor is not of the product. Choose a member."),
    PROPOSAL_IS_KNOWN(Kind.UNKNOWN, "没有这条修改建议。请刷新后再试。", "There is no such proposal. Read the list again."),
    PROPOSAL_IS_NEW(Kind.CONFLICT, "这个标识已用于另一条修改建议。请换一个。", "This id belongs to another proposal. Use a new one."),
    PROPOSAL_IS_OPEN(
            Kind.CONFLICT, "这条修改建议已有结论（{status}）。需要时请重新提出。", "This proposal is answered ({status}). Propose it again."),
    PROPOSAL_SAYS_SOMETHING_NEW(
            Kind.INVALID,
            "建议的内容与现有内容相同。请写明要改什么。",
            "The proposal says what is written already. Say what should change."),
    PROPOSAL_IS_ANSWERED_BY_THOSE_WHO_WRITE(
            Kind.FORBIDDEN, "修改建议由有权编辑这部分的人答复。", "Those who may write this part answer the proposal."),
    SUSPICION_IS_KNOWN(Kind.UNKNOWN, "没有这条待复核。请刷新后再试。", "There is no such re-check. Read the list again."),
    SUSPICION_IS_OPEN(Kind.CONFLICT, "这一侧已经答复过。请刷新后再看。", "This side answered already. Read it again."),
    SUSPICION_IS_ANSWERED_BY_ITS_SIDE(
            Kind.FORBIDDEN, "由 {side} 的负责人或当前责任人答复。", "The owner or holder of the {side} half answers."),

    EXEMPTION_IS_PROPOSED_ONCE(
            Kind.CONFLICT,
            "已有一项“不涉及”等待确认。请先等负责人答复，或撤回后重提。",
            "Another exemption waits for the owner. Wait for the answer, or decline it first."),
    EXEMPTION_WAS_PROPOSED(
            Kind.CONFLICT,
            "{side} 部分没有待确认的“不涉及”。请先提出。",
            "No exemption of the {side} half waits for an answer. Propose it first."),
    EXEMPTION_IS_DECIDED_BY_ITS_OWNER(
            Kind.FORBIDDEN,
            "是否不涉及由 {side} 负责人决定。请等其确认。",
            "The owner of {side} decides whether it applies. Wait for them."),
    EXEMPTION_LEAVES_A_FACET(
            Kind.CONFLICT,
            "前后端不能都不涉及。若都不需要，请改为不做这条需求。",
            "One half has to apply. If neither does, decline the requirement."),
    EXEMPTION_COMES_BEFORE_BUILDING(
            Kind.CONFLICT,
            "{side} 部分已开始研发，不能再标为不涉及。请先重新打开。",
            "The {side} half is being built already. Reopen it first."),
    EXEMPTION_NAMES_ITS_PROVIDER(
            Kind.INVALID,
            "“由他需求提供”要写明是哪一条，其他原因则不写。",
            "Name the providing requirement exactly when the half is provided by one."),
    PROVIDER_HOLDS_THAT_FACET(
            Kind.INVALID,
            "需求 {requirement} 自己也没有 {side} 部分。请选择真正实现它的需求。",
            "Requirement {requirement} has no {side} half of its own. Name the one that builds it."),

    SUBMISSION_COMES_FROM_THOSE_WHO_WRITE(
            Kind.FORBIDDEN,
            "只有起草人、当前责任人或负责人可以提交和撤回评审。",
            "Only the drafter, a holder or an owner submits or withdraws."),
    SUBMISSION_IS_OPEN(Kind.CONFLICT, "当前没有进行中的评审。请先提交。", "No review is going on. Submit the requirement first."),
    FACET_WAS_SUBMITTED(
            Kind.CONFLICT, "{side} 部分还没有提交评审。请先提交。", "The {side} half was not submitted yet. Submit it first."),
    REVIEWER_IS_OF_THE_PRODUCT(
            Kind.INVALID, "评审人不是这个产品的成员。请选择成员。", "This reviewer is not of the product. Choose a member."),
    VERDICT_IS_RECORDED_BY_THE_TEAM(
            Kind.FORBIDDEN,
            "只有负责人、责任人或产品主管可以代为记录意见。",
            "Only owners, holders and the manager record another's verdict."),
    APPROVAL_COMES_FROM_THE_OWNER(
            Kind.FORBIDDEN, "通过与退回由该侧负责人决定。请等负责人处理。", "The owner of that side approves or returns. Leave it to them."),

    HANDOFF_IS_KNOWN(Kind.UNKNOWN, "没有这次移交。请刷新后再试。", "There is no such hand-off. Read the list again."),
    HANDOFF_IS_NEW(Kind.CONFLICT, "这个标识已用于另一次移交。请换一个。", "This id belongs to another hand-off. Use a new one."),
    HANDOFF_IS_OPEN(
            Kind.CONFLICT,
            "这次移交已结束（{status}）。需要时请重新发起。",
            "This hand-off is over ({status}). Offer again if it is needed."),
    HANDOFF_COMES_FROM_THE_HOLDER(
            Kind.FORBIDDEN, "只有 {side} 部分的当前责任人可以移交。", "Only the holder of the {side} half hands it off."),
    HANDOFF_COMES_FROM_ITS_GIVER(
            Kind.FORBIDDEN, "只有移交人可以补充、撤回或上报这次移交。", "Only the giver repacks, withdraws or escalates this hand-off."),
    HANDOFF_GOES_TO_ANOTHER(
            Kind.INVALID, "不能移交给自己。请选择另一位接收人。", "A hand-off goes to somebody else. Choose another receiver."),
    HANDOFF_RECEIVER_BELONGS_TO_THE_SIDE(
            Kind.INVALID,
            "接收人不属于 {side}。请选择该侧成员或其负责人。",
            "The receiver is not of {side}. Choose a member or the owner of that side."),
    DELIVERY_GOES_TO_THE_OTHER_HALFS_HOLDER(
            Kind.INVALID,
            "交付的接收人应是 {side} 部分的当前责任人。请改选。",
            "A delivery goes to who holds the {side} half. Choose that person."),
    HANDOFF_DUE_LIES_AHEAD(Kind.INVALID, "截止时间已过。请选择将来的时间。", "The due time has passed. Choose a later one."),
    DUE_IS_WITHIN_FIVE_YEARS(
            Kind.INVALID, "截止时间太远。请选择五年以内的时间。", "The due time is too far off. Choose one within five years."),
    HANDOFF_NEEDS_COMPLETE_PACKAGE(
            Kind.INVALID,
            "移交单缺少 {missing}（{purpose}）。请补齐，或声明缺口和补齐日期。",
            "The package for {purpose} lacks {missing}. Add it, or declare the gap with a date."),
    FACET_HAS_ONE_OPEN_TRANSFER(
            Kind.CONFLICT,
            "{side} 部分已有一次移交在等待答复。请先撤回它。",
            "The {side} half is on offer already. Withdraw that offer first."),
    HANDOFF_IS_ANSWERED_BY_ITS_RECEIVER(
            Kind.FORBIDDEN,
            "这次移交不是给你的，只有接收人可以答复。",
            "This hand-off is not addressed to you. Only its receiver answers."),
    HANDOFF_ACCEPT_COMES_IN_TIME(
            Kind.CONFLICT,
            "已过截止时间 {dueAt}，不能再签收。请移交人重新发起。",
            "The offer was good until {dueAt}. Ask the giver to offer again."),
    HANDOFF_ACCEPT_NEEDS_OFFERED_PACKAGE(
            Kind.CONFLICT,
            "移交单内容已变（{status}），你签收的不是最新一版。请看过新版再签收。",
            "The package changed ({status}); this is not what is offered now. Read the newest package and accept"
                    + " that."),
    HANDOFF_WAITS_FOR_ITS_GIVER(
            Kind.CONFLICT, "已退给移交人处理，等其补充后再答复。", "It is the giver's turn. Answer after they have packed it again."),
    HANDOFF_EXPIRES_WHEN_DUE(Kind.CONFLICT, "移交在 {dueAt} 才到期。", "The offer runs until {dueAt}."),
    RESERVATION_IS_OWED_BY_THE_TEAM(
            Kind.INVALID,
            "保留项的责任人不是这个产品的成员。请选择成员。",
            "Who owes the reserved item is not of this product. Choose a member."),
    RESERVATION_IS_KNOWN(Kind.UNKNOWN, "没有这个保留项。请刷新后再试。", "There is no such reservation. Read the list again."),
    RESERVATION_IS_CLEARED_BY_ITS_CREDITOR(
            Kind.FORBIDDEN, "保留项由签收人、责任人或负责人确认补齐。", "Who accepted, a holder or an owner says that it came."),

    TAKE_OVER_COMES_FROM_OWNER_OR_MANAGER(
            Kind.FORBIDDEN, "只有 {side} 负责人或产品主管可以接管。", "Only the owner of {side} or the manager takes a facet over."),
    TAKE_OVER_GIVES_TO_THE_SIDE(
            Kind.INVALID, "只能交给 {side} 的成员。请另选一位。", "It can only go to somebody of {side}. Choose another person."),
    SOMEBODY_ANSWERS_FOR_THE_SIDE(
            Kind.CONFLICT,
            "{side} 没有负责人，产品也没有主管。请先任命。",
            "{side} has neither an owner nor a manager. Appoint one first."),

    CRITERION_IS_JUDGED_BY_ITS_SIDE(Kind.FORBIDDEN, "验收标准由其所属一侧的成员判定。", "People of the criterion's own side judge it."),
    ACCEPTANCE_COMES_FROM_THE_OWNER(Kind.FORBIDDEN, "验收由 {side} 负责人决定。", "The owner of {side} accepts or sends back."),
    FACET_IS_BUILT(
            Kind.CONFLICT, "{side} 部分还没有研发完成，不能验收。", "The {side} half is not built yet; wait until planning says so."),
    ACCEPTANCE_NEEDS_MET_CRITERIA(
            Kind.CONFLICT,
            "还有验收标准未通过：{criteria}。请判定、去掉或转给另一条需求。",
            "Criteria are not met: {criteria}. Judge, drop or postpone them."),
    REOPENING_COMES_FROM_OWNER_OR_MANAGER(
            Kind.FORBIDDEN, "只有 {side} 负责人或产品主管可以重新打开。", "Only the owner of {side} or the manager reopens it."),
    REOPENING_GOES_BACK(
            Kind.CONFLICT,
            "只能退回到更早的阶段，不能从 {from} 到 {to}。",
            "Reopening goes back to an earlier state, not from {from} to {to}."),

    CITED_EVIDENCE_IS_KNOWN(
            Kind.INVALID, "这个产品里没有调研依据 {evidence}。请核对编号。", "This product has no evidence {evidence}. Check the id."),
    EVIDENCE_IS_CITED(
            Kind.UNKNOWN, "这条需求没有引用该调研依据。请刷新后再试。", "The requirement does not cite this evidence. Read the list again."),
    ATTACHED_DESIGN_IS_KNOWN(
            Kind.INVALID,
            "这个产品里没有设计产物 {design} 的这个版本。请核对编号。",
            "This product has no such version of design {design}. Check the id."),
    RETIRED_DESIGN_IS_ATTACHED_NO_MORE(
            Kind.CONFLICT, "这份设计产物已停用，不能再关联。请选择在用的。", "This design was retired. Attach one that is in use."),
    DESIGN_IS_ATTACHED(
            Kind.UNKNOWN,
            "这条需求没有关联设计产物 {design}。请刷新后再试。",
            "Design {design} is not attached here. Read the list again."),
    FEASIBILITY_IS_JUDGED_BY_THE_BACK_END(
            Kind.FORBIDDEN,
            "可行性由后端负责人或后端成员判断。请等他们答复。",
            "The back end judges feasibility. Leave it to its owner or members."),
    FEASIBILITY_IS_OF_A_PROTOTYPE(
            Kind.CONFLICT,
            "只有原型需要可行性意见。请核对所选的设计产物。",
            "Only a prototype is judged for feasibility. Check which design you chose."),
    SIGNATURE_COMES_FROM_AN_OWNER(
            Kind.FORBIDDEN,
            "设计由相关两侧的负责人会签或退回。请等他们处理。",
            "The owners of the halves sign or return designs. Leave it to them."),
    SIGNATURE_NEEDS_A_DESIGN(Kind.CONFLICT, "还没有关联任何设计产物。请先关联。", "Nothing is attached yet. Attach a design first."),
    DESIGN_SEEN_IS_THE_NEWEST(
            Kind.STALE,
            "设计产物已有变动，你看到的不是现在关联的版本。请看过再签。",
            "What is attached moved on. Look at the newest versions and sign again."),

    TARGET_IS_KNOWN(
            Kind.UNKNOWN, "没有名为“{metric}”的质量指标。请刷新后再试。", "There is no target named “{metric}”. Read the list again."),
    TARGET_IS_POSITIVE(Kind.INVALID, "{name} 不能为负数或零个。请修改。", "{name} cannot be less than nothing. Change it."),
    TARGETS_ARE_FEW(Kind.INVALID, "最多 {most} 项。请去掉一些。", "There are at most {most}. Take some out."),
    BUDGET_ADDS_UP(
            Kind.INVALID,
            "各侧份额合计 {sum} {unit}，与总预算 {value} {unit} 不符。请调整。",
            "The shares add up to {sum} {unit}, the budget is {value} {unit}. Change one of them."),

    EXPEDITING_COMES_FROM_OWNER_OR_MANAGER(
            Kind.FORBIDDEN, "只有 {side} 负责人或产品主管可以紧急开工。", "Only the owner of {side} or the manager starts at once."),
    EXPEDITING_COMES_BEFORE_BUILDING(
            Kind.CONFLICT,
            "{side} 部分已研发完成，不必紧急开工。需要时请重新打开。",
            "The {side} half is built already. Reopen it if there is more to do."),
    EXPEDITING_SKIPS_SOMETHING(
            Kind.CONFLICT,
            "{side} 部分已就绪，正常开工即可，没有要跳过的条件。",
            "The {side} half is ready: nothing is skipped, just start."),
    EXPEDITING_NAMES_WHAT_IT_SKIPS(
            Kind.INVALID,
            "跳过的条件须逐项记为欠项，各有责任人和期限：{conditions}。",
            "Each skipped condition is a debt with a name and a date: {conditions}."),
    DEBT_IS_NEW(Kind.CONFLICT, "这个标识已用于另一个欠项。请换一个。", "This id belongs to another debt. Use a new one."),
    DEBT_IS_OWED_BY_THE_TEAM(
            Kind.INVALID, "欠项责任人不是这个产品的成员。请选择成员。", "Who owes the debt is not of this product. Choose a member."),
    DEBT_IS_DUE_LATER(Kind.INVALID, "欠项期限须晚于现在。请修改。", "A debt is due after now. Change the date."),
    DEBT_IS_KNOWN(Kind.UNKNOWN, "没有这个欠项。请刷新后再试。", "There is no such debt. Read the requirement again."),
    DEBT_IS_SETTLED_BY_OWNER_OR_MANAGER(
            Kind.FORBIDDEN,
            "条件补齐时欠项自动了结；另作了结由 {side} 负责人或产品主管决定。",
            "A debt is settled once its condition is met; otherwise the owner of {side} or the manager settles it."),

    HYPOTHESIS_COMES_BEFORE_RELEASE(
            Kind.CONFLICT,
            "已有部分上线，不能再改预期。请为后续需求另立预期。",
            "Part of it is live: what was expected stands. State another one for what follows."),
    MEASURING_TAKES_DAYS(Kind.INVALID, "观察期须为 1 到 {most} 天。请修改。", "Measuring takes 1 to {most} days. Change it."),
    OUTCOME_COMES_FROM_OWNER_OR_MANAGER(
            Kind.FORBIDDEN,
            "上线效果由负责人、产品主管或度量服务记录。请联系他们。",
            "Owners, the manager or a measuring service record the outcome."),
    OUTCOME_IS_OF_A_HYPOTHESIS(
            Kind.CONFLICT,
            "还没有立预期，无从判断效果。请先写明预期。",
            "Nothing was expected, so nothing can be judged. State a hypothesis first."),
    OUTCOME_COMES_AFTER_RELEASE(
            Kind.CONFLICT, "还没有全部上线，不能记录效果。请上线后再记。", "Not every half is live yet. Record the outcome afterwards."),
    OUTCOME_SPANS_DAYS(
            Kind.INVALID, "观察的最后一天不能早于第一天。请修改。", "The last day measured is not before the first. Change one."),

    SPLITTING_COMES_FROM_OWNER_OR_MANAGER(
            Kind.FORBIDDEN,
            "拆分由负责人或产品主管决定，编写中也可由起草人拆分。",
            "Owners and the manager split; so does the drafter while it is written."),
    SPLIT_HAS_PIECES(Kind.INVALID, "一次须拆出 1 到 {most} 条需求。请调整。", "A split gives 1 to {most} pieces. Change it."),
    SPLIT_GIVES_A_CRITERION_ONCE(
            Kind.INVALID, "同一条验收标准只能拆到一处。请去掉重复。", "A criterion goes to one piece only. Take it out of the others."),
    MERGING_COMES_FROM_OWNER_OR_MANAGER(
            Kind.FORBIDDEN, "合并与取消合并由负责人或产品主管决定。请联系他们。", "Owners and the manager merge and unmerge. Ask one of them."),
    MERGING_STAYS_IN_THE_PRODUCT(
            Kind.INVALID,
            "只能合并到同一产品的需求。请另选一条。",
            "A requirement is merged into one of the same product. Choose another."),
    MERGE_LEADS_TO_AN_OPEN_ONE(
            Kind.CONFLICT,
            "目标需求不在进行中，不能并入。请先恢复它或另选一条。",
            "The other requirement is not open. Resume it, or choose another."),
    MERGING_COMES_BEFORE_BUILDING(
            Kind.CONFLICT, "已经开始研发，不能再并入别的需求。", "It is being built already and cannot become part of another."),
    MERGED_IS_UNMERGED_FIRST(
            Kind.CONFLICT, "这条需求已并入另一条。请先取消合并。", "This requirement is part of another one. Unmerge it first."),
    LINK_IS_SAID_BY_PERSONS(
            Kind.INVALID,
            "“拆分自”和“合并自”只随拆分、合并产生。请选择别的关系。",
            "Split-from and merged-from only follow from splitting and merging. Choose another link."),

    SUSPENDING_COMES_FROM_OWNER_OR_MANAGER(
            Kind.FORBIDDEN, "暂缓、不做、恢复和归档由负责人或产品主管决定。", "Owners and the manager pause, decline, resume and archive."),
    DECLINED_IS_RESUMED_FIRST(
            Kind.CONFLICT, "这条需求当前为 {standing}。请先恢复它。", "This requirement is {standing}. Resume it first.");

    private final Kind kind;
    private final String zh;
    private final String en;

    RequirementRule(Kind kind, String zh, String en) {
        this.kind = kind;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
