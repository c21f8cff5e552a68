/** What a promise gives, or what `otherwise` gives where that takes longer than `milliseconds`. */
export async function withinTime<T>(work: Promise<T>, milliseconds: number, otherwise: () => T): Promise<T> {
  const { promise, resolve } = Promise.withResolvers<T>();
  const timer = setTimeout(() => resolve(otherwise()), milliseconds);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
