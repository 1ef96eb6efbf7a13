import type { PlatformId } from '@/meetings/meeting'

/**
 * The keys that others use while a call is in front. A test compares Candid's commands
 * with them. `Alt` is Option on a Mac. A key of a sequence stands for its first part.
 */
export interface KeysOfOthers {
  /** Where they were read, or how they were measured. */
  source: string
  /** ISO date. */
  seen: string
  /** By system. `all` holds the keys of which the source names no system. */
  keys: Partial<Record<'all' | 'windows' | 'mac' | 'linux' | 'chromeos', readonly string[]>>
}

const letters = (modifiers: string, all: string) =>
  all.split(' ').map((letter) => `${modifiers}+${letter}`)

const teamsKeysWithCtrl = [
  ...letters('Ctrl+Shift', 'A D E H J K L M O P R S U Y Space'),
  ...letters('Alt+Shift', 'A E N O R S V = - 0 Up Down Left Right'),
  'Ctrl+Space',
]

/** Google's list, as far as other projects quote it. */
const meetKeys: KeysOfOthers = {
  source: 'https://support.google.com/a/users/answer/9896256',
  seen: '2026-11-24',
  keys: {
    all: ['C', 'Ctrl+/', 'Shift+/', 'Ctrl+Alt+Shift+H', 'Command+Alt+Shift+H'],
    windows: [...letters('Ctrl', 'D E'), ...letters('Ctrl+Alt', 'C H J K P'), 'Ctrl+Shift+A'],
    linux: [...letters('Ctrl', 'D E'), ...letters('Ctrl+Alt', 'C H J K P'), 'Ctrl+Shift+A'],
    chromeos: [...letters('Ctrl', 'D E'), ...letters('Ctrl+Alt', 'C H J K P'), 'Ctrl+Shift+A'],
    mac: [...letters('Command', 'D E'), ...letters('Command+Ctrl', 'C H J K P')],
  },
}

/**
 * Microsoft's list of keys for calls and meetings, as far as other projects quote it. For Linux and ChromeOS the keys of
 * Windows are assumed. Alt+Shift+J is a key of the calendar alone: there it joins the meeting whose details are open.
 */
const teamsKeys: KeysOfOthers = {
  source:
    'https://support.microsoft.com/office/keyboard-shortcuts-for-microsoft-teams-2e8e2a70-e8d8-4a19-949b-4c36dd5292d2',
  seen: '2026-11-27',
  keys: {
    windows: teamsKeysWithCtrl,
    linux: teamsKeysWithCtrl,
    chromeos: teamsKeysWithCtrl,
    mac: [
      ...letters('Command+Shift', 'A D E H J K L M O P R S U Y Space'),
      ...letters('Command+Alt', 'O = - 0 Up Down Left Right'),
      'Alt+Space',
    ],
  },
}

/**
 * Zoom's list for its application, as far as other projects quote it. The web client uses a part of it; no list of
 * its own was found. For Linux the keys of Windows are assumed.
 */
const zoomKeys: KeysOfOthers = {
  source: 'https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0067050',
  seen: '2026-11-24',
  keys: {
    windows: [
      ...letters('Alt', 'A C F H I L M N P Q R S T U V Y F1 F2 Left Right'),
      ...letters('Alt+Shift', 'G I R S T'),
      ...letters('Ctrl+Shift', 'A D E H M T'),
      'Ctrl+Alt+Shift+H',
    ],
    linux: [
      ...letters('Alt', 'A C F H I L M N P Q R S T U V Y'),
      ...letters('Alt+Shift', 'G I R S T'),
      'Ctrl+Alt+Shift+H',
    ],
    mac: [
      ...letters('Command+Shift', 'A C D F H M N P R S T V W'),
      ...letters('Command+Ctrl', 'M S U V'),
      ...letters('Command', 'I J L U W'),
      ...letters('Ctrl+Shift', 'G R'),
      'Alt+Y',
      'Command+Ctrl+Alt+H',
    ],
  },
}

/** The keys of each call platform. */
export const platformKeys: Record<PlatformId, KeysOfOthers> = {
  meet: meetKeys,
  teams: teamsKeys,
  zoom: zoomKeys,
}

/**
 * What the browser keeps for itself. It ignores an extension's suggestion of one of these, without an error. For
 * Windows and Linux: what Chromium 156 refused to an extension that asked for every letter (N splits
 * the tab, B goes to the bookmarks). For ChromeOS: what its source lists.
 */
export const browserKeys: KeysOfOthers = {
  source: 'chrome.commands.getAll() in Chromium 156; ash/accelerators/accelerator_table.cc',
  seen: '2026-11-24',
  keys: {
    windows: letters('Alt+Shift', 'A B C I N P R T W X Z'),
    linux: letters('Alt+Shift', 'A B C I N P R T W X Z'),
    chromeos: letters('Alt+Shift', 'A B C I L M N P R S T V W X Z'),
  },
}
