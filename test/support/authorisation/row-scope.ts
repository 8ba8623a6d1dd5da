/** Somebody as their session shows them. */
export interface Asker {
  readonly id: string;
  readonly departmentId: string | null;
  readonly roles: readonly string[];
}

/** Whose duties are spoken of. */
interface Giver {
  readonly id: string;
  readonly departmentId: string | null;
}

/** What a request speaks of, one of each kind; ids that stand in a path under the name of their parameter. */
export interface Objects {
  readonly planId: { readonly id: string; readonly isDraft: boolean };
  readonly taskId: {
    readonly id: string;
    readonly version: number;
    readonly targetId: string;
    readonly leadId: string;
    readonly supportIds: readonly string[];
    readonly ownerId: string | null;
    readonly contactId: string | null;
    /** Of work groups that work for it. */
    readonly groupHeadIds: readonly string[];
    readonly groupMemberIds: readonly string[];
    /** Of its areas and those they lie in. */
    readonly areaOwnerIds: readonly string[];
  };
  readonly reportId: { readonly id: string; readonly departmentId: string | null };
  readonly messageId: { readonly id: string; readonly recipientId: string };
  /** `waitsForId` is null where the supervision office answers. */
  readonly requestId: { readonly id: string; readonly waitsForId: string | null; readonly askedById: string };
  readonly personId: Giver;
  /** Everybody it names stands in `partyIds`. */
  readonly handOverId: { readonly id: string; readonly giver: Giver; readonly partyIds: readonly string[] };
  readonly fileId: { readonly id: string; readonly uploaderId: string };
  /** `departmentIds` are those of its entries. */
  readonly listId: {
    readonly id: string;
    readonly version: number;
    readonly keeperId: string | null;
    readonly isRestricted: boolean;
    readonly departmentIds: readonly string[];
  };
  /** An open one, so that what it does not take is known. */
  readonly entryId: { readonly id: string; readonly keeperId: string | null; readonly answererId: string | null };
  readonly roundId: { readonly id: string; readonly keeperId: string | null };
  readonly departmentId: { readonly id: string };
  readonly itemId: { readonly id: string };
  readonly documentId: { readonly id: string };
}

const isTop = ({ roles }: Asker) => roles.includes('supervisor') || roles.includes('leader');
const isOffice = ({ roles }: Asker) => roles.includes('supervisor');
const isOrHeads = ({ id, roles, departmentId }: Asker, giver: Giver) =>
  id === giver.id || (roles.includes('head') && departmentId !== null && departmentId === giver.departmentId);

type Scope = (asker: Asker, objects: Objects) => boolean;

/** Which rows somebody with the role may have, by what they have to do with them. */
const rowScopes = {
  'confirmed plan': (asker, { planId }) => isTop(asker) || !planId.isDraft,
  'seen task': (asker, { taskId }) =>
    isTop(asker) ||
    [taskId.leadId, ...taskId.supportIds].includes(asker.departmentId ?? '') ||
    isOwner(asker, taskId) ||
    isContact(asker, taskId) ||
    [...groupOf(taskId), ...taskId.areaOwnerIds].includes(asker.id),
  'led task': (asker, { taskId }) => isOffice(asker) || taskId.leadId === asker.departmentId || isOwner(asker, taskId),
  'reported task': (asker, { taskId }) =>
    isOffice(asker) ||
    taskId.leadId === asker.departmentId ||
    isOwner(asker, taskId) ||
    isContact(asker, taskId) ||
    groupOf(taskId).includes(asker.id),
  'task to ask about': (asker, { taskId }) =>
    isOffice(asker) ||
    taskId.leadId === asker.departmentId ||
    isOwner(asker, taskId) ||
    [...taskId.groupHeadIds, ...taskId.areaOwnerIds].includes(asker.id),
  'the office’s': (asker) => isOffice(asker),
  'request put to them': (asker, { requestId: { waitsForId, askedById } }) =>
    (waitsForId === null ? isOffice(asker) : waitsForId === asker.id) && askedById !== asker.id,
  'own request': (asker, { requestId: { askedById } }) => askedById === asker.id,
  'seen duties': (asker, { personId }) => isTop(asker) || isOrHeads(asker, personId),
  'seen hand-over': (asker, { handOverId: { giver, partyIds } }) =>
    isTop(asker) || isOrHeads(asker, giver) || partyIds.includes(asker.id),
  'hand-over of theirs': (asker, { handOverId: { giver } }) => isOffice(asker) || isOrHeads(asker, giver),
  'seen list': (asker, { listId: { keeperId, isRestricted, departmentIds } }) =>
    isOffice(asker) ||
    isKeeper(asker, keeperId) ||
    (!isRestricted && (asker.roles.includes('leader') || departmentIds.includes(asker.departmentId ?? ''))),
  'kept list': (asker, { listId }) => isOffice(asker) || isKeeper(asker, listId.keeperId),
  'kept entry': (asker, { entryId }) => isOffice(asker) || isKeeper(asker, entryId.keeperId),
  'worked entry': (asker, { entryId: { keeperId, answererId } }) =>
    isOffice(asker) || isKeeper(asker, keeperId) || isKeeper(asker, answererId),
  'kept round': (asker, { roundId }) => isOffice(asker) || isKeeper(asker, roundId.keeperId),
  'own message': ({ id }, { messageId }) => messageId.recipientId === id,
  'own file': ({ id }, { fileId }) => fileId.uploaderId === id,
  'own department': (asker, { departmentId }) => isTop(asker) || departmentId.id === asker.departmentId,
  'own report': (asker, { reportId }) =>
    isTop(asker) || (reportId.departmentId !== null && reportId.departmentId === asker.departmentId),
} satisfies Record<string, Scope>;

export type RowScope = keyof typeof rowScopes;

export function isInScope(scope: RowScope | undefined, asker: Asker, objects: Objects): boolean {
  return scope === undefined || rowScopes[scope](asker, objects);
}

function isContact({ id }: Asker, { contactId }: Objects['taskId']): boolean {
  return contactId === id;
}

function groupOf({ groupHeadIds, groupMemberIds }: Objects['taskId']): string[] {
  return [...groupHeadIds, ...groupMemberIds];
}

function isOwner({ id }: Asker, { ownerId }: Objects['taskId']): boolean {
  return ownerId === id;
}

function isKeeper({ departmentId }: Asker, keeperId: string | null): boolean {
  return keeperId !== null && keeperId === departmentId;
}
