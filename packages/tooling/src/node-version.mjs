/** The oldest Node that everything here runs on. */
const [oldestMajor, oldestMinor] = [20, 19];

/** A sentence to print where `version` ("18.20.1") is too old, else undefined. */
export function oldNode(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return (
    `[climate-embed] This is Node ${version}; Node ${oldestMajor}.${oldestMinor} or later is needed. ` +
    'Install a newer one, then run the same command again.'
  );
}
