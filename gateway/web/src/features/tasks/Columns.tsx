import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task } from '@/api/tasks';
import { COLUMNS, type Column as Name, step } from './steps';
import { TaskCard } from './TaskCard';
import styles from './Tasks.module.css';
import { useTasks } from './useTasks';

interface Props {
  product: string;
  tasks: Task[];
  open: (id: string) => void;
}

/** A drop is a command: start, complete, block, take up again. */
export function Columns({ product, tasks, open }: Props) {
  const { t } = useTranslation('tasks');
  const [dragged, setDragged] = useState<Task>();
  const { move, dialog } = useTasks(product);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, {
      keyboardCodes: { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] },
      coordinateGetter: (event, { currentCoordinates, context }) => {
        const by = event.code === 'ArrowRight' ? 1 : event.code === 'ArrowLeft' ? -1 : 0;
        if (!by) return undefined;
        event.preventDefault();
        const from = String(context.over?.id ?? column(tasks.find((one) => one.id === context.active?.id)));
        const next = COLUMNS[Math.min(3, Math.max(0, COLUMNS.indexOf(from as Name) + by))] ?? '';
        const target = context.droppableRects.get(next);
        return target ? { x: target.left + 8, y: target.top + 48 } : currentCoordinates;
      },
    }),
  );
  const end = ({ active, over }: DragEndEvent) => {
    const one = tasks.find((card) => card.id === active.id);
    setDragged(undefined);
    if (one && over) move(one, over.id as Name);
  };
  return (
    <>
      <DndContext
        sensors={sensors}
        onDragStart={({ active }) => setDragged(tasks.find((one) => one.id === active.id))}
        onDragCancel={() => setDragged(undefined)}
        onDragEnd={end}
        accessibility={{ screenReaderInstructions: { draggable: t('instructions') } }}
      >
        <div className={styles.board}>
          {COLUMNS.map((name) => (
            <Column
              key={name}
              name={name}
              dragged={dragged}
              tasks={tasks.filter((one) => column(one) === name)}
              open={open}
            />
          ))}
        </div>
        <DragOverlay dropAnimation={null}>{dragged && <TaskCard task={dragged} lifted />}</DragOverlay>
      </DndContext>
      {dialog}
    </>
  );
}

/** What rests with its requirement waits where nothing is done yet. */
function column(task?: Task): Name {
  return !task || task.state === 'PAUSED' || task.state === 'CANCELLED' ? 'TODO' : task.state;
}

function Column({
  name,
  tasks,
  dragged,
  open,
}: {
  name: Name;
  tasks: Task[];
  dragged?: Task;
  open: (id: string) => void;
}) {
  const { t } = useTranslation('tasks');
  const { setNodeRef, isOver } = useDroppable({ id: name });
  const closed = dragged && dragged.state !== name && step(dragged.state, name) === 'none';
  return (
    <section
      ref={setNodeRef}
      className={`${styles.column} ${closed ? styles.closed : ''} ${isOver && !closed ? styles.over : ''}`}
      data-column={name}
    >
      <h2>
        {t(`state.${name}`)} <span>{tasks.length || ''}</span>
      </h2>
      <ul>
        {tasks.map((task) => (
          <Draggable key={task.id} task={task} open={open} />
        ))}
      </ul>
    </section>
  );
}

function Draggable({ task, open }: { task: Task; open: (id: string) => void }) {
  const { t } = useTranslation('tasks');
  const { setNodeRef, attributes, listeners, isDragging } = useDraggable({ id: task.id });
  return (
    <li className={isDragging ? styles.dragging : undefined}>
      <div ref={setNodeRef} {...attributes} {...listeners} aria-roledescription={t('card')} data-task={task.id}>
        <TaskCard task={task} />
      </div>
      <button type="button" className={styles.open} onClick={() => open(task.id)}>
        {t('details')}
      </button>
    </li>
  );
}
