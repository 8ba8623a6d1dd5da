import type { ComponentType } from 'react';
import type { RequestKind, TaskView } from '../../api/types';
import { CoordinationDialog } from './coordination-dialog';
import { ExtensionDialog } from './extension-dialog';
import { TargetChangeDialog } from './target-change-dialog';

type Dialog = ComponentType<{ task: TaskView; onClose: () => void }>;

/** The form each kind of request wants. */
export const requestDialogs: Readonly<Record<RequestKind, Dialog>> = {
  coordination: CoordinationDialog,
  extension: ExtensionDialog,
  target_change: TargetChangeDialog,
};
