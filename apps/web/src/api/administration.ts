import { queryOptions } from '@tanstack/react-query';
import { answered, api, formOf } from './client';
import type { AddPerson, ChangePerson, DepartmentFields, Role } from './types';

export const deskPeopleQuery = queryOptions({
  queryKey: ['administration', 'people'],
  queryFn: () => answered(api.GET('/api/administration/people')).then(({ people }) => people),
});

export const administrationActsQuery = queryOptions({
  queryKey: ['administration', 'acts'],
  queryFn: () => answered(api.GET('/api/administration/acts')).then(({ acts }) => acts),
});

export const addPerson = (body: AddPerson) => answered(api.POST('/api/administration/people', { body }));

export const changePerson = (personId: string, body: ChangePerson) =>
  answered(api.PATCH('/api/administration/people/{personId}', { params: { path: { personId } }, body }));

export const disablePerson = (personId: string, overrideReason?: string) =>
  answered(
    api.POST('/api/administration/people/{personId}/disable', {
      params: { path: { personId } },
      body: { overrideReason },
    }),
  );

export const enablePerson = (personId: string) =>
  answered(api.POST('/api/administration/people/{personId}/enable', { params: { path: { personId } } }));

/** A one-time password: it is in this answer and nowhere else. */
export const renewPassword = (personId: string) =>
  answered(api.PUT('/api/administration/people/{personId}/password', { params: { path: { personId } } }));

export const setRoles = (personId: string, roles: Role[]) =>
  answered(api.PUT('/api/administration/people/{personId}/roles', { params: { path: { personId } }, body: { roles } }));

export const addDepartment = (body: DepartmentFields) =>
  answered(api.POST('/api/administration/departments', { body }));

export const changeDepartment = (departmentId: string, body: DepartmentFields) =>
  answered(api.PATCH('/api/administration/departments/{departmentId}', { params: { path: { departmentId } }, body }));

export const peopleSheetAddress = '/api/administration/people/sheet';

/** What bringing a sheet of people would do, row by row. */
export const previewPeople = (file: File) =>
  answered(
    api.POST('/api/administration/people/sheet/preview', {
      body: { file: file.name },
      bodySerializer: () => formOf({}, file),
    }),
  );

/** First passwords are in this answer and nowhere else. */
export const bringPeople = (file: File) =>
  answered(
    api.PUT('/api/administration/people/sheet', { body: { file: file.name }, bodySerializer: () => formOf({}, file) }),
  );

export const passwordProfileQuery = queryOptions({
  queryKey: ['administration', 'passwords'],
  queryFn: () => answered(api.GET('/api/administration/passwords')).then(({ profile }) => profile),
});

export const settlePasswords = (profile: 'graded' | 'asvs') =>
  answered(api.PUT('/api/administration/passwords', { body: { profile } }));
