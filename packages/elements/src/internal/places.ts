import { nothing } from 'lit';

/**
 * A list whose members keep their places in the page: one that is taken away leaves its place empty, and a new one takes a new place.
 * So what is written in a field, and focus, never moves to another.
 */
export class Places<Member> {
  private members: (Member | undefined)[] = [];

  get there(): readonly Member[] {
    return this.members.filter((member) => member !== undefined) as Member[];
  }

  has(member: Member): boolean {
    return this.members.includes(member);
  }

  push(member: Member): void {
    this.members.push(member);
  }

  add(member: Member): void {
    if (!this.has(member)) this.push(member);
  }

  remove(member: Member): void {
    this.members = this.members.map((each) => (each === member ? undefined : each));
  }

  /** Takes away the member of this number among those that are there. */
  take(index: number): void {
    let at = 0;
    this.members = this.members.map((each) => (each !== undefined && at++ === index ? undefined : each));
  }

  clear(): void {
    this.members = this.members.map(() => undefined);
  }

  /** Each member with its number and its place; nothing in empty places. */
  map<Made>(make: (member: Member, index: number, place: number) => Made): (Made | typeof nothing)[] {
    let at = 0;
    return this.members.map((each, place) => (each === undefined ? nothing : make(each, at++, place)));
  }
}
