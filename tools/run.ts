/** `tsx tools/run.ts <tool> …`: runs one of this folder's tools at the root of the repository. */
import { tool } from './tool'

const [name, ...args] = process.argv.slice(2)
if (name === undefined) throw new Error('Say which tool to run, for example: tsx tools/run.ts biome ci .')
tool(name, args)
