import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { nameOf, usePeople } from '@/api/people';
import { usePinyin } from '@/lib/pinyin';
import { PersonName } from './PersonName';

interface Props {
  label: string;
  among: readonly string[];
  value: string[];
  onChange: (people: string[]) => void;
}

/** Several people, found by name, pinyin or login. */
export function PeoplePicker({ label, among, value, onChange }: Props) {
  const { t } = useTranslation('shell');
  const people = usePeople();
  const match = usePinyin();
  return (
    <Select
      mode="multiple"
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={onChange}
      showSearch={{ filterOption: (typed, option) => !!option && match(`${option.name}`, typed) }}
      options={among.map((id) => ({ value: id, name: nameOf(people, id) }))}
      optionRender={(option) => <PersonName id={option.data.value} mark />}
      labelRender={({ value: person }) => <PersonName id={String(person)} />}
      notFoundContent={t('person.none')}
      style={{ width: '100%' }}
    />
  );
}
