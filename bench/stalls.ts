// A pattern of delays that is known: for the first half of every period the target stands still.
export const periodMs = 4000
export const stallMs = 2000
