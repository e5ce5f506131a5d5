import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/ui/Dialog';
import { Time } from '@/ui/Time';
import { done } from '@/ui/toasts';
import styles from './People.module.css';

/** Shown once: whoever has it sets the password. */
export function OneTimeLink({
  name,
  link,
  expiresAt,
  close,
}: {
  name: string;
  link: string;
  expiresAt: string;
  close: () => void;
}) {
  const { t } = useTranslation('people');
  return (
    <Dialog title={t('link.title', { name })} close={close}>
      <p className={styles.lead}>
        {t('link.help')} <Time at={expiresAt} />
      </p>
      <div className={styles.link}>
        <Input
          readOnly
          value={link}
          aria-label={t('link.title', { name })}
          onFocus={(event) => event.target.select()}
        />
        <Button
          type="primary"
          onClick={() => void navigator.clipboard.writeText(link).then(() => done(t('link.copied')))}
        >
          {t('link.copy')}
        </Button>
      </div>
    </Dialog>
  );
}
