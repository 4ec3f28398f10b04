import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

/** With the table of 638 paths; `docs/adr/0017` says what the bytes are spent on. */
const MOST_BYTES = 20_480

/** The entry as a bundler for workerd sees it. */
async function bundled(code: string): Promise<{ readonly text: string; readonly bytes: number }> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    conditions: ['workerd', 'worker', 'browser'],
    mainFields: ['module', 'main'],
    write: false,
    logLevel: 'error',
    // The paths of our own tsconfig lead to the sources.
    tsconfigRaw: '{}',
  })
  const text = outputFiles[0]?.text ?? ''
  return { text, bytes: gzipSync(text, { level: 9 }).length }
}

test('the bundle for the edge has no import of Node, and a size that is known', async () => {
  const { text, bytes } = await bundled("export { WxClient, WxApiError } from '@wx/client'")
  console.log(`@wx/client on the edge: ${text.length} bytes, ${bytes} bytes gzip`)
  expect(text).not.toMatch(/\b(?:from|import|require)\s*\(?\s*["'](?:node:|undici|fs|path)/)
  expect(text).not.toMatch(/\b(?:Buffer|process)\./)
  // Keys and ciphers are of `@wx/client/secure` alone.
  expect(text).not.toMatch(/RSA-PSS|AES-GCM|Wechatmp/i)
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES)
})
