import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { productQuery } from '@/api/products';
import {
  changesQuery,
  custodyQuery,
  historyQuery,
  type Interval,
  requirementQuery,
  suspicionsQuery,
} from '@/api/requirement';
import { useMe } from '@/api/session';
import { abilities } from '@/domain/abilities';
import { askedAt } from '@/domain/history';
import { isOpen, openHandoff, type Requirement, SIDES, type Side, type Team } from '@/domain/requirement';
import { Changes } from '@/features/change/Changes';
import { Discussion } from '@/features/discussion/Discussion';
import { HandoffCard } from '@/features/handoff/HandoffCard';
import { OfferDrawer } from '@/features/handoff/OfferDrawer';
import { useHandoffs } from '@/features/handoff/useHandoffs';
import { CriteriaList } from '@/features/requirement/CriteriaList';
import { Description } from '@/features/requirement/Description';
import { HalfCard } from '@/features/requirement/HalfCard';
import { HalfMenu } from '@/features/requirement/HalfMenu';
import { Header } from '@/features/requirement/Header';
import { Links } from '@/features/requirement/Links';
import { PageMenu } from '@/features/requirement/PageMenu';
import { Review } from '@/features/requirement/Review';
import { useEdits } from '@/features/requirement/useEdits';
import { AsOfBar } from '@/features/timeline/AsOfBar';
import { CompareDrawer } from '@/features/timeline/CompareDrawer';
import { Timeline } from '@/features/timeline/Timeline';
import { useShortcuts } from '@/lib/shortcuts';
import type { WorkCalendar } from '@/lib/worktime';
import { Icon } from '@/ui/Icon';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { Empty, Failed, Loading } from '@/ui/States';
import { Tabs } from '@/ui/Tabs';
import { useWords } from '@/ui/words';
import styles from './requirement.module.css';

const route = getRouteApi('/inside/requirements/$requirement');

/** One requirement, now or as of an instant: both halves, and beside them what is said and what happened. */
export default function RequirementRoute() {
  const { requirement: named } = route.useParams();
  const { asOf } = route.useSearch();
  const view = useQuery(requirementQuery(named, asOf));
  const product = useQuery({
    ...productQuery(view.data?.productId ?? '', asOf),
    enabled: view.data !== undefined,
  });
  // The cards they fill stand above the halves: the page is shown with them, not moved by them.
  const changes = useQuery(changesQuery(named, asOf));
  const suspicions = useQuery(suspicionsQuery(named, asOf));
  const failure = view.error ?? product.error;
  if (failure) return <Failed failure={failure} retry={() => void view.refetch()} />;
  if (!view.data || !product.data || changes.isPending || suspicions.isPending)
    return (
      <div className={styles.page}>
        <Loading lines={8} />
      </div>
    );
  return (
    <Shown
      key={view.data.id}
      requirement={view.data}
      team={product.data as unknown as Team & { calendar: WorkCalendar }}
      modules={product.data.modules.filter(({ retired }) => !retired).map(({ name }) => name)}
    />
  );
}

interface ShownProps {
  requirement: Requirement;
  team: Team & { calendar: WorkCalendar };
  modules: readonly string[];
}

function Shown({ requirement, team, modules }: ShownProps) {
  const { t } = useTranslation(['requirement', 'handoff', 'ui']);
  const w = useWords();
  const { requirement: named } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const me = useMe().id;
  const { data: entries = [] } = useQuery(historyQuery(named));
  const { data: chains = NOBODY } = useQuery(custodyQuery(named, search.asOf));
  const { save, merge } = useEdits(requirement, named);
  const protocol = useHandoffs(requirement, named);
  const [offering, setOffering] = useState<Side>();
  const [taking, setTaking] = useState<Side>();
  const [sliding, setSliding] = useState(false);
  const readOnly = search.asOf !== undefined;
  const may = abilities(requirement, team, me);
  const until = search.asOf ? new Date(search.asOf) : new Date();
  const tab = search.tab ?? 'talk';
  const go = (to: Partial<typeof search>) =>
    void navigate({ search: (before: typeof search) => ({ ...before, ...to }), replace: true });
  useEffect(() => {
    document.title = `${requirement.key} ${requirement.title} · Tandem`;
  }, [requirement.key, requirement.title]);

  const mine = SIDES.find((side) => may.halves[side].offer);
  useShortcuts([
    {
      keys: 'h',
      label: t('keys.handOver'),
      group: t('keys.group'),
      run: () => mine && !readOnly && setOffering(mine),
    },
    { keys: 't', label: t('keys.timeline'), group: t('keys.group'), run: () => go({ tab: 'time' }) },
    { keys: 'a', label: t('keys.asOf'), group: t('keys.group'), run: () => setSliding(true) },
  ]);

  const card = (handoff: Requirement['handoffs'][number]) => (
    <HandoffCard
      key={handoff.id}
      requirement={requirement}
      named={named}
      handoff={handoff}
      team={team}
      me={me}
      entries={entries}
      readOnly={readOnly}
    />
  );

  return (
    <div className={styles.page}>
      {(sliding || readOnly) && entries.length > 0 && (
        <div className={styles.asOf}>
          <AsOfBar
            entries={entries}
            asOf={search.asOf}
            onChange={(asOf) => go({ asOf })}
            onClose={() => setSliding(false)}
          />
        </div>
      )}
      <Header
        requirement={requirement}
        modules={modules}
        writable={may.writeCommon && !readOnly}
        save={save}
        actions={
          <>
            {!readOnly && (
              <Button icon={<Icon name="clock" size={14} />} onClick={() => setSliding(!sliding)}>
                {t('header.asOf')}
              </Button>
            )}
            {!readOnly && <PageMenu requirement={requirement} named={named} may={may} />}
          </>
        }
      />
      <div className={styles.columns}>
        <div className={styles.main}>
          <Description requirement={requirement} writable={may.writeCommon && !readOnly} save={save} />
          <Changes requirement={requirement} named={named} team={team} me={me} asOf={search.asOf} />
          <div className={styles.halves}>
            {SIDES.map((side) => {
              const open = openHandoff(requirement, side);
              return (
                <HalfCard
                  key={side}
                  requirement={requirement}
                  named={named}
                  side={side}
                  team={team}
                  may={may.halves[side]}
                  heldFor={heldFor(chains[side], until)}
                  since={(ask) => askedAt(entries, ask.id)}
                  readOnly={readOnly}
                  save={save}
                  handoff={open && card(open)}
                  actions={
                    !readOnly && (
                      <>
                        {may.halves[side].offer && (
                          <Button
                            type="primary"
                            size="small"
                            icon={<Icon name="hand" size={14} />}
                            onClick={() => setOffering(side)}
                          >
                            {t('half.handOver')}
                          </Button>
                        )}
                        <HalfMenu
                          requirement={requirement}
                          named={named}
                          side={side}
                          may={may.halves[side]}
                          onTakeOver={() => setTaking(side)}
                        />
                      </>
                    )
                  }
                />
              );
            })}
          </div>
          <div className={styles.below}>
            <CriteriaList
              requirement={requirement}
              named={named}
              part="COMMON"
              criteria={requirement.criteria.filter(({ part }) => part === 'COMMON')}
              mandatory={false}
              writable={may.writeCommon && !readOnly}
              readOnly={readOnly}
            />
            <Review requirement={requirement} named={named} team={team} me={me} may={may} readOnly={readOnly} />
            <Links requirement={requirement} named={named} writable={may.link && !readOnly} />
          </div>
        </div>
        <aside className={styles.rail}>
          <Tabs
            label={t('tabs.label')}
            value={tab}
            onChange={(chosen) => go({ tab: chosen })}
            tabs={[
              { value: 'talk', label: t('tabs.talk') },
              { value: 'time', label: t('tabs.time') },
              { value: 'handoffs', label: t('tabs.handoffs'), count: requirement.handoffs.filter(isOpen).length },
            ]}
          >
            {tab === 'talk' && (
              <Discussion
                requirement={requirement}
                named={named}
                team={team}
                me={me}
                asOf={search.asOf}
                maySpeak={may.speak}
              />
            )}
            {tab === 'time' && (
              <Timeline
                entries={entries}
                chains={chains}
                until={until}
                selected={search.event}
                linkTo={(event) => `/requirements/${requirement.key}?tab=time&event=${event}`}
                onCompare={(older, newer) => go({ compare: `${older}..${newer}` })}
                onAsOf={(asOf) => go({ asOf })}
              />
            )}
            {tab === 'handoffs' && requirement.handoffs.length === 0 && (
              <Empty icon="hand" title={t('handoff:empty.title')}>
                {t('handoff:empty.text')}
              </Empty>
            )}
            {tab === 'handoffs' && (
              <div className={styles.handoffs}>{[...requirement.handoffs].reverse().map(card)}</div>
            )}
          </Tabs>
        </aside>
      </div>
      {offering && (
        <OfferDrawer
          requirement={requirement}
          side={offering}
          team={team}
          me={me}
          busy={protocol.busy}
          onOffer={protocol.offer}
          onClose={() => setOffering(undefined)}
        />
      )}
      {taking && (
        <ReasonDialog
          draft={['take-over', requirement.id, taking]}
          title={t('half.takeOver', { half: w('half', taking) })}
          label={t('reason')}
          hint={t('half.takeOverHint')}
          action={t('half.takeOverAct')}
          onAct={(reason) => protocol.takeOver(taking, reason)}
          onClose={() => setTaking(undefined)}
        />
      )}
      {search.compare && entries.length > 0 && (
        <CompareDrawer
          entries={entries}
          {...between(search.compare)}
          onChange={(older, newer) => go({ compare: `${older}..${newer}` })}
          onClose={() => go({ compare: undefined })}
        />
      )}
      {merge}
    </div>
  );
}

const NOBODY: Partial<Record<Side, Interval[]>> = {};

function heldFor(chain: { from: string; to?: string | null }[] | undefined, until: Date): number | undefined {
  const last = chain?.at(-1);
  return last && !last.to ? (until.getTime() - Date.parse(last.from)) / 1000 : undefined;
}

function between(compare: string): { older: number; newer: number } {
  const [older, newer] = compare.split('..').map(Number);
  return { older: older || 0, newer: newer || 0 };
}
