import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { plainText } from './plain-text'

const ANSWER = `## 如何部署机器人

**注意：**先准备好服务器，价格约 5~10 元/天，高配 20~30 元/天。

1. 安装 *Node*：
   \`\`\`sh
   npm i @wx/core

   node bot.mjs
   \`\`\`
2. 打开[控制台](https://mp.weixin.qq.com/?a=1&b=2 "后台")，填写：
   - URL
   - Token（**不要**外传）
     - 至少 3 个字符
3. 完成 ✅

| 方案 | 价格 | 说明 |
| --- | ---: | --- |
| \`later\` | 免费 | 需要**客服**权限<br>服务号 |
| tell | 0 | |

> 提示：2*3*4=24，
> List<String> 不是标签。

---

- [x] 已完成
- [ ] 未完成

![架构图](https://example.com/a.png)
`

const SHOWN = `如何部署机器人

注意：先准备好服务器，价格约 5~10 元/天，高配 20~30 元/天。

1. 安装 Node：
  npm i @wx/core

  node bot.mjs
2. 打开<a href="https://mp.weixin.qq.com/?a=1&b=2">控制台</a>，填写：
  • URL
  • Token（不要外传）
    • 至少 3 个字符
3. 完成 ✅

方案 | 价格 | 说明
later | 免费 | 需要客服权限 服务号
tell | 0 | 

> 提示：2*3*4=24，
> List<String> 不是标签。

———

☑ 已完成
☐ 未完成

架构图`

test('a typical answer of a model', () => {
  expect(plainText(ANSWER)).toBe(SHOWN)
})

test.each([
  ['# 标题', '标题'],
  ['标题\n===\n正文', '标题\n\n正文'],
  ['*斜* _斜_ **粗** ***粗斜*** ~~删~~', '斜 斜 粗 粗斜 删'],
  ['这是**“重点”**吗，**《书名》**好', '这是“重点”吗，《书名》好'],
  ['`**a**` 和 \\*b\\*', '**a** 和 *b*'],
  ['2**3**4 = 2*3*4', '2**3**4 = 2*3*4'],
  ['3. 三\n4. 四', '3. 三\n4. 四'],
  ['- 一\n\n- 二', '• 一\n• 二'],
  ['    let x = 1 < 2', 'let x = 1 < 2'],
  ['行一\n行二  \n行三', '行一\n行二\n行三'],
  ['1 &lt; 2 &amp;&amp; 3 &gt; 2&nbsp;', '1 < 2 && 3 > 2'],
  ['a & b < c', 'a & b < c'],
  ['', ''],
])('%j is shown as %j', (markdown, text) => {
  expect(plainText(markdown)).toBe(text)
})

describe('links', () => {
  test.each([
    ['[文档](https://a.cn)', '<a href="https://a.cn">文档</a>'],
    ['[![图](https://a.cn/b.png)](https://a.cn)', '<a href="https://a.cn">图</a>'],
    ['[**a < b** `c`](<https://a.cn/x y"z>)', '<a href="https://a.cn/x%20y%22z">a ＜ b c</a>'],
    ['[a&amp;b](https://a.cn?b=1&amp;c=2)', '<a href="https://a.cn?b=1&c=2">a&b</a>'],
    ['[](https://a.cn)', 'https://a.cn'],
    ['[https://a.cn](https://a.cn) <https://b.cn> https://c.cn', 'https://a.cn https://b.cn https://c.cn'],
    ['[链接][1]\n\n[1]: https://a.cn', '<a href="https://a.cn">链接</a>'],
  ])('%j is drawn', (markdown, text) => {
    expect(plainText(markdown)).toBe(text)
  })

  test.each([
    ['[邮件](mailto:a@b.cn?subject=x)', '邮件 (a@b.cn)'],
    ['[电话](tel:10086)', '电话 (10086)'],
    ['[点我](javascript:alert(1))', '点我'],
    ['[点我](weixin://bizmsgmenu?msgmenucontent=1&msgmenuid=1)', '点我'],
    ['[相对](/path)', '相对'],
  ])('%j is text', (markdown, text) => {
    expect(plainText(markdown)).toBe(text)
  })
})

describe('HTML', () => {
  test.each([
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['<div class="x"><p>一</p><p>二</p></div>', '一\n二'],
    ['<ul><li>一</li><li>二</li></ul>', '一\n二'],
    ['水 H<sub>2</sub>O<!-- 注释 -->', '水 H2O'],
    ['Map<String, T> <think>想</think>', 'Map<String, T> <think>想</think>'],
    ['<a href="https://a.cn">看</a>', '看'],
  ])('%j is shown as %j', (markdown, text) => {
    expect(plainText(markdown)).toBe(text)
  })

  it('in code is no link', () => {
    expect(plainText('```html\n<a href="https://a.cn">x</a>\n```')).toBe('＜a href="https://a.cn">x＜/a>')
    expect(plainText('`<`a href="x">')).toBe('＜a href="x">')
  })
})

describe('a text that takes long to parse', () => {
  test.each([
    ['quotes', '>'.repeat(20_000)],
    ['lists', '- '.repeat(5_000)],
    ['numbered lists', '1. '.repeat(3_000)],
    ['more characters than are parsed', '# a\n'.repeat(20_000)],
  ])('is left as it is: %s', (_, markdown) => {
    expect(plainText(markdown)).toBe(markdown.trimEnd())
  })

  it('keeps the marks of its emphasis, in a paragraph of more than 5,000 characters', () => {
    expect(plainText(`**bold** ${'x'.repeat(5_000)}`)).toMatch(/^\*\*bold\*\* x/)
  })
})

describe('any text', () => {
  const marks = fc.constantFrom(
    ...[
      '# ',
      '**',
      '*',
      '_',
      '`',
      '```\n',
      '~',
      '- ',
      '1. ',
      '> ',
      '|',
      '\n',
      '\n\n',
      '    ',
      '[',
      '](',
      ')',
      '![',
      '<',
      '>',
      '/',
      'a',
      ' ',
      '"',
    ],
    ...[
      '<a href="',
      '</a>',
      'https://a.cn',
      'javascript:',
      'weixin://',
      '&lt;',
      '&#60;',
      '&#1;',
      '&#xD800;',
      '\\',
      '\u0001',
      '\u0002',
      '\u0003',
    ],
    ...['中', '，', '| - | - |\n', '<br>', '<!--', '-->', '[x] ', '\ud800', '\r\n', '\u0000', '\uffff', '😀', '\t', 'mailto:a@b.cn'],
  )
  const markup = fc.oneof(
    fc.array(marks, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  )

  it('is shown without markup but its own links, and without characters that the platform refuses', () => {
    fc.assert(
      fc.property(markup, (markdown) => {
        const text = plainText(markdown)
        expect(text).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cs}\ufffe\uffff]/u)
        expect(text.replace(/<a href="https?:\/\/[^"<>\s]*">[^<\n]+<\/a>/g, '')).not.toMatch(/<\/?a\b/i)
      }),
      { numRuns: 3_000 },
    )
  })

  it('without markup stays as it is', () => {
    const words = fc.array(fc.constantFrom('你好', '，', '世界', '。', ' ', 'Hello', '123', '😀', '！'), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(words, (parts) => {
        expect(plainText(parts.join('')).trim()).toBe(parts.join('').trim())
      }),
    )
  })
})
