import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '@/ui/States';

export function NotFound() {
  const { t } = useTranslation('shell');
  return (
    <Empty icon="search" title={t('notFound.title')} action={<Link to="/my-work">{t('notFound.home')}</Link>}>
      {t('notFound.help')}
    </Empty>
  );
}
