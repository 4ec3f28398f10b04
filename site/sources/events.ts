import { pageOf } from './file'
import { addressOf, anchor, type Language, type Page, type Words } from './page'

const FILES = { zh: 'docs/pushes/README.zh.md', en: 'docs/pushes/README.md' }
const ABOUT: Words = {
  zh: '微信的每一种消息和事件：bot.on 接受的名字，和它的字段。',
  en: 'Every message and event of WeChat: the name that bot.on takes, and its fields.',
}

/** The generated list of pushes, divided: an index, and a page for each family. */
export function eventPages(language: Language): Page[] {
  const file = FILES[language]
  const { text, ...index } = pageOf(language, 'reference/events', file)
  const [head = '', ...parts] = text.split(/^(?=## )/m)
  const families = parts.filter((part) => /^### /m.test(part)).map((part) => ({ name: fileOf(part), part }))
  const places = new Map(
    families.flatMap(({ name, part }) =>
      [...part.matchAll(/^### (.+)$/gm)].map(([, heading = '']) => [anchor(heading), `reference/events/${name}`] as const),
    ),
  )
  const linked = (part: string, here: string): string =>
    part.replaceAll(/\]\(#([^)]+)\)/g, (all, id: string) => {
      const path = places.get(id)
      return path === undefined || path === here ? all : `](${addressOf({ language, path })}#${id})`
    })
  const rest = parts.filter((part) => !/^### /m.test(part)).join('')
  return [
    { ...index, text: linked(head + rest, index.path), description: ABOUT[language], search: '事件 event 推送 push' },
    ...families.map(({ name, part }) => {
      const path = `reference/events/${name}`
      const title = /^## (.+)$/m.exec(part)?.[1] ?? name
      return {
        language,
        path,
        text: linked(part.replace(/^## /, '# '), path),
        description: descriptionOf(part, title),
        search: 'event',
        file,
      }
    }),
  ]
}

/** The file of types that the family comes from, without its ending. */
function fileOf(part: string): string {
  const [, name] = /\/pushes\/([a-z-]+)\.ts\)/.exec(part) ?? []
  if (name === undefined) throw new Error(`A family of ${FILES.en} names no file of types.`)
  return name
}

function descriptionOf(part: string, title: string): string {
  const names = [...part.matchAll(/^### `(.+)`$/gm)].map(([, name]) => name)
  return `${title}: ${names.slice(0, 6).join(', ')}${names.length > 6 ? ' …' : ''}`
}
