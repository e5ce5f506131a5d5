import {
  answersFor,
  belongsTo,
  type Handoff,
  LIFE,
  openHandoff,
  type Part,
  type Requirement,
  SIDES,
  type Side,
  type Team,
} from './requirement';

/** What a person may do to a half. The service decides; this only keeps off the page what it would refuse. */
export interface HalfAbilities {
  write: boolean;
  approve: boolean;
  offer: boolean;
  takeOver: boolean;
  proposeExemption: boolean;
  confirmExemption: boolean;
  declineExemption: boolean;
  reinstate: boolean;
  accept: boolean;
  reopen: boolean;
}

export interface Abilities {
  speak: boolean;
  writeCommon: boolean;
  submit: boolean;
  withdrawSubmission: boolean;
  verdict: boolean;
  giveBack: boolean;
  pause: boolean;
  resume: boolean;
  decline: boolean;
  archive: boolean;
  link: boolean;
  halves: Record<Side, HalfAbilities>;
}

export function abilities(requirement: Requirement, team: Team, me: string): Abilities {
  const scene = new Scene(requirement, team, me);
  const open = scene.open && scene.active;
  const writesOrAnswers = scene.drafted || scene.holdsAny || scene.answersForAny;
  const unsubmitted = scene.applicable.some((side) => !requirement.facets[side].submitted);
  const awaiting = scene.applicable.filter((side) => scene.awaits(side));
  const suspends = scene.answersForAny || scene.manages || (scene.drafted && scene.beingSpecified);
  const state = requirement.state;
  return {
    speak: scene.active,
    writeCommon: open && scene.mayWriteCommon,
    submit: open && writesOrAnswers && unsubmitted,
    withdrawSubmission: open && writesOrAnswers && awaiting.length > 0,
    verdict: open && scene.applicable.some((side) => requirement.facets[side].submitted),
    giveBack: open && awaiting.length > 0 && scene.applicable.some((side) => scene.answers(side)),
    pause: suspends && scene.open,
    resume: suspends && !scene.open,
    decline: suspends && state !== 'ARCHIVED' && state !== 'DECLINED',
    archive: suspends && state !== 'ARCHIVED',
    link: open && scene.mayWriteCommon,
    halves: { FRONTEND: scene.half('FRONTEND', open), BACKEND: scene.half('BACKEND', open) },
  };
}

/** What a person may do with an offer. */
export function answers(handoff: Handoff, team: Team, me: string) {
  const open = ['OFFERED', 'SUPERSEDED', 'COUNTERED'].includes(handoff.status);
  const receives = handoff.to.person ? handoff.to.person === me : answersFor(team, handoff.side) === me;
  const gives = handoff.giver === me;
  return {
    accept: handoff.status === 'OFFERED' && receives,
    giveBack: open && receives,
    counter: handoff.status === 'OFFERED' && receives,
    repack: open && gives,
    withdraw: open && gives,
    escalate: open && gives && !handoff.escalated,
  };
}

export function mayWrite(requirement: Requirement, team: Team, me: string, part: Part): boolean {
  const may = abilities(requirement, team, me);
  return part === 'COMMON' ? may.writeCommon : may.halves[part].write;
}

class Scene {
  readonly applicable: Side[];

  constructor(
    readonly requirement: Requirement,
    readonly team: Team,
    readonly me: string,
  ) {
    this.applicable = SIDES.filter((side) => requirement.facets[side].applies);
  }

  get open() {
    return !['PAUSED', 'DECLINED', 'ARCHIVED'].includes(this.requirement.state);
  }

  get active() {
    const member = this.team.members.find((one) => one.personId === this.me);
    return member !== undefined || this.manages || SIDES.some((side) => this.team.owners[side] === this.me);
  }

  get manages() {
    return this.team.managerId === this.me;
  }

  get drafted() {
    return this.requirement.drafterId === this.me;
  }

  get holdsAny() {
    return this.applicable.some((side) => this.holds(side));
  }

  get answersForAny() {
    return SIDES.some((side) => this.answers(side));
  }

  get beingSpecified() {
    return this.applicable.every((side) => this.requirement.facets[side].state === 'SPECIFYING');
  }

  get mayWriteCommon() {
    const ofASide = SIDES.some((side) => belongsTo(this.team, this.me, side));
    return this.drafted || this.answersForAny || this.manages || this.holdsAny || (ofASide && this.beingSpecified);
  }

  answers(side: Side) {
    return answersFor(this.team, side) === this.me;
  }

  holds(side: Side) {
    return this.requirement.facets[side].holderId === this.me;
  }

  awaits(side: Side) {
    const half = this.requirement.facets[side];
    return half.applies && half.submitted && !half.approvedBy;
  }

  half(side: Side, open: boolean): HalfAbilities {
    const half = this.requirement.facets[side];
    const other = this.requirement.facets[side === 'FRONTEND' ? 'BACKEND' : 'FRONTEND'];
    const building = LIFE.indexOf(half.state) >= LIFE.indexOf('BUILDING');
    const own = this.answers(side) || this.holds(side);
    const writes = own || (belongsTo(this.team, this.me, side) && half.state === 'SPECIFYING');
    const proposed = half.exemption && !half.exemption.confirmed;
    const dispensable = !building && other.applies;
    return {
      write: open && half.applies && half.state !== 'ACCEPTED' && writes,
      approve: open && this.awaits(side) && this.answers(side),
      offer: open && half.applies && this.holds(side) && !openHandoff(this.requirement, side),
      takeOver: open && half.applies && !this.holds(side) && (this.answers(side) || this.manages),
      proposeExemption: open && half.applies && !half.exemption && dispensable && (writes || this.mayWriteCommon),
      confirmExemption: open && Boolean(proposed) && dispensable && this.answers(side),
      declineExemption: open && Boolean(proposed) && (this.answers(side) || half.exemption?.proposedBy === this.me),
      reinstate: open && !half.applies && (this.answers(side) || this.manages),
      accept: open && half.state === 'BUILT' && this.answers(side),
      reopen:
        open &&
        half.applies &&
        (this.answers(side) || this.manages) &&
        LIFE.indexOf(half.state) > LIFE.indexOf('SPECIFYING'),
    };
  }
}
