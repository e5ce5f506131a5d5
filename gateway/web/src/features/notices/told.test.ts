import { expect, it } from 'vitest';
import { told } from './told';

it('a published type is told in the words of the history', () => {
  expect(told('tandem.requirements.requirement.handoff-accepted.v1').event).toBe('HandoffAccepted');
  expect(told('tandem.requirements.requirement.submitted.v1').event).toBe('RequirementSubmitted');
});

it('other things are told by what happened to them', () => {
  expect(told('tandem.requirements.discussion.question-asked.v1')).toMatchObject({
    aggregate: 'discussion',
    what: 'question-asked',
  });
});
