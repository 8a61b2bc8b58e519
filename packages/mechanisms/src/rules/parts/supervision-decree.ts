// The source of 政府督查.
export const DECREE = { document: '《政府督查工作条例》（国务院令第733号）', date: '2021-02-01' };
