import type { Scene } from '../driver/scene'

export const LIFE_MS = 7_200_000
/** From here on every process thinks that a classic token is due. */
export const DUE_AFTER_MS = 6_790_000

/** Everybody holds one token, and time passes. */
export async function warmUp(scene: Scene, thenMs: number): Promise<void> {
  scene.epoch('cold')
  await scene.getAll()
  await scene.idle()
  await scene.fleet.skip(thenMs)
}
