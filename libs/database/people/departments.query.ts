import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { DepartmentKind } from './department.entity';

export interface DepartmentCard {
  id: string;
  name: string;
  kind: DepartmentKind;
}

/** The organisation's departments, in its own order. */
@Injectable()
export class DepartmentsQuery {
  find(tx: Transaction): Promise<DepartmentCard[]> {
    return tx.query('SELECT id, name, kind FROM department ORDER BY position, id');
  }
}
