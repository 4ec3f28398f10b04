import { defineConfig, type Options } from 'tsup'
import { library } from '../../tsup.base'
import { ENTRIES } from './scripts/entries'

/** The declarations alone: `scripts/build.ts` builds what runs. */
const config: Options = library({ entry: { ...ENTRIES }, dts: { only: true }, clean: false, external: ['#crypto', /^node:/] })
export default defineConfig(config)
