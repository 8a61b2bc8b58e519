import type { ApiRefusalCode, RefusalFacts } from './codes.ts';

/** Sentences of the API's refusals in Chinese. */
export const zh: Readonly<Record<ApiRefusalCode, (facts: RefusalFacts) => string>> = {
  'not-signed-in': () => '请先签名登录，再进行此操作。',
  'access-code-wrong': () => '访问码不对。访问码在启动本服务的窗口中显示，请向管理员索取。',
  'host-unknown': ({ host }) => `本服务不以“${host}”这一名称提供，请使用启动时显示的网址，或请管理员登记该名称。`,
  'origin-unknown': ({ origin }) => `来自其他网站（${origin}）的请求不予受理，请在落实的页面中操作。`,
  'route-unknown': ({ path }) => `接口中没有 ${path}，可用的接口见 /api。`,
  'report-unknown': ({ report }) => `没有编号为“${report}”的报告，可能网址不全，请从报告列表进入。`,
  'input-invalid': ({ field, detail }) => `“${field}”填写有误：${detail}。`,
  'file-missing': () => '没有收到文件，请选择一份报告再上传。',
  'upload-broken': () => '上传中断，文件没有收全，未作任何保存，请重新上传。',
  'body-too-large': () => '提交的内容过长，请缩短后重试。',
  'type-unsupported': ({ type }) => `此接口不接受“${type}”格式的内容，格式要求见 /api。`,
  'too-many-requests': ({ seconds }) => `操作过于频繁，请在 ${seconds} 秒后重试。`,
  'too-busy': () => '正在读取的文件较多，请稍候片刻再上传。',
  'reading-exhausted': ({ name }) => `读取“${name}”所需内存过大，已停止；请另存为纯文本（TXT）后再试。`,
  'reading-failed': ({ name }) => `读取“${name}”时程序出错，文件未保存；请把该文件和发生时间告诉维护人员。`,
  'database-away': () => '数据库暂时没有响应，您的操作没有保存，请稍后重试。',
  defect: () => '程序出错，操作没有保存；请重试，仍不成功时把发生时间告诉维护人员。',
};
