import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runCli } from '../test/run-cli'

test('--version prints the version of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string }
  expect(await runCli(['--version'])).toEqual({ stdout: `${version}\n`, stderr: '', code: 0 })
})
