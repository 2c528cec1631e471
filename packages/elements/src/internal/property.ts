import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Lit's `@property`, for legacy decorators only: Lit's own also carries the code for standard ones, which this project
 * does not write (a third of a kilobyte, in every page). A getter and setter under it are kept and wrapped.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: object, name: string): void => {
    const { constructor } = prototype as { constructor: typeof ReactiveElement };
    const own = Object.prototype.hasOwnProperty.call(prototype, name);
    constructor.createProperty(name, options);
    return (own ? Object.getOwnPropertyDescriptor(prototype, name) : undefined) as unknown as void;
  };
