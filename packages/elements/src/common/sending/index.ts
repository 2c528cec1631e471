export { fetchSender } from './fetch-sender.js';
export type { FetchOptions } from './fetch-sender.js';
export { outboxStore } from './outbox.js';
export type { Outbox, Parcel } from './outbox.js';
export { sender } from './sending.js';
export type { Answer, Handler, NeedSentDetail, Receipt, SendOptions } from './sending.js';
