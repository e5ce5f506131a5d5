import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Category, categoriesQuery } from '@/api/feedback';

export function useCategories(): Category[] {
  return useQuery(categoriesQuery).data ?? [];
}

/** A category in the language of the page; its code while words are on their way. */
export function useCategory(): (code: string) => string {
  const { i18n } = useTranslation();
  const all = useCategories();
  return (code) => {
    const found = all.find((word) => word.code === code);
    return found ? (i18n.language === 'en' ? found.en : found.zh) : code;
  };
}
