import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { taskTypesQuery } from '@/api/tasks';

/** A type of work in the language of the page. */
export function useTaskType(): (code: string) => string {
  const { i18n } = useTranslation();
  const types = useQuery(taskTypesQuery).data ?? [];
  return (code) => {
    const found = types.find((type) => type.code === code);
    return found ? (i18n.language === 'en' ? found.en : found.zh) : code;
  };
}
