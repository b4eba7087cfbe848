import { Clock, createDataSource, InstanceClock } from '#platform';

/** The demo's clock goes on from where it stood when the product was last stopped. */
export async function resumeClock(url: string): Promise<void> {
  const dataSource = await createDataSource(url, { poolSize: 1 });
  try {
    await new InstanceClock(dataSource, new Clock()).resume();
  } finally {
    await dataSource.destroy();
  }
}
