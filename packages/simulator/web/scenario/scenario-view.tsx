import type { VNode } from 'preact'
import type { PanelProps } from '../panel'
import { Player } from './player'
import { Recorder } from './recorder'

/** Records conversations, and plays them. */
export function ScenarioView({ openid, state }: PanelProps): VNode {
  const pushes = state.record.flatMap((line) => (line.type === 'push' && line.openid === openid ? [line] : []))
  return (
    <div class="scenario">
      <Recorder openid={openid} pushes={pushes} />
      <Player />
    </div>
  )
}
