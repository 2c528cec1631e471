export { fetchSender } from './fetch-sender.js';
export type { FetchOptions } from './fetch-sender.js';
export { outboxStore } from './outbox.js';
export type { Loss, Outbox, OutboxOptions, Parcel } from './outbox.js';
export type { Answer, Handler, NeedLostDetail, NeedSentDetail, Receipt, SendOptions } from './answers.js';
export { sender } from './sending.js';
