import { lazy } from 'react';
import { useTexts } from '../i18n/use-texts.js';
import { Button } from './Button.js';
import { downloadMenuTexts } from './download-menu.texts.js';
import type { DownloadSource } from './download-address.js';
import { OpenLater } from './OpenLater.js';

const load = () => import('./DownloadMenuOpen.js');
const DownloadMenuOpen = lazy(async () => ({ default: (await load()).DownloadMenuOpen }));

interface DownloadMenuProps {
  source: DownloadSource;
  /** What is saved, for those who hear several such buttons: the table's caption. */
  name: string;
}

/** Everything shown can be taken along: as a workbook, as CSV in both encodings, on paper. */
export function DownloadMenu(props: DownloadMenuProps) {
  const text = useTexts(downloadMenuTexts);
  return (
    <OpenLater
      load={load}
      closed={(open) => (
        <Button
          size="small"
          aria-label={text.of(props.name)}
          aria-haspopup="menu"
          aria-expanded={false}
          onPress={open}
        >
          {text.button}
          <span aria-hidden>▾</span>
        </Button>
      )}
      open={<DownloadMenuOpen {...props} />}
    />
  );
}
