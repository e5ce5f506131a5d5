import { useNavigate } from '@tanstack/react-router';
import { Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Me, signOut } from '@/api/session';
import { chooseLanguage, i18n } from '@/i18n';
import { Icon } from '@/ui/Icon';
import { PersonMark } from '@/ui/PersonName';
import { failed } from '@/ui/toasts';
import { type Choice, useAppearance } from './appearance';
import styles from './MeMenu.module.css';

/** Oneself: appearance, language, settings, the way out. */
export function MeMenu({ me }: { me: Me }) {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const { choice, choose } = useAppearance();
  const leave = () =>
    signOut().then(
      () => navigate({ to: '/sign-in' }),
      (failure) => failed(failure, t('offlineNotSaved')),
    );
  const choices: Choice[] = ['system', 'light', 'dark'];
  return (
    <Dropdown
      trigger={['click']}
      placement="topLeft"
      menu={{
        selectedKeys: [choice, i18n.language],
        items: [
          {
            key: 'settings',
            label: t('me.settings'),
            icon: <Icon name="key" />,
            onClick: () => void navigate({ to: '/settings' }),
          },
          { type: 'divider' },
          {
            type: 'group',
            label: t('me.appearance'),
            children: choices.map((key) => ({ key, label: t(`me.${key}`), onClick: () => choose(key) })),
          },
          {
            type: 'group',
            label: t('me.language'),
            children: [
              { key: 'zh-CN', label: <span lang="zh-CN">中文</span>, onClick: () => void chooseLanguage('zh-CN') },
              { key: 'en', label: <span lang="en">English</span>, onClick: () => void chooseLanguage('en') },
            ],
          },
          { type: 'divider' },
          { key: 'leave', label: t('me.signOut'), icon: <Icon name="door" />, onClick: () => void leave() },
        ],
      }}
    >
      <button type="button" className={styles.me} aria-label={t('me.menu', { name: me.name })}>
        <PersonMark id={me.id} size={24} />
        <span>{me.name}</span>
        <Icon name="more" />
      </button>
    </Dropdown>
  );
}
