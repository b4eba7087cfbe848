import { phoneDigits, searchText } from '#facility';
import type { ClientBase } from 'pg';
import { FacilityDirectory } from '../registry/facility-directory.js';
import { copyRows } from './copy-rows.js';

/** All facilities by code. Run in one transaction with the load of the cube, so that the two agree. */
export async function loadDirectory(client: ClientBase): Promise<FacilityDirectory> {
  const directory = new FacilityDirectory();
  await copyRows(client, 'SELECT id, code, name, phone FROM facility ORDER BY code, id', (field) => {
    directory.put({
      id: field.int(0),
      code: field.text(1),
      name: searchText(field.text(2)),
      phone: phoneDigits(field.text(3)),
      earlierCodes: [],
    });
  });
  const { rows } = await client.query<{ id: number; code: string }>(
    'SELECT facility_id AS id, code FROM facility_code WHERE valid_until IS NOT NULL',
  );
  for (const { id, code } of rows) directory.addEarlierCode(directory.rowOf(id), code);
  directory.names.rebuild();
  directory.phones.rebuild();
  directory.inOrderOfCode();
  return directory;
}
