import * as client from '@wx/client'
import '@wx/client/mini-program'
import * as simulator from '@wx/simulator'
import * as token from '@wx/token'
import { calls } from './calls.mjs'

console.log(await calls(client, simulator, token))
