import { describe, expect, it } from 'vitest'
import { outcomeOf, type Scene } from './scenes'

type Row = [
  title: string,
  scene: Scene,
  calls: Record<string, string>,
  meant?: Record<string, string>,
]

const plan = { plannedAt: '10:00', plannedMinutes: 30 }
const other = 'zoom:93456789012'
const own = 'zoom:my/mara'
const number = 'zoom:5551234567'

const rows: Record<string, Row[]> = {
  'a planned call': [
    ['has not begun before its time', { now: '09:00', calls: { a: plan } }, { a: 'not begun' }],
    [
      'has not begun after its time if nothing was seen',
      { now: '12:00', calls: { a: plan } },
      { a: 'not begun' },
    ],
    [
      'begins when its meeting is joined on time',
      { now: '10:05', calls: { a: plan }, sittings: [{ from: '10:00' }] },
      { a: 'since 10:00' },
      { s1: 'a' },
    ],
    [
      'begins a little early',
      { now: '10:05', calls: { a: plan }, sittings: [{ from: '09:54' }] },
      { a: 'since 09:54' },
    ],
    [
      'begins an hour late',
      { now: '11:05', calls: { a: plan }, sittings: [{ from: '11:00' }] },
      { a: 'since 11:00' },
    ],
    [
      'begins six hours late',
      { now: '16:05', calls: { a: plan }, sittings: [{ from: '16:00' }] },
      { a: 'since 16:00' },
    ],
    [
      'ends when the meeting is left',
      { now: '10:40', calls: { a: plan }, sittings: [{ from: '10:00', to: '10:25' }] },
      { a: '10:00–10:25' },
    ],
    [
      'ends longer than planned',
      { now: '12:40', calls: { a: plan }, sittings: [{ from: '10:00', to: '11:25' }] },
      { a: '10:00–11:25' },
    ],
    [
      'moved up by the others takes place when they meet',
      { now: '09:20', calls: { a: plan }, sittings: [{ from: '09:00' }] },
      { a: 'since 09:00' },
    ],
    [
      'goes on after a lost connection',
      {
        now: '10:20',
        calls: { a: plan },
        sittings: [{ from: '10:00', to: '10:10' }, { from: '10:12' }],
      },
      { a: 'since 10:00' },
      { s1: 'a', s2: 'a' },
    ],
    [
      'is whole if its two parts are half an hour apart',
      {
        now: '11:20',
        calls: { a: plan },
        sittings: [
          { from: '10:00', to: '10:10' },
          { from: '10:40', to: '11:00' },
        ],
      },
      { a: '10:00–11:00' },
    ],
    [
      'goes on in another tab while the first one sits there, too',
      {
        now: '10:20',
        calls: { a: plan },
        sittings: [{ from: '10:00', to: '10:10' }, { from: '10:05' }],
      },
      { a: 'since 10:00' },
    ],
    [
      'is over when both tabs have left',
      {
        now: '10:50',
        calls: { a: plan },
        sittings: [
          { from: '10:00', to: '10:30' },
          { from: '10:05', to: '10:20' },
        ],
      },
      { a: '10:00–10:30' },
    ],
  ],
  'a link that was only tried': [
    [
      'the evening before for three seconds leaves the plan',
      {
        now: '12:00',
        calls: { a: { ...plan, plannedAt: '+1 10:00' } },
        sittings: [{ from: '11:00', to: '11:00:03', others: 0 }],
      },
      { a: 'not begun' },
      { s1: 'a' },
    ],
    [
      'the evening before for three minutes leaves the plan',
      {
        now: '21:00',
        calls: { a: { ...plan, plannedAt: '+1 10:00' } },
        sittings: [{ from: '20:00', to: '20:03', others: 0 }],
      },
      { a: 'not begun' },
    ],
    [
      'on a page that shows nobody leaves the plan',
      {
        now: '21:00',
        calls: { a: { ...plan, plannedAt: '+1 10:00' } },
        sittings: [{ from: '20:00', to: '20:03', others: null }],
      },
      { a: 'not begun' },
    ],
    [
      'leaves the clock at rest while it is tried',
      {
        now: '20:02',
        calls: { a: { ...plan, plannedAt: '+1 10:00' } },
        sittings: [{ from: '20:00', others: 0 }],
      },
      { a: 'not begun' },
    ],
    [
      'and then joined on time gives the clock of the second time',
      {
        now: '+1 10:05',
        calls: { a: { ...plan, plannedAt: '+1 10:00' } },
        sittings: [{ from: '20:00', to: '20:03', others: 0 }, { from: '+1 10:00' }],
      },
      { a: 'since +1 10:00' },
    ],
    [
      'an hour early, left and joined again, gives the clock of the second time',
      {
        now: '10:05',
        calls: { a: plan },
        sittings: [{ from: '09:00', to: '09:05', others: 0 }, { from: '10:00' }],
      },
      { a: 'since 10:00' },
    ],
    [
      'an hour early on a page that shows nobody gives the clock of the second time',
      {
        now: '10:05',
        calls: { a: plan },
        sittings: [
          { from: '09:00', to: '09:20', others: null },
          { from: '10:00', others: null },
        ],
      },
      { a: 'since 10:00' },
    ],
    [
      'five minutes early, left and joined again, gives the clock of the second time',
      {
        now: '10:05',
        calls: { a: plan },
        sittings: [{ from: '09:55', to: '09:56', others: 0 }, { from: '10:00' }],
      },
      { a: 'since 10:00' },
    ],
    [
      'without a plan is no call',
      { now: '12:00', calls: { a: {} }, sittings: [{ from: '11:00', to: '11:03', others: 0 }] },
      { a: 'not begun' },
    ],
    [
      'for three seconds without a plan is no call',
      {
        now: '12:00',
        calls: { a: {} },
        sittings: [{ from: '11:00', to: '11:00:03', others: null }],
      },
      { a: 'not begun' },
    ],
    [
      'but in which something was noted is a call',
      {
        now: '12:00',
        calls: { a: { notes: ['11:02'] } },
        sittings: [{ from: '11:00', to: '11:03', others: 0 }],
      },
      { a: '11:00–11:03' },
    ],
    [
      'leaves last week’s call as it was',
      {
        now: '+5 12:00',
        calls: { a: plan },
        sittings: [
          { from: '10:00', to: '10:30' },
          { from: '+5 11:00', to: '+5 11:02', others: 0 },
        ],
      },
      { a: '10:00–10:30' },
      { s1: 'a', s2: 'next with acme' },
    ],
    [
      'the evening before, with a note for the call, leaves the plan',
      {
        now: '21:00',
        calls: { a: { ...plan, plannedAt: '+1 10:00', notes: ['20:01'] } },
        sittings: [{ from: '20:00', to: '20:03', others: 0 }],
      },
      { a: 'not begun' },
      { s1: 'a' },
    ],
  ],
  'waiting for the others': [
    [
      'an hour early begins the call ten minutes before its time',
      { now: '10:05', calls: { a: plan }, sittings: [{ from: '09:00', others: 0 }] },
      { a: 'since 09:50' },
    ],
    [
      'an hour early begins the call when they come',
      { now: '10:05', calls: { a: plan }, sittings: [{ from: '09:00', metAt: '09:58' }] },
      { a: 'since 09:58' },
    ],
    [
      'in vain is a call that was missed',
      { now: '10:40', calls: { a: plan }, sittings: [{ from: '09:58', to: '10:12', others: 0 }] },
      { a: 'missed 09:58–10:12' },
    ],
    [
      'in vain, twice, is a call that was missed',
      {
        now: '10:40',
        calls: { a: plan },
        sittings: [
          { from: '09:58', to: '10:05', others: 0 },
          { from: '10:06', to: '10:20', others: 0 },
        ],
      },
      { a: 'missed 09:58–10:20' },
    ],
    [
      'is not missed while it goes on',
      { now: '10:10', calls: { a: plan }, sittings: [{ from: '09:58', others: 0 }] },
      { a: 'since 09:58' },
    ],
    [
      'is a call if something was noted',
      {
        now: '10:40',
        calls: { a: { ...plan, notes: ['10:05'] } },
        sittings: [{ from: '09:58', to: '10:12', others: 0 }],
      },
      { a: '09:58–10:12' },
    ],
    [
      'is a call if the candidate says that they came',
      {
        now: '10:40',
        calls: { a: { ...plan, attendance: 'came' } },
        sittings: [{ from: '09:58', to: '10:12', others: 0 }],
      },
      { a: '09:58–10:12' },
    ],
    [
      'is missed if the candidate says so',
      {
        now: '10:40',
        calls: { a: { ...plan, attendance: 'nobody' } },
        sittings: [{ from: '09:58', to: '10:12', others: null }],
      },
      { a: 'missed 09:58–10:12' },
    ],
    [
      'by telephone is missed if the candidate says so',
      { now: '10:40', calls: { a: { ...plan, meetingKey: null, attendance: 'nobody' } } },
      { a: 'missed 10:00–10:00' },
    ],
    [
      'in vain on a page that shows nobody is a call',
      {
        now: '10:40',
        calls: { a: plan },
        sittings: [{ from: '09:58', to: '10:12', others: null }],
      },
      { a: '09:58–10:12' },
    ],
    [
      'left before the time is no call',
      { now: '10:40', calls: { a: plan }, sittings: [{ from: '09:30', to: '09:40', others: 0 }] },
      { a: 'not begun' },
    ],
    [
      'and coming back when they are there gives the clock of the second time',
      {
        now: '10:30',
        calls: { a: plan },
        sittings: [{ from: '09:58', to: '10:06', others: 0 }, { from: '10:08' }],
      },
      { a: 'since 10:08' },
    ],
  ],
  'a call that nobody started': [
    [
      'has ended by its one note two days later',
      { now: '+2 10:00', calls: { a: { ...plan, notes: ['10:07'] } } },
      { a: '10:07–10:37' },
    ],
    [
      'may still go on an hour after its note',
      { now: '11:07', calls: { a: { ...plan, notes: ['10:07'] } } },
      { a: 'not begun' },
    ],
    [
      'has ended three hours after its last note',
      { now: '14:00', calls: { a: { ...plan, notes: ['10:07', '10:50'] } } },
      { a: '10:07–10:50' },
    ],
    [
      'takes what is noted the day before for preparation',
      { now: '+2 10:00', calls: { a: { ...plan, notes: ['-1 20:00'] } } },
      { a: 'not begun' },
    ],
    [
      'leaves what is noted the next day behind its end',
      { now: '+3 10:00', calls: { a: { ...plan, notes: ['10:07', '+1 09:00'] } } },
      { a: '10:07–10:37' },
    ],
    [
      'leaves what is ticked the next day behind its end',
      { now: '+3 10:00', calls: { a: { ...plan, notes: ['10:07'], ticks: ['+1 09:00'] } } },
      { a: '10:07–10:37' },
    ],
    [
      'without a plan has ended by its notes',
      { now: '+2 10:00', calls: { a: { createdAt: '10:00', meetingKey: null, notes: ['10:07'] } } },
      { a: '10:07–10:32' },
    ],
    [
      'without a plan may be prepared for hours',
      { now: '18:00', calls: { a: { createdAt: '10:00', meetingKey: null, notes: ['10:07'] } } },
      { a: 'not begun' },
    ],
    [
      'whose link was tried before has ended by its notes',
      {
        now: '+2 10:00',
        calls: { a: { ...plan, notes: ['10:07'] } },
        sittings: [{ from: '-1 20:00', to: '-1 20:03', others: 0 }],
      },
      { a: '10:07–10:37' },
    ],
    [
      'because it went on by telephone has ended by its notes',
      {
        now: '+2 10:00',
        calls: { a: { ...plan, notes: ['10:12', '10:24'] } },
        sittings: [{ from: '10:00', to: '10:01', others: null }],
      },
      { a: '10:00–10:31' },
    ],
  ],
  'a call by hand': [
    [
      'runs from the start',
      { now: '10:05', calls: { a: { meetingKey: null, begunAt: '10:01' } } },
      { a: 'since 10:01' },
    ],
    [
      'ends at its end',
      { now: '10:50', calls: { a: { meetingKey: null, begunAt: '10:01', overAt: '10:31' } } },
      { a: '10:01–10:31' },
    ],
    [
      'goes on',
      {
        now: '10:50',
        calls: { a: { meetingKey: null, begunAt: '10:01', overAt: '10:31', resumedAt: '10:35' } },
      },
      { a: 'since 10:01' },
    ],
    [
      'ends again',
      {
        now: '11:50',
        calls: { a: { meetingKey: null, begunAt: '10:01', overAt: '10:51', resumedAt: '10:35' } },
      },
      { a: '10:01–10:51' },
    ],
    [
      'that nobody ended is over after its planned time',
      { now: '14:00', calls: { a: { ...plan, meetingKey: null, begunAt: '10:01' } } },
      { a: '10:01–10:31' },
    ],
    [
      'that nobody ended is over at its last note',
      {
        now: '15:00',
        calls: { a: { ...plan, meetingKey: null, begunAt: '10:01', notes: ['10:20', '11:20'] } },
      },
      { a: '10:01–11:20' },
    ],
    [
      'begun anew has the new clock',
      { now: '10:30', calls: { a: { ...plan, begunAt: '10:09' } }, sittings: [{ from: '10:00' }] },
      { a: 'since 10:09' },
    ],
    [
      'begun anew ends when the meeting is left',
      {
        now: '11:30',
        calls: { a: { ...plan, begunAt: '10:09' } },
        sittings: [{ from: '10:00', to: '10:40' }],
      },
      { a: '10:09–10:40' },
    ],
    [
      'ended by hand stays over while the page still shows the meeting',
      { now: '10:50', calls: { a: { ...plan, overAt: '10:30' } }, sittings: [{ from: '10:00' }] },
      { a: '10:00–10:30' },
    ],
    [
      'ended by hand goes on if the meeting is joined again',
      {
        now: '10:50',
        calls: { a: { ...plan, overAt: '10:30' } },
        sittings: [{ from: '10:00', to: '10:31' }, { from: '10:40' }],
      },
      { a: 'since 10:00' },
    ],
    [
      'resumed after the meeting was left goes on',
      {
        now: '10:50',
        calls: { a: { ...plan, resumedAt: '10:45' } },
        sittings: [{ from: '10:00', to: '10:31' }],
      },
      { a: 'since 10:00' },
    ],
    [
      'in the platform’s app is the call of its launcher',
      {
        now: '10:20',
        calls: { a: { ...plan, begunAt: '10:01' } },
        sittings: [{ from: '10:10', others: null }],
      },
      { a: 'since 10:01' },
      { s1: 'a' },
    ],
  ],
  'a tab that gives no sign of life': [
    [
      'has left when it was last seen',
      { now: '10:40', calls: { a: plan }, sittings: [{ from: '10:00', lastSeen: '10:20' }] },
      { a: '10:00–10:20' },
    ],
    [
      'is there a minute after it was last seen',
      { now: '10:21', calls: { a: plan }, sittings: [{ from: '10:00', lastSeen: '10:20' }] },
      { a: 'since 10:00' },
    ],
    [
      'leaves the call to another tab',
      {
        now: '10:40',
        calls: { a: plan },
        sittings: [{ from: '10:00', lastSeen: '10:20' }, { from: '10:25' }],
      },
      { a: 'since 10:00' },
      { s1: 'a', s2: 'a' },
    ],
    [
      'for a night ends the call in the evening',
      {
        now: '+1 08:00',
        calls: { a: { ...plan, plannedAt: '17:00' } },
        sittings: [{ from: '17:00', lastSeen: '17:20' }],
      },
      { a: '17:00–17:20' },
    ],
    [
      'is no call of a clock that was set back',
      { now: '09:10', calls: { a: plan }, sittings: [{ from: '10:00', lastSeen: '10:01' }] },
      { a: 'since 10:00' },
    ],
    [
      'because the lid was closed goes on two hours later',
      {
        now: '12:30',
        calls: { a: plan },
        sittings: [{ from: '10:00', to: '10:20', ended: 'lost' }, { from: '12:20' }],
      },
      { a: 'since 10:00' },
    ],
    [
      'goes on after the clock was set back',
      {
        now: '09:30',
        calls: { a: { createdAt: '10:00' } },
        sittings: [{ from: '09:25' }],
      },
      { a: 'since 09:25' },
    ],
  ],
  'several calls planned with one link on one day': [
    [
      'mean the nearest in the morning',
      {
        now: '09:05',
        calls: {
          a: { ...plan, plannedAt: '09:00' },
          b: { ...plan, plannedAt: '11:00' },
          c: { ...plan, plannedAt: '15:00' },
        },
        sittings: [{ from: '09:00' }],
      },
      { a: 'since 09:00', b: 'not begun', c: 'not begun' },
    ],
    [
      'mean the nearest at noon',
      {
        now: '11:05',
        calls: {
          a: { ...plan, plannedAt: '09:00' },
          b: { ...plan, plannedAt: '11:00' },
          c: { ...plan, plannedAt: '15:00' },
        },
        sittings: [{ from: '10:55' }],
      },
      { a: 'not begun', b: 'since 10:55', c: 'not begun' },
    ],
    [
      'are held one after another',
      {
        now: '15:10',
        calls: {
          a: { ...plan, plannedAt: '09:00' },
          b: { ...plan, plannedAt: '11:00' },
          c: { ...plan, plannedAt: '15:00' },
        },
        sittings: [
          { from: '09:00', to: '09:30' },
          { from: '11:00', to: '11:30' },
          { from: '15:00' },
        ],
      },
      { a: '09:00–09:30', b: '11:00–11:30', c: 'since 15:00' },
    ],
    [
      'close together are held one after another',
      {
        now: '10:40',
        calls: { a: plan, b: { ...plan, plannedAt: '10:30' } },
        sittings: [{ from: '10:00', to: '10:28' }, { from: '10:31' }],
      },
      { a: '10:00–10:28', b: 'since 10:31' },
    ],
    [
      'go on with the first one if it was cut off',
      {
        now: '10:40',
        calls: { a: plan, b: { ...plan, plannedAt: '11:00' } },
        sittings: [{ from: '10:00', to: '10:08' }, { from: '10:10' }],
      },
      { a: 'since 10:00', b: 'not begun' },
    ],
    [
      'begin the second one early if the first one is complete',
      {
        now: '10:40',
        calls: { a: plan, b: { ...plan, plannedAt: '11:00' } },
        sittings: [{ from: '10:00', to: '10:29' }, { from: '10:40' }],
      },
      { a: '10:00–10:29', b: 'since 10:40' },
    ],
    [
      'mean the one that the candidate chose',
      {
        now: '10:05',
        calls: { a: plan, b: { ...plan, plannedAt: '11:00', chosenAt: '09:58' } },
        sittings: [{ from: '10:00' }],
      },
      { a: 'not begun', b: 'since 10:00' },
    ],
  ],
  'a room of one host for several companies': [
    [
      'asks who the second one is',
      {
        now: '11:05',
        shared: [number],
        calls: { a: { ...plan, meetingKey: number } },
        sittings: [
          { from: '10:00', to: '10:28', in: number },
          { from: '11:00', in: number },
        ],
      },
      { a: '10:00–10:28' },
      { s1: 'a', s2: 'ask' },
    ],
    [
      'asks a quarter of an hour later',
      {
        now: '10:50',
        shared: [number],
        calls: { a: { ...plan, meetingKey: number } },
        sittings: [
          { from: '10:00', to: '10:28', in: number },
          { from: '10:43', in: number },
        ],
      },
      { a: '10:00–10:28' },
      { s1: 'a', s2: 'ask' },
    ],
    [
      'goes on after a lost connection',
      {
        now: '10:20',
        shared: [number],
        calls: { a: { ...plan, meetingKey: number } },
        sittings: [
          { from: '10:00', to: '10:10', in: number },
          { from: '10:12', in: number },
        ],
      },
      { a: 'since 10:00' },
    ],
    [
      'takes the second one for the company that was said',
      {
        now: '11:05',
        shared: [number],
        calls: {
          a: { ...plan, meetingKey: number },
          b: { meetingKey: number, companyId: 'borealis', createdAt: '11:01' },
        },
        sittings: [
          { from: '10:00', to: '10:28', in: number },
          { from: '11:00', in: number, callId: 'b' },
        ],
      },
      { a: '10:00–10:28', b: 'since 11:00' },
    ],
    [
      'takes the second one for the one that is planned',
      {
        now: '10:45',
        shared: [number],
        calls: {
          a: { ...plan, meetingKey: number },
          b: { ...plan, plannedAt: '10:30', meetingKey: number, companyId: 'borealis' },
        },
        sittings: [
          { from: '10:00', to: '10:28', in: number },
          { from: '10:32', in: number },
        ],
      },
      { a: '10:00–10:28', b: 'since 10:32' },
    ],
    [
      'asks if any link was used with two companies',
      {
        now: '+7 10:05',
        calls: { a: plan, b: { plannedAt: '12:00', companyId: 'borealis' } },
        sittings: [
          { from: '10:00', to: '10:28' },
          { from: '12:00', to: '12:20' },
          { from: '+7 10:00' },
        ],
      },
      { a: '10:00–10:28', b: '12:00–12:20' },
      { s1: 'a', s2: 'b', s3: 'ask' },
    ],
    [
      'asks if the next plan is days ahead',
      {
        now: '12:05',
        shared: [number],
        calls: { a: { ...plan, plannedAt: '+3 10:00', meetingKey: number } },
        sittings: [{ from: '12:00', in: number }],
      },
      { a: 'not begun' },
      { s1: 'ask' },
    ],
    [
      'divided in the middle gives each its part',
      {
        now: '11:00',
        shared: [number],
        calls: {
          a: { ...plan, meetingKey: number },
          b: { meetingKey: number, companyId: 'borealis', createdAt: '10:30' },
        },
        sittings: [
          { from: '10:00', to: '10:30', in: number },
          { from: '10:30', in: number, callId: 'b' },
        ],
      },
      { a: '10:00–10:30', b: 'since 10:30' },
    ],
  ],
  'a meeting without a plan': [
    ['asks if its link is new', { now: '10:05', sittings: [{ from: '10:00' }] }, {}, { s1: 'ask' }],
    [
      'is the call that was opened for it',
      { now: '10:05', calls: { a: { createdAt: '09:55' } }, sittings: [{ from: '10:00' }] },
      { a: 'since 10:00' },
    ],
    [
      'is the call that was opened in it',
      { now: '10:05', calls: { a: { createdAt: '10:03' } }, sittings: [{ from: '10:00' }] },
      { a: 'since 10:00' },
    ],
    [
      'is the call that was named after it was left',
      {
        now: '10:40',
        calls: { a: { createdAt: '10:31' } },
        sittings: [{ from: '10:00', to: '10:30', callId: 'a' }],
      },
      { a: '10:00–10:30' },
    ],
    [
      'is no call of a company that was opened later',
      {
        now: '10:40',
        calls: { a: { createdAt: '10:31' } },
        sittings: [{ from: '10:00', to: '10:30' }],
      },
      { a: 'not begun' },
      { s1: 'ask' },
    ],
    [
      'a week later begins the next call with its company',
      {
        now: '+7 10:05',
        calls: { a: plan },
        sittings: [{ from: '10:00', to: '10:30' }, { from: '+7 10:00' }],
      },
      { a: '10:00–10:30' },
      { s1: 'a', s2: 'next with acme' },
    ],
    [
      'is the call in which something was noted',
      {
        now: '10:20',
        calls: { a: { createdAt: '09:00' }, b: { createdAt: '09:01', notes: ['10:05'] } },
        sittings: [{ from: '10:00' }],
      },
      { a: 'not begun', b: 'since 10:00' },
    ],
    [
      'leaves a call alone that turned out to be another',
      {
        now: '10:20',
        calls: { a: { movedTo: 'b' }, b: { createdAt: '10:01' } },
        sittings: [{ from: '10:00' }],
      },
      { a: 'not begun', b: 'since 10:00' },
    ],
  ],
  'one meeting under two keys': [
    [
      'is one once both were seen in a row',
      {
        now: '10:20',
        calls: { a: { ...plan, meetingKey: own } },
        shared: [own],
        sittings: [{ from: '10:00', in: other, cameFrom: own }],
      },
      { a: 'since 10:00' },
      { s1: 'a' },
    ],
    [
      'stays one when the number alone is opened',
      {
        now: '10:40',
        calls: { a: { ...plan, meetingKey: own } },
        shared: [own],
        sittings: [
          { from: '10:00', to: '10:10', in: other, cameFrom: own },
          { from: '10:12', in: other },
        ],
      },
      { a: 'since 10:00' },
    ],
    [
      'is two while they were never seen in a row',
      {
        now: '10:20',
        calls: { a: { ...plan, meetingKey: own } },
        sittings: [{ from: '10:00', in: other }],
      },
      { a: 'not begun' },
      { s1: 'ask' },
    ],
    [
      'leaves the meetings of others alone',
      {
        now: '10:20',
        calls: { a: plan, b: { ...plan, meetingKey: other } },
        sittings: [{ from: '10:00', in: other }],
      },
      { a: 'not begun', b: 'since 10:00' },
    ],
  ],
  'two tabs': [
    [
      'in two meetings are two calls',
      {
        now: '10:20',
        calls: { a: plan, b: { ...plan, meetingKey: other } },
        sittings: [{ from: '10:00' }, { from: '10:05', in: other }],
      },
      { a: 'since 10:00', b: 'since 10:05' },
    ],
    [
      'in one meeting for two companies end the first call',
      {
        now: '10:20',
        calls: { a: plan, b: { createdAt: '10:04', companyId: 'borealis' } },
        sittings: [{ from: '10:00' }, { from: '10:05', callId: 'b' }],
      },
      { a: '10:00–10:05', b: 'since 10:05' },
    ],
  ],
}

describe.each(Object.entries(rows))('%s', (_, table) => {
  it.each(table)('%s', (_title, scene, calls, meant) => {
    const outcome = outcomeOf(scene)
    expect(outcome.calls).toEqual(calls)
    if (meant) expect(outcome.meant).toEqual(meant)
  })
})
