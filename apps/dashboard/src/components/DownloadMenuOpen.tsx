import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTexts } from '../i18n/use-texts.js';
import { Button } from './Button.js';
import { downloadMenuTexts } from './download-menu.texts.js';
import { downloadAddress, type DownloadFormat, type DownloadSource } from './download-address.js';

const FORMATS: DownloadFormat[] = ['xlsx', 'csv', 'csv-cp932'];
const ITEM =
  'block cursor-pointer px-4 py-2 text-dns-16N-130 no-underline outline-none data-focused:bg-blue-100 data-focused:underline';

/** The menu once it was asked for; starts opened. */
export function DownloadMenuOpen({ source, name }: { source: DownloadSource; name: string }) {
  const text = useTexts(downloadMenuTexts);
  return (
    <MenuTrigger defaultOpen>
      <Button size="small" aria-label={text.of(name)}>
        {text.button}
        <span aria-hidden>▾</span>
      </Button>
      <Popover
        placement="bottom end"
        className="min-w-56 rounded-8 border border-solid-gray-420 bg-white py-2 shadow-1"
      >
        <Menu aria-label={text.of(name)} className="outline-none">
          {FORMATS.map((format) => (
            <MenuItem key={format} href={downloadAddress(source, format)} className={ITEM}>
              {text.formats[format]}
            </MenuItem>
          ))}
          {/* After the menu is gone: it must not stand on the paper. */}
          <MenuItem onAction={() => setTimeout(() => window.print(), 300)} className={ITEM}>
            {text.print}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
