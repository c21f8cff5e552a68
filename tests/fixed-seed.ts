import fc from 'fast-check';

// A run that passed passes again: new cases are looked for on purpose, with FUZZ_SEED=random or a number.
const wanted = process.env.FUZZ_SEED;
if (wanted !== 'random')
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wanted ?? 20261123) });
