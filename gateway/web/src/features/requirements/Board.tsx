import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '@/api/requirements';
import type { Side, StateName } from '@/ui/Tags';
import styles from './Board.module.css';
import { Card } from './BoardCard';
import { Column } from './BoardColumn';
import { ASIDE, beside, COLUMNS, move } from './moves';
import { ReasonDialog } from './ReasonDialog';
import { useMoves } from './useMoves';

/** Columns by state. A state is derived: a drop sends the command that leads there, or says what does. */
export function Board({ product, rows, owned }: { product: string; rows: Row[]; owned: Side[] }) {
  const { t } = useTranslation(['requirements', 'words']);
  const [dragged, setDragged] = useState<Row>();
  const { drop, asking, answer } = useMoves(product, owned);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, {
      keyboardCodes: { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] },
      // Left and right go to the neighbouring column, whatever its width.
      coordinateGetter: (event, { currentCoordinates, context }) => {
        const step = event.code === 'ArrowRight' ? 1 : event.code === 'ArrowLeft' ? -1 : undefined;
        if (!step) return undefined;
        event.preventDefault();
        const over = String(context.over?.id ?? rows.find((row) => row.id === context.active?.id)?.state);
        const target = context.droppableRects.get(beside(over, step));
        return target ? { x: target.left + 8, y: target.top + 48 } : currentCoordinates;
      },
    }),
  );
  const end = ({ active, over }: DragEndEvent) => {
    const row = rows.find((one) => one.id === active.id);
    setDragged(undefined);
    if (row && over) void drop(row, over.id as StateName);
  };
  const aside = ASIDE.filter((state) => dragged || rows.some((row) => row.state === state));
  const name = (id: unknown) => t(`words:state.${id as StateName}`);
  const title = (id: unknown) => rows.find((row) => row.id === id)?.title ?? '';
  return (
    <>
      <DndContext
        sensors={sensors}
        onDragStart={({ active }) => setDragged(rows.find((row) => row.id === active.id))}
        onDragCancel={() => setDragged(undefined)}
        onDragEnd={end}
        accessibility={{
          screenReaderInstructions: { draggable: t('board.instructions') },
          announcements: {
            onDragStart: ({ active }) => t('board.picked', { title: title(active.id) }),
            onDragOver: ({ active, over }) =>
              over ? t('board.over', { title: title(active.id), state: name(over.id) }) : undefined,
            onDragEnd: ({ active, over }) =>
              over ? t('board.dropped', { title: title(active.id), state: name(over.id) }) : undefined,
            onDragCancel: ({ active }) => t('board.cancelled', { title: title(active.id) }),
          },
        }}
      >
        <div className={styles.board}>
          {[...COLUMNS, ...aside].map((state) => (
            <Column
              key={state}
              state={state}
              rows={rows.filter((row) => row.state === state)}
              verdict={dragged && move(dragged, state, owned)}
            />
          ))}
        </div>
        <DragOverlay dropAnimation={null}>{dragged && <Card row={dragged} lifted />}</DragOverlay>
      </DndContext>
      {asking && <ReasonDialog title={t(`board.${asking}`)} answer={answer} />}
    </>
  );
}
