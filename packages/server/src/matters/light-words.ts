/** What papers and saved tables call the lights. */
export const lightWords = { green: '绿灯', yellow: '黄灯', red: '红灯', off: '不亮灯' } as const;
