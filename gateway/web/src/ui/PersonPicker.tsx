import { Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeople } from '@/api/people';
import { usePinyin } from '@/lib/pinyin';
import { PersonName } from './PersonName';

interface Props {
  value?: string | null;
  onChange: (person: string | undefined) => void;
  /** Only these people; everybody active where none are given. */
  among?: string[];
  label: string;
  disabled?: boolean;
  autoFocus?: boolean;
  clearable?: boolean;
  id?: string;
}

/** Finds somebody by name, by pinyin or its initials, or by login. */
export function PersonPicker({ value, onChange, among, label, disabled, autoFocus, clearable = true, id }: Props) {
  const { t } = useTranslation('shell');
  const people = usePeople();
  const match = usePinyin();
  const options = useMemo(
    () =>
      [...people.values()]
        .filter((person) => (among ? among.includes(person.id) : person.active))
        .map((person) => ({ value: person.id, name: person.name, login: person.login })),
    [people, among],
  );
  return (
    <Select
      id={id}
      showSearch={{
        filterOption: (typed, option) => !!option && (match(option.name, typed) || match(option.login, typed)),
      }}
      value={value ?? undefined}
      onChange={(person: string | undefined) => onChange(person)}
      options={options}
      optionRender={(option) => <PersonName id={option.data.value} mark />}
      labelRender={({ value: person }) => <PersonName id={String(person)} mark />}
      placeholder={t('person.pick')}
      aria-label={label}
      disabled={disabled}
      autoFocus={autoFocus}
      allowClear={clearable}
      notFoundContent={t('person.none')}
      style={{ width: '100%', minWidth: 160 }}
    />
  );
}
