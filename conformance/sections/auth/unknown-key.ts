/** 64 hexadecimal digits that nobody was given: the odds of a hit are those of guessing a key. */
export const unknownKey = `ll_${'0123456789abcdef'.repeat(4)}`
