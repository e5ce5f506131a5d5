import { type Difference, fieldOf, type Json } from '@/domain/history';
import { useFieldText } from '@/ui/fieldText';
import { SideTag } from '@/ui/Tags';
import { TextDiff } from '@/ui/TextDiff';
import { useWords } from '@/ui/words';
import styles from './DifferenceList.module.css';

interface Props {
  differences: readonly Difference[];
  /** Says which half each belongs to, where they are of several. */
  sided?: boolean;
}

/** What reads differently, place by place, in red and green. */
export function DifferenceList({ differences, sided }: Props) {
  const w = useWords();
  const say = useFieldText();
  const read = (name: string, value: Json | undefined) =>
    name === 'kind' && typeof value === 'string' ? w('kind', value) : say(fieldOf(value));
  return (
    <dl className={styles.differences}>
      {differences.map(({ subject, from, to }) => (
        <div key={`${subject.part}${subject.name}${subject.criterion ?? ''}`}>
          <dt>
            {w('field', subject.name)}
            {sided && subject.part !== 'COMMON' && <SideTag side={subject.part} />}
          </dt>
          <dd>
            <TextDiff from={read(subject.name, from)} to={read(subject.name, to)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
