import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { taskQuery } from '../../api/tasks';
import type { ProgressUpdate } from '../../api/types';
import { Answer } from '../../shell/answer';
import { useAsOf } from '../../shell/use-as-of';
import { AnsweredMasters } from './answered-masters';
import { PeriodStrip } from '../periods/period-strip';
import { Curve } from './curve';
import { History } from './history';
import { Measures } from './measures';
import { OpenRequests } from './open-requests';
import { ProgressDrawer } from './progress-drawer';
import { SourceSentence } from './source-sentence';
import { TaskHead } from './task-head';
import { Updates } from './updates';
import './task.css';

const route = getRouteApi('/house/tasks/$taskId');

/** 任务: everything about one task, from the sentence that promised it to what happened last. */
export function TaskPage() {
  const { taskId } = route.useParams();
  const { report = false } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(taskQuery(taskId, useAsOf()));
  const [corrects, setCorrects] = useState<ProgressUpdate>();
  const setReporting = (isOn: boolean) =>
    void navigate({ search: (before) => ({ ...before, report: isOn || undefined }), replace: true });
  return (
    <div className="page">
      <Answer query={query}>
        {(task) => (
          <>
            <TaskHead task={task} onReport={() => setReporting(true)} />
            <OpenRequests requests={task.requests} />
            <div className="task-halves">
              <div className="stack">
                <Measures taskId={task.id} targets={task.targets} />
                <PeriodStrip periods={task.periods} />
                <Curve points={task.curve} />
                <Updates
                  task={task}
                  onCorrect={(update) => {
                    setCorrects(update);
                    setReporting(true);
                  }}
                />
              </div>
              <History entries={task.history} />
            </div>
            <AnsweredMasters masters={task.masters} />
            <SourceSentence source={task.source} />
            <ProgressDrawer
              task={task}
              isOpen={report && task.mayReport}
              corrects={corrects}
              onClose={() => {
                setCorrects(undefined);
                setReporting(false);
              }}
            />
          </>
        )}
      </Answer>
    </div>
  );
}
