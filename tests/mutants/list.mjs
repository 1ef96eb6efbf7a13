// @ts-check

/**
 * One-line mistakes. Each names unit tests, and at least one of them must fail. `npm run stress -- --mutants` makes them
 * one by one. If no mutant breaks a promise, then nobody knows whether its test can fail. So add a mutant for it.
 *
 * @typedef {object} Mutant
 * @property {string} file
 * @property {string} before text that stands in the file exactly once
 * @property {string} after
 * @property {string[]} tests within tests/unit
 */

/** @type {Mutant[]} */
export const mutants = [
  // What was typed is sent and kept.
  {
    file: 'components/mirror/outbox.ts',
    before: 'for (const entry of queue) if (entry !== active?.entry) void deliver(entry.command)',
    after: '',
    tests: ['components/mirror/outbox-closing.test.ts'],
  },
  {
    file: 'components/mirror/outbox.ts',
    before: '!entry.wasSent && !held.has(',
    after: '!held.has(',
    tests: ['components/mirror/outbox.test.ts'],
  },
  {
    file: 'components/mirror/outbox.ts',
    before: 'else flushIn(RETRY_MS[failures - 1] ?? 5000)',
    after: '',
    tests: ['components/mirror/outbox.test.ts'],
  },
  {
    file: 'components/mirror/outbox.ts',
    before: 'if (closing) void deliver(command)',
    after: 'if (false) void deliver(command)',
    tests: ['components/mirror/outbox-closing.test.ts'],
  },
  {
    file: 'components/mirror/outbox.ts',
    before: "if (reason === 'form' || reason === 'missing') giveUp(entry, reason)",
    after: "if (reason === 'missing') giveUp(entry, reason)",
    tests: ['components/mirror/outbox.test.ts'],
  },
  {
    file: 'components/mirror/create-mirror.ts',
    before: 'const isLost = onDisk === undefined || onDisk.row.seq < row.seq',
    after: 'const isLost = false',
    tests: ['components/mirror/create-mirror.test.ts'],
  },
  {
    file: 'components/mirror/create-mirror.ts',
    before: "if (isTooLong(command)) aside.add(command, 'long')",
    after: 'if (false) return',
    tests: ['components/mirror/create-mirror.test.ts'],
  },
  {
    file: 'components/mirror/create-mirror.ts',
    before: 'isSame ? newest(read, known) : read',
    after: 'isSame ? read : read',
    tests: ['components/mirror/create-mirror.test.ts'],
  },
  {
    file: 'components/mirror/create-mirror.ts',
    before: 'if (mine === asked) receive(situation)',
    after: 'receive(situation)',
    tests: ['components/mirror/create-mirror.test.ts'],
  },
  {
    file: 'storage/merge-text.ts',
    before: '...(region.conflict?.a ?? []), ...(region.conflict?.b ?? [])',
    after: '...(region.conflict?.b ?? [])',
    tests: ['storage/merge-text.test.ts'],
  },

  // Each call is with the right company, and is over when it is over.
  {
    file: 'storage/taken/meant.ts',
    before: 'if (others) return true',
    after: '',
    tests: ['storage/taken/situations.test.ts'],
  },
  {
    file: 'background/companies.ts',
    before: 'Number(containsName(title, b.name)) - Number(containsName(title, a.name)) ||',
    after: '',
    tests: ['background/requests.test.ts'],
  },
  {
    file: 'background/companies.ts',
    before: '(lastCalls.get(b.companyId) ?? 0) - (lastCalls.get(a.companyId) ?? 0)',
    after: '0',
    tests: ['background/requests.test.ts'],
  },
  {
    file: 'background/target.ts',
    before: 'now - kept.at < VALID_MS',
    after: 'true',
    tests: ['background/requests.test.ts'],
  },
  {
    file: 'storage/taken/taken.ts',
    before: 'first < 0 ? sittings : sittings.slice(first)',
    after: 'sittings',
    tests: ['storage/taken/situations.test.ts'],
  },
  {
    file: 'storage/taken/times.ts',
    before: '(at - last < QUIET_MS ? at : last)',
    after: 'at',
    tests: ['storage/taken/situations.test.ts'],
  },
  {
    file: 'meetings/settle.ts',
    before: '!isMissing(memory, 3, 3000)',
    after: '!isMissing(memory, 1, 0)',
    tests: ['meetings/settle.test.ts', 'meetings/sensor.test.ts'],
  },
  {
    file: 'meetings/sensor.ts',
    before: 'last && last.missingFor < goneAfter ? last : undefined',
    after: 'last',
    tests: ['meetings/sensor-keyless.test.ts'],
  },
  {
    file: 'background/keyless.ts',
    before: 'isOther ? undefined : key',
    after: 'key',
    tests: ['background/keyless.test.ts'],
  },

  // Loss is noticed and repaired.
  {
    file: 'storage/verdict.ts',
    before: "return known > 0 || hasCopies ? 'wiped' : 'new'",
    after: "return known > 0 ? 'wiped' : 'new'",
    tests: ['storage/open.test.ts'],
  },
  {
    file: 'storage/verdict.ts',
    before: "if (stamp.seq < known) return 'cut-short'",
    after: '',
    tests: ['storage/open.test.ts'],
  },
  {
    file: 'storage/verdict.ts',
    before: "if (others.some((installId) => installId !== stamp.installId)) return 'wiped'",
    after: '',
    tests: ['storage/restore.test.ts'],
  },
  {
    file: 'storage/verdict.ts',
    before: 'counted === null || counted === stamp.count',
    after: 'true',
    tests: ['storage/open.test.ts'],
  },
  {
    file: 'storage/ledger.ts',
    before: 'writing ??= write()',
    after: '',
    tests: ['storage/open.test.ts', 'storage/restore.test.ts'],
  },
  {
    file: 'storage/company-files.ts',
    before: 'const next = keepingAll(change, head)',
    after: 'const next = change',
    tests: ['storage/company-files.test.ts', 'storage/checkpoint.test.ts'],
  },
  {
    file: 'storage/company-files.ts',
    before: 'await writeText(folder, `${name}.broken-${number}`, text)',
    after: '',
    tests: ['storage/checkpoint.test.ts'],
  },
  {
    file: 'storage/company-files.ts',
    before: 'content = keepingAll(content, part)',
    after: '',
    tests: ['storage/company-files.test.ts'],
  },
  {
    file: 'storage/copy.ts',
    before: 'const rest = carried.length > 0 ? { carried } : {}',
    after: 'const rest = {}',
    tests: ['storage/checkpoint.test.ts'],
  },
  {
    file: 'storage/copy.ts',
    before: ' || schema > NEWEST',
    after: '',
    tests: ['storage/checkpoint.test.ts'],
  },
  {
    file: 'storage/recovery.ts',
    before: 'range.held < unread.known',
    after: 'false',
    tests: ['storage/interrupted.test.ts'],
  },
  {
    file: 'storage/open.ts',
    before: 'isBlank ? saysNoFiles : () => !suspect',
    after: '() => !suspect',
    tests: ['storage/open.test.ts'],
  },
  {
    file: 'storage/restore.ts',
    before: '!present || copy.seq > present.seq',
    after: 'true',
    tests: ['storage/checkpoint.test.ts', 'storage/restore.test.ts'],
  },
  {
    file: 'storage/restore.ts',
    before: 'wins(row, newest.get(row.id))',
    after: 'true',
    tests: ['storage/restore.test.ts'],
  },
  {
    file: 'storage/restore.ts',
    before: '.filter((id) => !met.has(`${name} ${id}`))',
    after: '',
    tests: ['storage/restore.test.ts'],
  },

  // Nothing of Candid is in a shared picture, and nobody else may ask.
  {
    file: 'dock/hiding.ts',
    before: 'if (on && !wasSharing) dock.hide(true)',
    after: '',
    tests: ['dock/hiding.test.ts'],
  },
  {
    file: 'dock/hiding.ts',
    before: 'if (!isAsking && isSharing() === known) dock.hide(hidden)',
    after: 'dock.hide(hidden)',
    tests: ['dock/hiding.test.ts'],
  },
  {
    file: 'dock/watch-sharing.ts',
    before: 'if (isShown(track)) add(copy)',
    after: '',
    tests: ['dock/watch-sharing.test.ts'],
  },
  {
    file: 'dock/hiding.ts',
    before: 'if (documentOf(source) !== shared) windows.delete(source)',
    after: '',
    tests: ['dock/hiding.test.ts'],
  },
  // The captions are read while a panel follows, and the candidate's own words stay in the page.
  {
    file: 'dock/follow-captions.ts',
    before: 'port.onDisconnect.addListener(() => ports.delete(port))',
    after: '',
    tests: ['dock/follow-captions.test.ts'],
  },
  {
    file: 'dock/look.ts',
    before: 'if (isGone || still % SEARCH_EVERY === 0)',
    after: 'if (isGone)',
    tests: ['dock/follow-captions.test.ts'],
  },
  {
    file: 'dock/look.ts',
    before: 'if (isOwnTurn === false)',
    after: 'if (isOwnTurn !== true)',
    tests: ['dock/look.test.ts'],
  },
  {
    file: 'meetings/captions/meet.ts',
    before: 'if (age >= LOOKS) known.clear()',
    after: '',
    tests: ['meetings/captions/meet.test.ts'],
  },
  {
    file: 'meetings/captions/meet.ts',
    before: 'hasUnknown ? LOOKS_FOR_UNKNOWN : LOOKS',
    after: 'LOOKS',
    tests: ['meetings/captions/meet.test.ts'],
  },
  {
    file: 'meetings/captions/meet.ts',
    before: '|| ownNames.has(name)',
    after: '',
    tests: ['meetings/captions/meet.test.ts'],
  },
  {
    file: 'dock/look.ts',
    before: 'if (length === newLength || (longer += 1) < GOES_ON_EVERY) return last',
    after: 'return last',
    tests: ['dock/follow-captions.test.ts'],
  },
  {
    file: 'meetings/captions/zoom.ts',
    before: 'if (quiet < QUIET_LOOKS) doubtful.add(shown)',
    after: '',
    tests: ['meetings/captions/zoom.test.ts'],
  },
  {
    file: 'meetings/captions/zoom.ts',
    before: 'isWanted &&= onTurn(text, isOwnLine)',
    after: 'if (!onTurn(text, isOwnLine)) return',
    tests: ['meetings/captions/zoom.test.ts'],
  },
  {
    file: 'dock/on-trusted.ts',
    before: 'if (event.isTrusted) act(event as never)',
    after: 'act(event as never)',
    tests: ['dock/reports.test.ts'],
  },
  {
    file: 'background/privacy.ts',
    before: 'stillSharing ?',
    after: 'false ?',
    tests: ['background/privacy.test.ts', 'background/shortcuts.test.ts'],
  },
  {
    file: 'background/privacy.ts',
    before: 'return before.sharingSince === null ? revealed(before) : before',
    after: 'return revealed(before)',
    tests: ['background/privacy.test.ts', 'background/shortcuts.test.ts'],
  },
  {
    file: 'background/senders.ts',
    before: 'return sender.frameId === 0 && isCallOrigin',
    after: 'return isCallOrigin',
    tests: ['background/senders.test.ts'],
  },
  {
    file: 'background/senders.ts',
    before: 'if (sender.id !== browser.runtime.id) return undefined',
    after: '',
    tests: ['background/senders.test.ts'],
  },
  {
    file: 'background/requests.ts',
    before: 'if (classOf(sender) !== handler.from)',
    after: 'if (false)',
    tests: ['background/requests.test.ts'],
  },

  // A follow-up is shown at its time, once, and not in a call.
  {
    file: 'background/follow-up-alarm.ts',
    before: '(await meetingsInCall()).length > 0 ?',
    after: 'false ?',
    tests: ['background/follow-up-alarm.test.ts'],
  },
  {
    file: 'background/follow-up-alarm.ts',
    before: 'await browser.storage.session.set({ [SLOT]: tried })',
    after: '',
    tests: ['background/follow-up-alarm.test.ts'],
  },
  {
    file: 'background/open-follow-ups.ts',
    before: 'if (endedAt !== null) return endedAt + SETTLES_MS',
    after: 'if (endedAt !== null) return 0',
    tests: ['background/follow-up-alarm.test.ts'],
  },

  // What is read as pay is what was meant, and the phase is the call's.
  {
    file: 'method/money.ts',
    before: 'if (sharesThousand(own, other)) return amountOf(own.value, 1000)',
    after: '',
    tests: ['method/money.test.ts'],
  },
  {
    file: 'method/range-in-words.ts',
    before: 'if (notPay.test(behind)) return false',
    after: '',
    tests: ['method/range-in-words.test.ts'],
  },
  {
    file: 'method/phases.ts',
    before: 'span.from <= elapsedMs',
    after: 'span.from < elapsedMs',
    tests: ['method/phases.test.ts'],
  },

  // What they may ask is what the candidate put there, and a step is done by its content.
  {
    file: 'storage/records/question.ts',
    before: 'theirRow(questions, companyId, subject)?.dropped === false',
    after: 'theirRow(questions, companyId, subject)?.dropped !== true',
    tests: ['components/shared/their-questions.test.tsx'],
  },
  {
    file: 'components/shared/to-ask.ts',
    before: '&& !isMoreOfTheirs(subject)',
    after: '',
    tests: ['components/shared/their-questions.test.tsx'],
  },
  {
    file: 'method/preparation-steps.ts',
    before: "written.has('why-us') && written.has(companyFact)",
    after: "written.has('why-us')",
    tests: ['method/preparation-steps.test.ts'],
  },

  // Each surface knows what time it is, the home shows what is to be done, and the welcome opens once.
  {
    file: 'components/shared/moment.ts',
    before: 'if (plannedAt - now > SOON_MS)',
    after: 'if (plannedAt - now >= SOON_MS)',
    tests: ['components/shared/moment.test.ts'],
  },
  {
    file: 'background/home.ts',
    before: 'Number(isClosed(a.line)) - Number(isClosed(b.line)) ||',
    after: '',
    tests: ['background/home.test.ts'],
  },
  {
    file: 'background/home.ts',
    before: 'doneAt === null && !isStale(dueAt, now)',
    after: 'doneAt === null',
    tests: ['background/home.test.ts'],
  },
  // Pay stays hidden until it is shown, also where everything is found and listed.
  {
    file: 'storage/records/searchable.ts',
    before: "text: isOnPay(subject) ? '' : lines(text),",
    after: 'text: lines(text),',
    tests: ['storage/records/searchable.test.ts'],
  },
  {
    file: 'background/heard.ts',
    before: 'range: pay ? range : null',
    after: 'range',
    tests: ['background/heard.test.ts'],
  },
  // An older copy of a record never replaces a newer one in the search.
  {
    file: 'components/search/book.ts',
    before: 'if (entry.record.seq > record.seq) return',
    after: '',
    tests: ['components/search/book.test.ts'],
  },
  {
    file: 'background/first-run.ts',
    before: "if (reason !== 'install') return",
    after: '',
    tests: ['background/first-run.test.ts'],
  },

  // What was deleted for good does not come back.
  {
    file: 'storage/database.ts',
    before: 'if (after && !before && (await isErased(db, definition.table, after)))',
    after: 'if (false)',
    tests: ['storage/erase.test.ts'],
  },
  {
    file: 'storage/repair.ts',
    before: 'await uncount(db, await sweepErased(db))',
    after: '',
    tests: ['storage/erase.test.ts'],
  },
  {
    file: 'storage/checkpoint-run.ts',
    before: 'if (!due) return',
    after: 'if (due) return',
    tests: ['storage/erase.test.ts'],
  },
  {
    file: 'storage/one-file/plan.ts',
    before: "table === 'erasures' ? taken.has(row.id) : !isErased(table, row)",
    after: 'true',
    tests: ['storage/one-file/erasures.test.ts'],
  },
  {
    file: 'storage/store.ts',
    before: 'const unopened = await goOnDeleting(around)',
    after: 'const unopened = null',
    tests: ['storage/delete-all.test.ts'],
  },
  // What leaves Candid holds nothing that it should not, and takes nothing away.
  {
    file: 'components/take-out/csv.ts',
    before: 'const safe = text.replace(begins, "$1\'")',
    after: 'const safe = text',
    tests: ['components/take-out/files.test.ts'],
  },
  {
    file: 'components/take-out/call-text.ts',
    before: 'typed(noted),',
    after: 'noted,',
    tests: ['components/take-out/texts.test.ts'],
  },
  {
    file: 'components/take-out/coach-copy.ts',
    before: '[company.name, ...others.own]',
    after: '[company.name]',
    tests: ['components/take-out/texts.test.ts'],
  },
  {
    file: 'components/take-out/keep-own.ts',
    before: 'if (to >= 0 && (next < 0 || next > to))',
    after: 'if (to >= 0)',
    tests: ['components/take-out/keep-own.test.ts'],
  },
  {
    file: 'components/take-out/call-text.ts',
    before: "note.flag === 'pay' && !pay ?",
    after: 'false ?',
    tests: ['components/take-out/texts.test.ts'],
  },
  {
    file: 'components/one-file/automatic.ts',
    before: 'if (!names.has(name) || ours.includes(name)) return name',
    after: 'return name',
    tests: ['components/one-file/automatic.test.ts'],
  },
  // What they ask is marked, and takes the card only if the candidate wants it and does nothing else.
  {
    file: 'components/following/bring.ts',
    before: '|| !isWanted() ||',
    after: '||',
    tests: ['components/following/bring.test.tsx'],
  },
  {
    file: 'components/following/hands.ts',
    before: 'const BUSY_MS = 15_000',
    after: 'const BUSY_MS = 1000',
    tests: ['components/following/bring.test.tsx'],
  },
  {
    file: 'components/following/bring.ts',
    before: '  hidePay()\n',
    after: '',
    tests: ['components/following/bring.test.tsx'],
  },
  {
    file: 'components/following/follow.ts',
    before: '|| askedMark(mirror, place)) return',
    after: ') return',
    tests: ['components/following/follow.test.tsx'],
  },
  {
    file: 'components/following/FollowCall.tsx',
    before: 'isOn === true &&',
    after: 'isOn !== undefined &&',
    tests: ['components/following/follow.test.tsx'],
  },
]
