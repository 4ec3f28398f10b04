import { describe, expect, test } from 'vitest'
import { parseBody } from '../body'
import { parseJson } from './parse'

describe('parseJson', () => {
  test('every value is text, numbers as they stood', () => {
    expect({ ...parseJson('{"a":6972028683187026694,"b":"007","c":null,"d":true,"e":[1,{"f":1.50}]}') }).toEqual({
      a: '6972028683187026694',
      b: '007',
      c: '',
      d: 'true',
      e: ['1', { f: '1.50' }],
    })
  })

  test.each([...Object.getOwnPropertyNames(Object.prototype), 'prototype'])('%s is a name like any other', (name) => {
    const fields = parseJson(`{"${name}":{"${name}":"1"}}`)
    expect(Object.keys(fields)).toEqual([name])
    expect(Object.keys(fields[name] ?? {})).toEqual([name])
    expect(({} as Record<string, unknown>)['1']).toBeUndefined()
  })

  test.each(['', '[]', '"a"', '1', '{', '{"a":1}x', '{"a":1,"a":2}', '\ufeffx{"a":1}'])('%j is refused', (text) => {
    expect(() => parseJson(text)).toThrow(expect.objectContaining({ code: 'malformed' }))
  })
})

test.each(['\ufeff', '\u200b', ' \n', '\ufeff\r\n'])(
  'white space and byte order marks may come before JSON, as before XML: %j',
  async (before) => {
    expect(await parseBody(`${before}{"a":"1"}`)).toEqual({ format: 'json', fields: expect.objectContaining({ a: '1' }) })
    expect(await parseBody(`${before}<xml><a>1</a></xml>`)).toEqual({ format: 'xml', fields: expect.objectContaining({ a: '1' }) })
  },
)
