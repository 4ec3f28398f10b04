import { describe, expect, test } from 'vitest'
import { withoutRedis } from '../../driver/redis-server'
import { answerCampaign } from '../driver/campaign'
import { SCENES } from './all'

/** The short selection, for every commit. `pnpm chaos` plays everything, and as often as it should. */
const selection: readonly (readonly [scene: string, variant: string, repetitions: number])[] = [
  ['S1', 'hold, 9 s, each attempt at the other of two processes', 5],
  ['S2', 'quick', 5],
  ['S8', 'two processes', 5],
  ['S8', 'one of them killed', 5],
  ['S9', 'later, done in time', 5],
]

const seed = Number(process.env.CHAOS_SEED ?? '1')

describe.skipIf(withoutRedis)('[redis] slow answers', () => {
  test.each(selection)('%s %s, %i times', { timeout: 240_000 }, async (id, variant, repetitions) => {
    const scene = SCENES.find((one) => one.id === id)
    if (scene === undefined) throw new Error(`there is no ${id}`)
    const { findings } = await answerCampaign({ scene, variant, seed, repetitions })
    expect(findings).toEqual([])
  })
})
