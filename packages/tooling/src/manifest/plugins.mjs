/** What the analyzer does not do by itself: three more tags, and only what is public. */

const extraTags = ['documentation', 'status', 'since'];

const tagText = (comment) =>
  (typeof comment === 'string' ? comment : (comment ?? []).map(({ text }) => text).join('')).trim();

/** `@documentation`, `@status` and `@since` of a class, copied into its entry. */
export const moreTags = {
  name: 'more-tags',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const entry = moduleDoc.declarations.find(({ name }) => name === node.name.text);
    for (const tag of ts.getJSDocTags(node)) {
      const name = tag.tagName.text;
      if (entry && extraTags.includes(name)) entry[name] = tagText(tag.comment);
    }
  },
};

const isPublic = ({ name, privacy, static: isStatic }) =>
  !name.startsWith('#') && !isStatic && (privacy === undefined || privacy === 'public');

/** Private and protected members, and events that the analyzer saw fired but could not name, go. */
export const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const entry of declarations) {
        if (entry.members) entry.members = entry.members.filter(isPublic);
        if (entry.events) entry.events = entry.events.filter(({ name }) => name);
      }
  },
};

export const manifestPlugins = [moreTags, publicOnly];
