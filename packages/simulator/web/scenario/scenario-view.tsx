import type { VNode } from 'preact'
import type { PanelProps } from '../panel'
import { Player } from './player'
import { Recorder } from './recorder'

/** Records conversations, and plays them. */
export function ScenarioView({ openid, state }: PanelProps): VNode {
  return (
    <div class="scenario">
      <Recorder openid={openid} exchanges={state.exchanges} />
      <Player />
    </div>
  )
}
