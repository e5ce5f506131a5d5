import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type words from '@/i18n/zh-CN/words.json';

/** The product's words for codes of the API. A code this page does not know yet is shown as it is, taken apart. */
export function useWords(): (group: keyof typeof words, code: string) => string {
  const { t } = useTranslation('words');
  return useCallback(
    (group, code) =>
      t(`${group}.${code}` as 'side.FRONTEND', {
        defaultValue: code.replace(/(?<=[a-z])(?=[A-Z])|_/g, ' ').toLowerCase(),
      }),
    [t],
  );
}
