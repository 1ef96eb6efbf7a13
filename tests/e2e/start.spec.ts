import { loadParts } from '../../scripts/start-browser.mjs'
import { playCall } from '../../scripts/start-play.mjs'
import { callPlatforms } from './call-platforms'
import { test } from './test'

test('the call that `npm start` plays without a display goes from its link to what is read back after a restart', async ({}, info) => {
  await playCall({
    parts: await loadParts(),
    profile: info.outputPath('profile'),
    pictures: info.outputPath('pictures'),
    address: callPlatforms.meet.link,
  })
})
