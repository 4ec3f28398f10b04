import { endOnSignals } from '../driver/at-exit'
import { answerCampaign } from './driver/campaign'
import { SCENES } from './scenes/all'
endOnSignals()
const [, , id, variant, seed = '1', repetitions] = process.argv
for (const scene of SCENES.filter((one) => one.id === id))
  for (const name of Object.keys(scene.variants).filter((one) => variant === undefined || variant === '' || one.startsWith(variant))) {
    const row = await answerCampaign({ scene, variant: name, seed: Number(seed), repetitions: Number(repetitions ?? scene.repetitions) })
    console.log(row.fault, '·', row.variant, row.repetitions, 'reps', row.findings.length, 'violations', row.seconds.toFixed(1), 's', row.note)
    for (const finding of row.findings) console.log('  ', JSON.stringify(finding))
  }
process.exit()
