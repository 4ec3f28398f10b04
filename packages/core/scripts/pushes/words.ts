/** What the page says around the names, fields and meanings, in one language. */
export interface Words {
  readonly language: 'en' | 'zh'
  readonly intro: string
  readonly groups: string
  readonly groupsTable: readonly string[]
  readonly common: string
  readonly commonPush: string
  readonly commonInfo: string
  readonly fieldTable: readonly string[]
  readonly noFields: string
  readonly source: string
  readonly types: string
  readonly text: string
  readonly number: string
  readonly list: string
  readonly fields: string
  contents(count: number): string
}

export const ENGLISH: Words = {
  language: 'en',
  intro: `# Every push

[中文](README.zh.md)

Generated from the types in \`packages/core/src/message/pushes\` by \`pnpm --filter @wx/core pushes\`; do not edit.

The headings are the names that \`bot.on\` takes. Field names are the platform's own; \`?\` marks what may be absent, \`[]\` a
list, which is one also if a single element came, or none. *text* includes every id: ids pass 2^53 and may begin with 0.
A number that came empty or garbled is \`NaN\`. What these types do not know comes as \`unknown\`, \`event:unknown\` or
\`info:unknown\`; \`ctx.message.raw\` always has every field as it came. [Where the fields come from](sources.md).
`,
  groups: 'Names that stand for several',
  groupsTable: ['Filter', 'What it stands for'],
  common: 'Fields that all have',
  commonPush: 'Messages and events:',
  commonInfo: 'Pushes of the open platform (`info:…`):',
  fieldTable: ['Field', 'Type', 'Meaning'],
  noFields: 'No fields of its own.',
  source: 'Source:',
  types: 'Types:',
  text: 'text',
  number: 'number',
  list: 'list',
  fields: 'fields',
  contents: (count) => `The ${count} names`,
}

export const CHINESE: Words = {
  language: 'zh',
  intro: `# 全部推送

[English](README.md)

由 \`pnpm --filter @wx/core pushes\` 根据 \`packages/core/src/message/pushes\` 里的类型生成，请勿手改。字段含义取自类型的注释，只有英文。

标题就是 \`bot.on\` 接受的名字。字段名与微信文档一致；\`?\` 表示可能没有，\`[]\` 表示列表（只来一个元素或一个都没有时也是列表）。
id 都是文本：它们会超过 2^53，也可能以 0 开头。空的或无法解析的数字是 \`NaN\`。类型里没有的推送是 \`unknown\`、\`event:unknown\`
或 \`info:unknown\`；\`ctx.message.raw\` 里总有收到的全部字段。[字段的出处](sources.md)（英文）。
`,
  groups: '代表多种推送的名字',
  groupsTable: ['名字', '代表'],
  common: '共有的字段',
  commonPush: '消息和事件：',
  commonInfo: '开放平台的推送（`info:…`）：',
  fieldTable: ['字段', '类型', '含义'],
  noFields: '没有自己的字段。',
  source: '来源：',
  types: '类型：',
  text: '文本',
  number: '数字',
  list: '列表',
  fields: '结构',
  contents: (count) => `全部 ${count} 个名字`,
}
