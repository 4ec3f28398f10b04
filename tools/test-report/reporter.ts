import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node'
import { count, emptySummary, format, type Summary } from './summary'

/**
 * Says at the end of a run how many tests ran against each real thing, and last `N passed, N failed, N skipped`.
 * With `WX_TEST_SUMMARY` set it writes the figures to that file instead, for `tools/test.ts` to add up.
 */
export class PartsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const summary = emptySummary()
    for (const module of modules) countModule(summary, module)
    for (const error of unhandled) count(summary, error.message, 'failed')
    const file = process.env.WX_TEST_SUMMARY
    if (file === undefined) console.log(format(summary))
    else write(file, summary)
  }
}

function countModule(summary: Summary, module: TestModule): void {
  for (const test of module.children.allTests()) countTest(summary, test)
  // A file that could not be loaded and a hook that threw are failures too, though no test carries them.
  for (const suite of [module, ...module.children.allSuites()]) {
    for (const error of suite.errors()) count(summary, error.message, 'failed')
  }
}

function countTest(summary: Summary, test: TestCase): void {
  const result = test.result()
  if (result.state === 'skipped') count(summary, test.fullName, 'skipped', result.note)
  else count(summary, test.fullName, result.state === 'passed' ? 'passed' : 'failed')
}

function write(file: string, summary: Summary): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(summary))
}
