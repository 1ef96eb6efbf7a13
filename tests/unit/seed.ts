/**
 * The seed of what tests make up. It is the same in each run of `npm test`, and another one in each of `npm run stress`.
 * CANDID_SEED repeats a run. By 29 two surfaces once deleted a note and typed it again before it was first written.
 */
export const seed = Number(process.env['CANDID_SEED'] ?? 29)
