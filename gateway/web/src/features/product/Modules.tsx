import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Product } from '@/api/products';
import { Empty } from '@/ui/States';
import styles from './Product.module.css';
import { useTeam } from './useTeam';

/** What requirements are sorted into; a retired module keeps its requirements. */
export function Modules({ product, manages }: { product: Product; manages: boolean }) {
  const { t } = useTranslation(['product', 'shell']);
  const team = useTeam(product);
  const [name, setName] = useState('');
  const [editing, setEditing] = useState<{ id: string; name: string }>();
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() && (await team.addModule(name.trim()))) setName('');
  };
  const modules = product.modules.filter((module) => !module.retired);
  return (
    <section>
      <h2>{t('tabs.modules')}</h2>
      {manages && (
        <form className={styles.join} onSubmit={add}>
          <Input
            value={name}
            maxLength={60}
            aria-label={t('module.name')}
            placeholder={t('module.hint')}
            onChange={(event) => setName(event.target.value)}
          />
          <Button htmlType="submit" disabled={!name.trim()}>
            {t('module.add')}
          </Button>
        </form>
      )}
      {modules.length === 0 && <Empty icon="product" title={t('module.none')} />}
      <ul className={styles.lines}>
        {modules.map((module) => (
          <li key={module.id}>
            {editing?.id === module.id ? (
              <Input
                autoFocus
                size="small"
                value={editing.name}
                aria-label={t('module.name')}
                onChange={(event) => setEditing({ id: module.id, name: event.target.value })}
                onBlur={() => setEditing(undefined)}
                onKeyDown={(event) => {
                  if (event.nativeEvent.isComposing) return;
                  if (event.key === 'Escape') setEditing(undefined);
                  if (event.key === 'Enter' && editing.name.trim()) {
                    void team.renameModule(module.id, editing.name.trim(), module.name);
                    setEditing(undefined);
                  }
                }}
              />
            ) : (
              <span className={styles.grow}>{module.name}</span>
            )}
            {manages && !editing && (
              <>
                <Button size="small" type="text" onClick={() => setEditing({ id: module.id, name: module.name })}>
                  {t('module.rename')}
                </Button>
                <Button size="small" type="text" onClick={() => void team.retireModule(module.id)}>
                  {t('module.retire')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
