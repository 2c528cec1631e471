/** A need that a server has taken: which form, what tells it from others, and the receipt. */
export interface Arrival<Receipt = unknown> {
  readonly form: string;
  readonly print: string;
  readonly receipt: Receipt;
}

/** The parts of a form tell each other, in this window and the others, what has arrived; nothing of it is kept. */
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
