/**
 * The keys that others use while a call is in front, as data for the test that keeps Candid's commands
 * clear of them. `Alt` is Option on a Mac. A key of a sequence stands for its first part.
 */
export interface KeysOfOthers {
  /** Where they were read, or how they were measured. */
  source: string
  /** ISO date. */
  seen: string
  /** By system; `all` where the source makes no difference. */
  keys: Partial<Record<'all' | 'windows' | 'mac' | 'linux' | 'chromeos', readonly string[]>>
}

const letters = (modifiers: string, all: string) =>
  all.split(' ').map((letter) => `${modifiers}+${letter}`)

/** Google's list, as far as projects that follow it quote it. */
export const meetKeys: KeysOfOthers = {
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
 * Zoom's list for its application, as quoted likewise. The web client takes a part of it (no list of its own was found), so
 * that a key clear of all of these is clear of both. Linux's is taken to be Windows'.
 */
export const zoomKeys: KeysOfOthers = {
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

/**
 * What the browser keeps for itself: a suggestion among these is not given out, without a word. On
 * Windows and Linux as Chromium 156 refused them to an extension that asked for every letter (N splits
 * the tab, B goes to the bookmarks); on ChromeOS as its source lists them.
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
