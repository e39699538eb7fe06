/** What must and must not be in a published package. */
const unwanted = /(\.test(-d)?\.|(^|\/)(testing|guest)\/|\.tsbuildinfo$|(^|\/)node_modules\/)/;

/** Complaints about one package, in words: `paths` are those in its tarball, without `package/`. */
export function contentFaults(paths, manifest) {
  const text = JSON.stringify(manifest);
  const faults = [];
  if (text.includes('"workspace:') || text.includes('"catalog:'))
    faults.push('package.json still names versions of the workspace');
  if (text.includes('@climate-embed/source'))
    faults.push('package.json still points at sources that are not packed');
  // publint does not look: editors find nothing where this leads nowhere.
  const { customElements } = manifest;
  if (customElements && !paths.includes(customElements.replace(/^\.\//, '')))
    faults.push(`customElements names ${customElements}, which is not packed`);
  if (!paths.includes('LICENSE')) faults.push('LICENSE is missing');
  for (const path of paths) if (unwanted.test(path)) faults.push(`${path} should not be packed`);
  return faults;
}
