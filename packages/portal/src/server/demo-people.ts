import type { Account } from './auth/sessions.js';

/** Password of every demo account; the sign-in page shows it. */
export const demoPassword = 'hefeng-2026';

/** Made-up people of the made-up street, two communities among them. */
export const demoPeople: readonly Account[] = [
  { id: 'jumin1', name: '沈一平', role: 'resident', community: 'cn-990101001001' },
  { id: 'jumin2', name: '簡美鳳', role: 'resident', community: 'cn-990101001002' },
  { id: 'shegong1', name: '周晓晨', role: 'socialWorker', community: null },
  { id: 'shegong2', name: '林子安', role: 'socialWorker', community: null },
  { id: 'banshi1', name: '陈静', role: 'clerk', community: null },
];

/** Needs of the fixtures that a demo resident handed in; the social worker took down the others. */
export const handedInBy: Readonly<Record<string, string>> = {
  'N-2026-001': 'jumin1',
  'N-2026-008': 'jumin2',
};
