import type { PropertyDeclaration, PropertyDeclarations, ReactiveElement } from 'lit';

/**
 * Lit's `@property`, for legacy decorators only: Lit's own also carries the code for standard ones, which this project
 * does not write (a third of a kilobyte, in every page). A getter and setter under it are kept and wrapped.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: object, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
    // What a legacy decorator returns is defined, so this hands back what Lit has just defined.
    return Object.getOwnPropertyDescriptor(prototype, name) as unknown as void;
  };

/** What `npm run build` makes of all the decorators of a class (gathered.mjs of the tools), so that no page loads tslib. */
export function properties(element: typeof ReactiveElement, all: PropertyDeclarations): void {
  for (const name of Object.keys(all)) element.createProperty(name, all[name]);
}
