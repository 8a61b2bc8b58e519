// Sentences of the store in Chinese: why something is not kept, and why there is no database.
import type { UnavailableFacts, UnavailableReason } from '../launcher/unavailable-reasons.ts';
import type { StoreRefusalCode } from '../refusal.ts';
import type { SecretReason } from '../secrets/secret-reasons.ts';

export const zh: Readonly<
  Record<StoreRefusalCode | UnavailableReason | SecretReason, (facts: UnavailableFacts) => string>
> = {
  'government-code-invalid': ({ code }) => `“${code}”不是行政区划代码，请填写六位数字（乡镇为九位或十二位）。`,
  'government-name-missing': ({ code }) => `代码 ${code} 的政府尚未登记，报告中也没有写明名称，请填写政府名称。`,
  'government-unknown': ({ government }) => `没有登记代码为“${government}”的政府，请先由系统管理员登记。`,
  'government-circle': ({ government, parent }) =>
    `${parent} 在 ${government} 之下，不能作为它的上级，请另选上级政府。`,
  'government-merged': ({ name, successorName }) =>
    `${name}已并入${successorName}，只供查阅，不再办理：未办结事项由${successorName}督查机构承接，其他工作请在${successorName}办理。`,
  'government-has-matters': ({ name, all, open }) =>
    `${name}有 ${all} 项事项，其中 ${open} 项尚未办结，不能删除。如已撤并，请登记其并入的政府，未办结事项由承接政府接办。`,
  'government-in-use': ({ government }) =>
    `${government} 名下还有报告、名录、账号或下级政府，不能删除。如已撤并，请登记其并入的政府。`,
  'successor-wrong': ({ government, successor }) =>
    `${government} 不能并入 ${successor}：不能并入自身、下级或已撤并的政府，已有政府并入的也不能再并入他处，请另选承接政府。`,
  'login-malformed': ({ login }) => `“${login}”不能作登录名。请用 3 至 40 位小写字母、数字或 . _ -，以字母开头。`,
  'login-taken': ({ login }) => `登录名“${login}”已有人使用，请换一个。`,
  'roles-clash': ({ roles }) => `“${roles}”不能由一个账号担任：至少一个角色，管理员角色不得与其他角色兼任。`,
  'id-twice': ({ id }) => `编号“${id}”出现了两次，请改用不同的编号。`,
  'unit-unlisted': ({ unit }) => `名录中没有编号为“${unit}”的单位，请先添加或改正编号。`,
  'post-unlisted': ({ post }) => `名录中没有编号为“${post}”的岗位，请先添加或改正编号。`,
  'person-unlisted': ({ person }) => `名录中没有编号为“${person}”的人员，请先添加或改正编号。`,
  'mechanism-unknown': ({ mechanism }) => `没有“${mechanism}”这一办法，请从列表中选择。`,
  'parameter-unknown': ({ mechanism, parameter }) => `“${mechanism}”没有“${parameter}”这一参数，请刷新页面后重试。`,
  'parent-unknown': ({ matter }) => `上级政府没有编号为“${matter}”的事项，请核对后重新交办。`,
  'parent-ended': ({ title }) => `上级事项“${title}”已经结束，不能再往下交办。`,
  'evidence-unknown': ({ name }) => `佐证材料“${name}”没有上传成功，请重新上传后再提交。`,
  'holding-backwards': ({ post, person }) => `“${person}”任“${post}”的止日早于起日，请改正日期。`,
  'binaries-missing': ({ platform }) =>
    `没有找到适用于 ${platform} 的 PostgreSQL 程序，请重新执行 npm ci，或安装 PostgreSQL 15 以上版本，或设置 DATABASE_URL。`,
  'folder-not-usable': ({ folder, detail }) =>
    `数据目录 ${folder} 无法使用（${detail}），请检查权限和磁盘空间，或用 LUOSHI_HOME 另指定目录。`,
  'folder-busy': ({ folder, seconds }) => `数据目录 ${folder} 被另一个程序占用已超过 ${seconds} 秒，请稍后再试。`,
  'initialising-failed': ({ folder, detail }) => `数据库初始化失败（${folder}）：${detail}`,
  'start-failed': ({ log, detail }) => `数据库没有启动成功：${detail}。详细记录见 ${log}。`,
  'start-too-slow': ({ log, seconds }) => `数据库在 ${seconds} 秒内没有就绪，请查看 ${log} 后重试。`,
  'password-lost': ({ file }) => `数据库口令文件 ${file} 缺失或不符，请从备份中恢复该文件。`,
  'other-version': ({ folder, database, program }) =>
    `数据目录 ${folder} 中是 PostgreSQL ${database} 的数据库，而现在找到的是 ${program} 版的程序；请重新执行 npm ci，或安装 ${database} 版。`,
  'url-invalid': () => 'DATABASE_URL 格式不对，应为 postgres://用户:口令@主机:端口/数据库。',
  'url-unreachable': ({ host, detail }) => `连不上 DATABASE_URL 指定的数据库（${host}）：${detail}`,
  'migration-edited': ({ migration }) => `数据库升级脚本 ${migration} 与已执行的内容不一致，请换回原来的程序版本。`,
  'database-newer': ({ database, program }) =>
    `数据库版本（${database}）比本程序（${program}）新，请升级程序后再打开。`,
  'search-extension-missing': ({ detail }) =>
    `数据库缺少 pg_trgm 扩展且无法安装（${detail}），请管理员执行 CREATE EXTENSION pg_trgm。`,
  'secret-key-missing': ({ key }) =>
    `打开动态口令和电话号码的密钥（编号 ${key}）不在这台服务器上：请把备份的 secret.keys 放回数据目录，或设置 LUOSHI_SECRET_KEY；密钥确已丢失的，由运行服务的人执行 luoshi secrets change-key 换用新密钥，再由安全管理员为受影响的人重置动态口令，由系统管理员重新填写电话号码。`,
  'secret-key-wrong': ({ key }) =>
    `这台服务器上的密钥都不是封存动态口令和电话号码的那一把（编号 ${key}）：请把原来的密钥放回 secret.keys 或 LUOSHI_SECRET_KEY；密钥确已丢失的，由运行服务的人执行 luoshi secrets change-key，再由安全管理员为受影响的人重置动态口令，由系统管理员重新填写电话号码。`,
  'secret-key-malformed': ({ where }) =>
    `${where} 中有不是密钥的内容：每把密钥应为 32 字节，写成 64 位十六进制或 Base64（可用 openssl rand -base64 32 生成），请改正后重试。`,
  'secret-key-not-kept': ({ file, detail }) =>
    `数据目录中的密钥文件 ${file} 无法读写（${detail}），请检查数据目录的权限和磁盘空间，或设置 LUOSHI_SECRET_KEY。`,
  'secret-key-same': ({ key }) =>
    `LUOSHI_SECRET_KEY 的第一把就是现用密钥（编号 ${key}）：请把新密钥写在最前，原密钥用逗号隔开写在后面，再更换。`,
  'secret-broken': () =>
    '封存的内容已被改动或不属于本人，不能使用：动态口令请安全管理员重置，电话号码请系统管理员重新填写。',
};
