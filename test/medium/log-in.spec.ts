import { Transactions } from '@dajuan/database/connection';
import { LoginFailureStore } from '@dajuan/database/people';
import { LogIn, LoginFailed, SessionActionsModule, TooManyFailures } from '@dajuan/features/sessions';
import { CreatePartitions, SweepActionsModule } from '@dajuan/features/sweep';
import { House, openHouse } from '../factories/house';

const now = new Date('2026-11-20T08:00:00Z');

describe('the limit on failed log-ins', () => {
  let house: House;

  beforeAll(async () => void (house = await openHouse([SessionActionsModule, SweepActionsModule])));
  afterAll(() => house.close());

  const enter = (login: string) => house.get(LogIn).logIn(login, 'wrong', '10.0.0.9', now);

  it('holds for tries at once', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => enter('someone')));
    const errors = tries.map((outcome) => (outcome.status === 'rejected' ? outcome.reason : outcome.value));
    expect(errors.filter((error) => error instanceof LoginFailed)).toHaveLength(5);
    expect(errors.filter((error) => error instanceof TooManyFailures)).toHaveLength(15);
  });

  it('keeps no failure that is long past', async () => {
    await expect(enter('another')).rejects.toBeInstanceOf(LoginFailed);
    const known = () =>
      house
        .get(Transactions)
        .outsideOrganisations((tx) => house.get(LoginFailureStore).since(tx, 'another', '10.0.0.9', new Date(0)));
    await house.get(CreatePartitions).create('2026-11-21');
    expect(await known()).toHaveLength(1);
    await house.get(CreatePartitions).create('2026-11-22');
    expect(await known()).toHaveLength(0);
  });
});
