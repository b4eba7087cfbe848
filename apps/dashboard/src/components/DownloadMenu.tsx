import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { defineTexts } from '../i18n/language.js';
import { useTexts } from '../i18n/use-texts.js';
import { Button } from './Button.js';
import { downloadAddress, type DownloadFormat, type DownloadSource } from './download-address.js';

const texts = defineTexts({
  ja: {
    button: '保存・印刷',
    of: (name: string) => `${name}を保存・印刷`,
    formats: { xlsx: 'Excel（xlsx）', csv: 'CSV（UTF-8）', 'csv-cp932': 'CSV（Shift_JIS・CP932）' },
    print: '印刷（A4）',
  },
  en: {
    button: 'Save or print',
    of: (name: string) => `Save or print ${name}`,
    formats: { xlsx: 'Excel (xlsx)', csv: 'CSV (UTF-8)', 'csv-cp932': 'CSV (Shift_JIS, CP932)' },
    print: 'Print (A4)',
  },
});
const FORMATS: DownloadFormat[] = ['xlsx', 'csv', 'csv-cp932'];
const ITEM =
  'block cursor-pointer px-4 py-2 text-dns-16N-130 no-underline outline-none data-focused:bg-blue-100 data-focused:underline';

interface DownloadMenuProps {
  source: DownloadSource;
  /** What is saved, for those who hear several such buttons: the table's caption. */
  name: string;
}

/** Everything shown can be taken along: as a workbook, as CSV in both encodings, on paper. */
export function DownloadMenu({ source, name }: DownloadMenuProps) {
  const text = useTexts(texts);
  return (
    <MenuTrigger>
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
          <MenuItem onAction={() => window.print()} className={ITEM}>
            {text.print}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
