import { defineConfig } from 'wxt'

/** The pages Candid docks beside; also the only sites that may frame the panel. */
const callPages = ['https://meet.google.com/*', 'https://*.zoom.us/*']

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  'frame-ancestors https://meet.google.com https://*.zoom.us',
].join('; ')

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  outDirTemplate: '{{browser}}',
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Candid',
    description:
      'Your side of the recruiter call: your points, your questions and your notes beside the call, on your machine alone.',
    permissions: ['storage', 'unlimitedStorage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    content_scripts: [{ matches: callPages, js: ['call.js'], run_at: 'document_idle' }],
    commands: {
      'toggle-dock': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: 'Open or collapse Candid beside the call',
      },
      'focus-note': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: 'Jump to the note box',
      },
    },
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: contentSecurityPolicy },
    web_accessible_resources: [
      { resources: ['panel.html'], matches: ['https://meet.google.com/*'], use_dynamic_url: true },
      { resources: ['panel.html'], matches: ['https://*.zoom.us/*'] },
    ],
    ...(browser === 'firefox' ? {} : { side_panel: { default_path: 'panel.html' } }),
  }),
})
