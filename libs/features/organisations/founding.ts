import { OrganisationKind } from '@dajuan/database/organisations';
import { DepartmentKind } from '@dajuan/database/people';
import { Role } from '@dajuan/domain/loop';

/** What an organisation begins with, as its first administrator writes it down: paths in refusals are paths in this. */
export interface Founding {
  readonly organisation: {
    readonly name: string;
    readonly kind: OrganisationKind;
    /** The district above a town or a street, by name; made if it is not there yet. */
    readonly district?: string;
    /** An IANA zone; Asia/Shanghai where none is given. */
    readonly zone?: string;
  };
  /** In the order of its lists. */
  readonly departments: readonly { readonly name: string; readonly kind: DepartmentKind }[];
  readonly people: readonly FoundingPerson[];
}

export interface FoundingPerson {
  readonly name: string;
  /** The name of one of the departments; null for leaders and for who stands outside of them. */
  readonly department: string | null;
  readonly jobTitle: string;
  readonly email?: string;
  readonly roles: readonly Role[];
  readonly login: string;
}

export const usualZone = 'Asia/Shanghai';
