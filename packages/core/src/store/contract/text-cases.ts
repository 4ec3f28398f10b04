import type { Case } from './case'
import { check, equal } from './check'

/** Keys and values of any text. */
export const TEXT_CASES: readonly Case[] = [
  {
    name: 'odd keys stay apart and come back',
    run: async ({ store, key }) => {
      const odd = [
        '',
        ' ',
        'a',
        'A',
        'a ',
        '../a',
        '/etc/passwd',
        'a\0b',
        'a\nb',
        '{a}',
        '%61',
        '微信',
        'é',
        'e\u0301',
        '🙂',
        'con',
        'k'.repeat(400),
      ]
      for (const name of odd) await store.set(key(name), `of ${name}`)
      for (const name of odd) equal((await store.get(key(name))).value, `of ${name}`, `value under ${JSON.stringify(name.slice(0, 20))}`)
      for (const name of odd) await store.delete(key(name))
    },
  },
  {
    name: 'any text comes back as it was: empty, NUL, line ends, four-byte characters, 1 MiB',
    run: async ({ store, key }) => {
      const odd = [
        '',
        '\0',
        'a\0b\0',
        '\r\n\n\r',
        ' spaces ',
        '微信公众号',
        '🙂𠮷',
        '\ufeffbom',
        '"\\\'`$',
        'null',
        '-0',
        'x'.repeat(1 << 20),
      ]
      for (const value of odd) {
        await store.set(key('a'), value)
        check(
          (await store.get(key('a'))).value === value,
          `a value of ${value.length} characters changed: ${JSON.stringify(value.slice(0, 20))}`,
        )
      }
      await store.delete(key('a'))
    },
  },
]
