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
    <section aria-label={caption} className="relative">
      {/* the north-west of the geographic grid is sea: room for the legend */}
      <div className={geo ? 'lg:absolute lg:top-0 lg:left-0 print:absolute print:top-0 print:left-0' : ''}>
        <TileLegend classes={classes} anySmall={model.rows.some(({ small }) => small)} />
      </div>
      <ul className={`mt-4 grid gap-0.5 sm:gap-1 ${columns}`}>
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
