/** Version of the packs; it goes up with every change of a value. */
export const version = '0.1.0';
