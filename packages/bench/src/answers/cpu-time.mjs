/** Processor time of this process. */

const now = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** Microseconds of processor time that `times` calls take each. */
export function timeOf(work, times) {
  const before = now();
  for (let index = 0; index < times; index += 1) work();
  return (now() - before) / times;
}
