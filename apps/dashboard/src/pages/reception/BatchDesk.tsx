import { useCallback, useEffect, useState } from 'react';
import { useView } from '../../view/use-view.js';
import { BatchResult } from './BatchResult.js';
import { isRefused, receptionOf, receptions, type Reception, type ReceptionLine } from './desk-api.js';
import { ListForm } from './ListForm.js';
import { ReceptionList } from './ReceptionList.js';

const ASK_EVERY_MS = 1_000;

/** A list in, its result out; what was taken in before stays at hand. */
export function BatchDesk({ facility }: { facility: string }) {
  const { params, set, lang } = useView();
  const wanted = params.get('reception');
  const [lines, setLines] = useState<readonly ReceptionLine[]>([]);
  const [open, setOpen] = useState<Reception | null>(null);
  const refresh = useCallback(() => {
    void receptions(facility, lang).then((found) => {
      if (!isRefused(found)) setLines(found.receptions);
    });
  }, [facility, lang]);
  useEffect(refresh, [refresh, open?.state]);
  useEffect(() => {
    if (!wanted) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isLeft = false;
    const ask = async (): Promise<void> => {
      const found = await receptionOf(facility, wanted, lang);
      if (isLeft) return;
      if (!isRefused(found)) setOpen(found);
      // a lost connection is asked again, a finished list is not
      if (isRefused(found) ? found.message === null : found.state === 'WAITING')
        timer = setTimeout(() => void ask(), ASK_EVERY_MS);
    };
    void ask();
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [facility, wanted, lang]);
  const shown = open?.number === wanted ? open : null;
  return (
    <>
      <div className="print-none">
        <ListForm facility={facility} onReceived={({ number }) => set({ reception: number })} />
      </div>
      {shown && <BatchResult facility={facility} reception={shown} />}
      <div className="print-none">
        <ReceptionList lines={lines} onOpen={(number) => set({ reception: number })} />
      </div>
    </>
  );
}
