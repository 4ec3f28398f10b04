/** `pnpm site`: the pages, the API reference, and the site of both in `dist`. */
import { build } from 'vitepress'
import { writeApi } from '../sources/api'
import { writePages } from './write-pages'

writePages()
await writeApi()
await build(import.meta.dirname.replace(/scripts$/, ''))
