/** Statuses that have a page of their own. */
export type FaultStatus = 400 | 403 | 404 | 409 | 413 | 429 | 500;

/** Ends a request with the page of a status. */
export class Fault extends Error {
  constructor(
    readonly status: FaultStatus,
    /** For the log; the page says what to do, in the reader's language. */
    message = `Answered with ${status}.`,
    /** Bytes that are taken, where they are others than usual. */
    readonly most?: number,
    /** 登录已经结束。The session of the form's page is over, and whoever signs in again may send more. */
    readonly isOver = false,
  ) {
    super(message);
    this.name = 'Fault';
  }
}
