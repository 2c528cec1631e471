/** A need that is sent, or that a server has taken: which form of whom, and what tells it from others. */
export interface Arrival<Receipt = unknown> {
  readonly form: string;
  readonly print: string;
  /** Of one that was taken. */
  readonly receipt?: Receipt;
  /** Of one that is sent: its key. */
  readonly key?: string | undefined;
}

/** The parts of a form tell each other, in this window and the others, what is sent and what has arrived; nothing of it is kept. */
export function arrivals<Receipt>(
  heard: (arrived: { readonly data: Arrival<Receipt> }) => void,
): BroadcastChannel | undefined {
  try {
    const channel = new BroadcastChannel('liandong.arrived');
    channel.onmessage = heard;
    return channel;
  } catch {
    return undefined; // too old a browser, or a page without an origin: each window for itself
  }
}
