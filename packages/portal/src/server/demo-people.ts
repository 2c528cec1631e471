import type { Account } from './auth/sessions.js';

/** Password of every demo account; the sign-in page shows it. */
export const demoPassword = 'hefeng-2026';

/** Made-up people of the made-up street, two communities among them. */
export const demoPeople: readonly Account[] = [
  { id: 'jumin1', name: '林秀英', role: 'resident', community: 'cn-990101001001' },
  { id: 'jumin2', name: '赵国强', role: 'resident', community: 'cn-990101001002' },
  { id: 'shegong1', name: '周晓晨', role: 'socialWorker', community: null },
  { id: 'banshi1', name: '陈静', role: 'clerk', community: null },
];
