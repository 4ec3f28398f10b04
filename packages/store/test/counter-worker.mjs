// One of many writers of one counter: increments it by compare-and-set until it has won so often.
import { FileStore } from '@wx/store/file'

const [directory, key, times] = process.argv.slice(2)
const store = new FileStore({ directory })
for (let won = 0; won < Number(times); ) {
  const { value, version } = await store.get(key)
  if ((await store.set(key, String(Number(value ?? '0') + 1), { ifVersion: version })) !== undefined) won++
}
