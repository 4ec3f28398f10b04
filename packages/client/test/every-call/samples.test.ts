import { expect, test } from 'vitest'
import { ownTokenOf, type PlatformSample, platformSamples } from '../platform-samples'
import { complaints, HEAD } from './compiler'

test('each call that the platform’s pages print compiles, and so does its answer', () => {
  const lines = platformSamples().flatMap((sample) => {
    const type = `Client.${methodOf(sample)[0]?.toUpperCase()}${methodOf(sample).slice(1)}Answer<'${sample.row.path}'>`
    const answer = sample.response === undefined ? [] : [`void (${JSON.stringify(sample.response)} satisfies ${type})`]
    return [`void ${call(sample)}`, ...answer]
  })
  expect(complaints([HEAD, ...lines].join('\n'))).toEqual([])
}, 120_000)

function methodOf({ row }: PlatformSample): 'get' | 'post' | 'upload' | 'download' {
  if (row.multipart !== undefined) return 'upload'
  if (row.download === true) return 'download'
  return row.method === 'GET' ? 'get' : 'post'
}

function call(sample: PlatformSample): string {
  const { row, query, body = {}, form } = sample
  const { access_token: token, ...fields } = query
  const own = row.token === 'user' ? { access_token: token, ...fields } : fields
  const accessToken = row.token === 'component' ? ownTokenOf(sample) : undefined
  const method = methodOf(sample)
  const name = `wx.${method}('${row.path}'`
  if (form !== undefined) return `${name}, ${JSON.stringify(fields)}, { ${Object.keys(form).map((part) => `${part}: new Uint8Array(1)`)} })`
  if (row.method === 'GET') return `${name}, ${JSON.stringify(own)})`
  const options = { ...(accessToken === undefined ? {} : { accessToken }), ...(Object.keys(fields).length === 0 ? {} : { query: fields }) }
  return `${name}, ${JSON.stringify(body)}${Object.keys(options).length === 0 ? '' : `, ${JSON.stringify(options)}`})`
}
