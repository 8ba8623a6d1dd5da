import { Table } from 'antd';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ComponentRef } from 'react';
import type { ListedTask } from '../../api/types';
import { useKeys } from '../../shell/use-keys';
import { useSettings } from '../../shell/settings';
import type { TaskColumn } from './task-columns';

interface TaskTableProps {
  tasks: ListedTask[];
  columns: TaskColumn[];
  /** The last rows are in sight: more are wanted. */
  onEnd: () => void;
}

/** The list as a table of which only the rows in sight are drawn; j and k walk it, Enter opens. */
export function TaskTable({ tasks, columns, onEnd }: TaskTableProps) {
  const navigate = useNavigate();
  const table = useRef<ComponentRef<typeof Table>>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(-1);
  const height = useRoomBelow(frame);
  const scale = useSettings().text === 'large' ? 20 / 14 : 1;
  const walk = (step: number) => {
    const index = Math.min(tasks.length - 1, Math.max(0, chosen + step));
    setChosen(index);
    table.current?.scrollTo({ index });
    if (index > tasks.length - 20) onEnd();
  };
  const open = () => {
    const task = tasks[chosen];
    if (task) void navigate({ to: '/tasks/$taskId', params: { taskId: task.id } });
  };
  useKeys({ j: () => walk(1), k: () => walk(-1), ...(chosen >= 0 && { Enter: open }) });
  const width = columns.reduce((sum, column) => sum + column.width * scale, 0);
  return (
    <div ref={frame} className="task-table">
      <Table<ListedTask>
        ref={table as never}
        virtual
        size="small"
        rowKey="id"
        dataSource={tasks}
        pagination={false}
        scroll={{ x: width, y: height }}
        rowClassName={(_task, index) => (index === chosen ? 'chosen' : '')}
        onScroll={({ currentTarget }) => {
          const { scrollTop, clientHeight, scrollHeight } = currentTarget;
          if (scrollTop + clientHeight > scrollHeight - 600) onEnd();
        }}
        columns={columns.map(({ key, title, width: wide, isFixed, cell }) => ({
          key,
          title,
          width: wide * scale,
          fixed: isFixed && 'start',
          render: (_value: unknown, task: ListedTask) => cell(task),
        }))}
      />
    </div>
  );
}

/** Pixels from an element's top to the window's foot, so that a table scrolls in itself and its head stays. */
function useRoomBelow(element: React.RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(480);
  useEffect(() => {
    const measure = () => {
      const top = (element.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
      setHeight(Math.max(320, window.innerHeight - top - 80));
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [element]);
  return height;
}
