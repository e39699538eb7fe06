/** Puts values where a text of a locale has `{}`, in their order. */
export const fill = (text: string, ...values: readonly (string | number)[]): string => {
  let at = 0;
  return text.replace(/{}/g, () => String(values[at++]));
};
