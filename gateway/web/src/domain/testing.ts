import type { Requirement, Team } from './requirement';

/** A requirement and its team as tests begin with them. */
export function requirement(over: Partial<Requirement> = {}): Requirement {
  const half = { applies: true, state: 'SPECIFYING', submitted: false, live: false } as const;
  return {
    id: 'r',
    key: 'SHOP-3',
    productId: 'p',
    version: 3,
    title: '支付流程',
    description: '合并三步',
    state: 'SPECIFYING',
    drafterId: 'lin',
    facets: {
      FRONTEND: { ...half, holderId: 'lin', version: 2, fields: { layout: '单页', interaction: { sameAs: 'SHOP-1' } } },
      BACKEND: { ...half, holderId: 'lin', version: 0, fields: {} },
    },
    criteria: [
      { id: 'c1', part: 'FRONTEND', text: '只产生 1 笔订单' },
      { id: 'c2', part: 'BACKEND', text: '回调乱序仍正确' },
      { id: 'c4', part: 'COMMON', text: '75 分位 2.0 秒' },
    ],
    verdicts: [],
    handoffs: [],
    links: [],
    asks: [],
    ...over,
  };
}

export const team: Team = {
  managerId: 'zhao',
  owners: { FRONTEND: 'lin', BACKEND: 'zhou' },
  members: [
    { personId: 'lin', role: 'MEMBER', sides: ['FRONTEND'] },
    { personId: 'zhou', role: 'MEMBER', sides: ['BACKEND'] },
    { personId: 'he', role: 'MEMBER', sides: ['FRONTEND'] },
    { personId: 'zhao', role: 'MEMBER', sides: [] },
    { personId: 'qian', role: 'REPORTER', sides: [] },
  ],
  definitionOfReady: {
    FRONTEND: ['layout', 'interaction', 'responseTime', 'criteria'],
    BACKEND: ['architecture', 'dataProcessing', 'interfaceDesign', 'performance', 'criteria'],
  },
};
