export type { JudgedPerson, PeopleHand } from './judge-people';
export { type PeopleColumn, peopleColumnNames, peopleColumns } from './people-columns';
export * from './people-sheet.service';
