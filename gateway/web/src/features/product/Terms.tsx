import { Button, Checkbox, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Product } from '@/api/products';
import { useMe } from '@/api/session';
import { useDraft } from '@/lib/drafts';
import { Field } from '@/ui/Field';
import type { Side } from '@/ui/Tags';
import styles from './Product.module.css';
import { useTeam } from './useTeam';

/** What a half must hold before it counts as ready, by side. */
const FIELDS = {
  FRONTEND: ['layout', 'interaction', 'responseTime', 'criteria', 'design'],
  BACKEND: ['architecture', 'dataProcessing', 'interfaceDesign', 'performance', 'criteria', 'contract', 'design'],
} as const;

export function Terms({ product, manages }: { product: Product; manages: boolean }) {
  const { t } = useTranslation(['product', 'words', 'shell']);
  const me = useMe();
  const team = useTeam(product);
  const about = useDraft(me.id, ['product-about', product.id], product.about);
  const [name, setName] = useState(product.name);
  const known = (side: Side) => [...new Set([...FIELDS[side], ...(product.definitionOfReady[side] ?? [])])];
  const toggle = (side: Side, fields: string[]) => void team.revise({ definitionOfReady: { [side]: fields } });
  const dirty = name.trim() !== product.name || about.value !== product.about;
  const save = async () => {
    if (await team.revise({ name: name.trim(), about: about.value })) about.clear();
  };
  return (
    <>
      <section>
        <h2>{t('about.title')}</h2>
        <Field label={t('about.name')}>
          <Input value={name} disabled={!manages} maxLength={80} onChange={(event) => setName(event.target.value)} />
        </Field>
        <Field label={t('about.text')}>
          <Input.TextArea
            autoSize={{ minRows: 2 }}
            value={about.value}
            disabled={!manages}
            onChange={(event) => about.set(event.target.value)}
          />
        </Field>
        {dirty && manages && (
          <Button type="primary" className={styles.save} onClick={() => void save()}>
            {t('shell:save')}
          </Button>
        )}
      </section>
      <section>
        <h2>{t('profile.title')}</h2>
        <Radio.Group
          className={styles.profiles}
          vertical
          disabled={!manages}
          value={product.profile}
          onChange={(event) => void team.revise({ profile: event.target.value as string })}
          options={(['LIGHT', 'STANDARD', 'STRICT'] as const).map((value) => ({
            value,
            label: (
              <span>
                <strong>{t(`profile.${value}`)}</strong> {t(`profile.${value}_HELP`)}
              </span>
            ),
          }))}
        />
      </section>
      <section>
        <h2>{t('ready.title')}</h2>
        <p className={styles.lead}>{t('ready.help')}</p>
        {(['FRONTEND', 'BACKEND'] as const).map((side) => (
          <div key={side} className={styles.ready} role="group" aria-label={t(`words:half.${side}`)}>
            <h3>{t(`words:half.${side}`)}</h3>
            <Checkbox.Group
              disabled={!manages}
              value={product.definitionOfReady[side] ?? []}
              onChange={(next) => toggle(side, next)}
              options={known(side).map((value) => ({ value, label: t(`words:field.${value as 'layout'}`) }))}
            />
          </div>
        ))}
      </section>
    </>
  );
}
