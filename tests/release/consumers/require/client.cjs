const client = require('@wx/client')
require('@wx/client/mini-program')
const simulator = require('@wx/simulator')
const token = require('@wx/token')

import('./calls.mjs').then(async ({ calls }) => console.log(await calls(client, simulator, token)))
