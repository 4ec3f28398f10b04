import type { Choices } from './choices'
import type { Lang } from './lang'

type Labels<Value extends string> = Readonly<Record<Value, string>>

/** What the program says. */
export interface Words {
  readonly title: string
  readonly folder: string
  readonly questions: { readonly [Name in keyof Choices]: { readonly message: string; readonly labels: Labels<Choices[Name]> } }
  readonly cancelled: string
  readonly badName: (name: string) => string
  readonly notEmpty: (folder: string) => string
  readonly done: (folder: string) => string
  /** Beside the last command. */
  readonly opens: string
}

export const WORDS: Readonly<Record<Lang, Words>> = {
  zh: {
    title: '新的公众号机器人',
    folder: '放在哪个目录？',
    questions: {
      framework: {
        message: '用哪个框架？',
        labels: { express: 'Express', koa: 'Koa', fastify: 'Fastify', hono: 'Hono', node: '不用框架（node:http）' },
      },
      language: { message: 'TypeScript 还是 JavaScript？', labels: { ts: 'TypeScript', js: 'JavaScript' } },
      tokens: {
        message: 'access token 存在哪里？只收发消息不需要它，主动发消息、改菜单才需要',
        labels: { none: '不需要', file: '文件：一台机器', redis: 'Redis：多台机器', server: '中控服务器（@wx/token-server）' },
      },
      feature: {
        message: '从哪个例子开始？',
        labels: { echo: '回声：文字、图片', menu: '自定义菜单', 'ai-chat': '语言模型回答', survey: '问卷：连续提问' },
      },
    },
    cancelled: '已取消，没有写任何文件。',
    badName: (name) => `目录名 ${JSON.stringify(name)} 不能做包名：要用小写字母、数字、- 或 _，以字母或数字开头，比如 my-bot。`,
    notEmpty: (folder) => `${folder} 不是空目录，为了不覆盖里面的文件，请换一个目录名。`,
    done: (folder) => `写好了：${folder}。接下来：`,
    opens: '在浏览器里打开聊天页面',
  },
  en: {
    title: 'A new bot for a WeChat Official Account',
    folder: 'In which folder?',
    questions: {
      framework: {
        message: 'Which framework?',
        labels: { express: 'Express', koa: 'Koa', fastify: 'Fastify', hono: 'Hono', node: 'none (node:http)' },
      },
      language: { message: 'TypeScript or JavaScript?', labels: { ts: 'TypeScript', js: 'JavaScript' } },
      tokens: {
        message: 'Where is the access token kept? Replies need none; messages sent unasked and menus do',
        labels: {
          none: 'not needed',
          file: 'in files: one machine',
          redis: 'in Redis: several machines',
          server: 'on a token server (@wx/token-server)',
        },
      },
      feature: {
        message: 'Which example to begin with?',
        labels: {
          echo: 'echo: text and pictures',
          menu: 'a menu',
          'ai-chat': 'answers of a language model',
          survey: 'a survey: questions in a row',
        },
      },
    },
    cancelled: 'Cancelled. Nothing was written.',
    badName: (name) =>
      `The folder name ${JSON.stringify(name)} can't be a package's name: use lower-case letters, digits, - or _, with a letter or digit first, such as my-bot.`,
    notEmpty: (folder) => `${folder} is not empty. Choose another folder, so that nothing in it is overwritten.`,
    done: (folder) => `Written: ${folder}. Next:`,
    opens: 'opens the chat page in the browser',
  },
}
