import { classesOf } from './classes.js';
import type { PrefectureModel } from './prefecture-model.js';
import type { PrefectureView } from './prefecture-view.js';
import { Tile } from './Tile.js';
import { TileLegend } from './TileLegend.js';

interface TileMapProps {
  model: PrefectureModel;
  caption: string;
  grid: PrefectureView['grid'];
  selected: string | null;
}

/** One tile a prefecture, every number printed; below 1024 px always the compact grid, whose tiles stay readable. */
export function TileMap({ model, caption, grid, selected }: TileMapProps) {
  const classes = classesOf(model.rows);
  const geo = grid === 'geo';
  const columns = geo ? 'grid-cols-7 lg:grid-cols-15 print:grid-cols-15' : 'grid-cols-7 max-w-[44rem]';
  return (
    <section aria-label={caption}>
      <p className="pb-2 text-dns-14N-130 text-solid-gray-700">{caption}</p>
      <TileLegend classes={classes} anySmall={model.rows.some(({ small }) => small)} />
      <ul className={`mt-4 grid gap-0.5 sm:gap-1 ${columns} ${geo ? 'lg:-mt-24 print:-mt-20' : ''}`}>
        {model.rows
          .toSorted((a, b) => (a.code < b.code ? -1 : 1))
          .map((row) => {
            const prefecture = model.byCode.get(row.code);
            return (
              prefecture && (
                <Tile
                  key={row.code}
                  row={row}
                  prefecture={prefecture}
                  name={model.nameOf(row.code)}
                  classes={classes}
                  geo={geo}
                  isSelected={row.code === selected}
                />
              )
            );
          })}
      </ul>
    </section>
  );
}
