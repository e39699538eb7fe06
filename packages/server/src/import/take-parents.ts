import type { KnownPartner } from './known.js';

/** What keeps a partner from being a part of the parent that it names. */
export type ParentFault = 'unknown-partner' | 'parent-cycle';

/** What becomes of partners that were read, by the parents they name. */
export interface ParentDesk<Partner> {
  /** Takes the partners of one id, their parent standing; answers whether one of that id stands now. */
  take(partners: readonly Partner[]): boolean;
  /** Is told of each partner that cannot be taken. */
  refuse(partner: Partner, fault: ParentFault): void;
}

/**
 * Takes partners in an order in which each comes after its parent. Refused are those whose parent nobody knows or was
 * refused itself, and those that are, through their parents, parts of themselves. What is read now stands in the
 * place of what was known under its id. Takes time linear in the partners.
 *
 * @param read in any order; one id may be there twice.
 */
export function takeByParents<Partner extends KnownPartner>(
  read: readonly Partner[],
  known: readonly KnownPartner[],
  desk: ParentDesk<Partner>,
): void {
  const groups = new Map<string, [Partner, ...Partner[]]>();
  for (const partner of read) {
    const group = groups.get(partner.id);
    if (group) group.push(partner);
    else groups.set(partner.id, [partner]);
  }
  const before = new Map(known.map(({ id, parentId }) => [id, parentId]));
  const parents = new Map(before);
  for (const [id, [{ parentId }]] of groups) parents.set(id, parentId);

  const children = new Map<string, string[]>();
  const follow = (parent: string, id: string): void => {
    const others = children.get(parent);
    if (others) others.push(id);
    else children.set(parent, [id]);
  };
  const ready: { readonly id: string; readonly fault: boolean }[] = [];
  for (const [id, parent] of parents) {
    if (parent === undefined) ready.push({ id, fault: false });
    else if (parents.has(parent)) follow(parent, id);
    else ready.push({ id, fault: true });
  }

  const stand = new Set<string>();
  const gone = new Set<string>();
  // The list grows while it is walked: whoever is done lets his children follow.
  for (const { id, fault } of ready) {
    const group = groups.get(id);
    groups.delete(id);
    if (group && fault) for (const partner of group) desk.refuse(partner, 'unknown-partner');
    else if (!group || desk.take(group)) stand.add(id);
    if (!stand.has(id) && before.has(id)) {
      // What was known of him is kept, and with it the parent that he had, whom he has to wait for.
      const parent = before.get(id);
      if (parent !== undefined && parents.has(parent) && !stand.has(parent) && !gone.has(parent)) {
        follow(parent, id);
        continue;
      }
      stand.add(id);
    }
    if (!stand.has(id)) gone.add(id);
    for (const child of children.get(id) ?? []) ready.push({ id: child, fault: !stand.has(id) });
    children.delete(id);
  }
  for (const group of groups.values())
    for (const partner of group) desk.refuse(partner, 'parent-cycle');
}
