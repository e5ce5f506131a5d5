import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldValue } from '@/domain/requirement';

/** A field's value in one line of words, for differences and short forms. */
export function useFieldText(): (value: FieldValue | null | undefined) => string {
  const { t } = useTranslation('ui');
  return useCallback(
    (value) => {
      if (value == null) return '';
      if (typeof value === 'string') return value;
      if ('sameAs' in value) return t('field.sameAs', { reference: value.sameAs });
      if ('none' in value) return t('field.none', { why: value.none });
      const target = `${value.value} ${value.unit}`;
      return value.note ? t('field.noted', { target, note: value.note }) : target;
    },
    [t],
  );
}
