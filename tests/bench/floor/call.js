// This is the least that a panel costs the call page: a frame of the extension that the page cannot reach.
const host = document.createElement('div')
const frame = document.createElement('iframe')
frame.src = /** @type {*} */ (globalThis).chrome.runtime.getURL('/frame.html')
frame.style.cssText = 'position: fixed; inset: 0 0 0 auto; width: 380px; height: 100%; border: 0'
host.attachShadow({ mode: 'closed' }).append(frame)
document.documentElement.append(host)
