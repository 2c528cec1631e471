import { leapYear, warmHands } from '@liandong/fixtures/organizations';
import { linZian, zhouXiaochen } from '@liandong/fixtures/workforce';
import type { Account } from './auth/sessions.js';

/** Password of every demo account; the sign-in page shows it. */
export const demoPassword = 'hefeng-2026';

const resident = (id: string, name: string, community: string): Account => ({
  ...{ id, name, role: 'resident', community, registerNumber: null },
});
const registered = (id: string, role: Account['role'], one: { id: string; name?: string | undefined }): Account => ({
  ...{ id, name: one.name ?? id, role, community: null, registerNumber: one.id },
});

/** Made-up people of the made-up street, two communities among them, and organisations of its district. */
export const demoPeople: readonly Account[] = [
  resident('jumin1', '沈一平', 'cn-990101001001'),
  resident('jumin2', '簡美鳳', 'cn-990101001002'),
  registered('shegong1', 'socialWorker', zhouXiaochen),
  registered('shegong2', 'socialWorker', linZian),
  registered('zuzhi1', 'organization', warmHands),
  registered('zuzhi2', 'organization', leapYear),
  { id: 'banshi1', name: '陈静', role: 'clerk', community: null, registerNumber: null },
];

/** Needs of the fixtures that a demo resident handed in; the social worker took down the others. */
export const handedInBy: Readonly<Record<string, string>> = {
  'N-2026-001': 'jumin1',
  'N-2026-008': 'jumin2',
};
