// Whether an amount is by how much a standard is raised or what it becomes: 提高20元 is not 提高到120元.

const grows =
  /(?:(?<![新净])增加|提高|上调|调增)了?(?:(?:每人|人均|每户|每[年月天])*\d[\d.]*[百千万亿]*元[、和及])*(?:每人|人均|每户|每[年月天])*(?:约|近|不低于|不少于)?$/;

/** `before`: the words up to the number, folded. */
export const growsBy = (before: string): boolean => grows.test(before);
